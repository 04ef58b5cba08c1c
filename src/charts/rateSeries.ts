import type { Track } from '../core/run.ts';
import { planOf } from '../scenario/planOf.ts';
import type { RateChange, Scenario } from '../scenario/scenario.ts';
import { scheduleOf } from '../scenario/scheduleOf.ts';
import { shownRivals } from './shownRivals.ts';

/** The learning rates of one optimizer. */
interface RivalRates {
  readonly rival: number;
  /** One for each step, from step 0 on; where every hiker has its own, those of one of them, as far as it has come. */
  readonly rates: Float64Array;
  /** Whether every hiker has rates of its own. */
  readonly isOwn: boolean;
  /** Where a hand has set another learning rate. */
  readonly changes: readonly RateChange[];
}

/** The learning rates over the steps, ready to be drawn. */
export interface RateSeries {
  readonly rivals: readonly RivalRates[];
  /** The axis of the steps goes from 0 to here. */
  readonly end: number;
  readonly scale: 'linear' | 'logarithmic';
  readonly low: number;
  readonly high: number;
}

/** A range of more than this has a logarithmic axis. */
const widest = 100;
/** So much room above the highest rate, into which a hand can draw. */
const roomAbove = 1.25;

/** Whether any of the rates that are drawn goes by a hiker's loss, and is known only as far as the hikers have come. */
export function followsLoss({ optimizers }: Scenario, followed: number): boolean {
  return rivalsDrawn(optimizers, followed).some((rival) => scheduleOf(optimizers[rival].schedule).follows === 'loss');
}

/** The rates of all that are drawn, and of the one that is followed, which may be drawn upon. */
export function rateSeries(
  scenario: Scenario,
  tracks: readonly Track[],
  way: Track | null,
  followed: number,
): RateSeries {
  const { optimizers, stop } = scenario;
  // the plan alone knows what step comes with which rate; nobody needs to walk for it
  const plan = planOf({ ...scenario, starts: { points: [] } });
  const points = optimizers[followed].schedule.id === 'drawn' ? optimizers[followed].schedule.points : [];
  const end = Math.max(1, stop.maxSteps, ...points.map(([step]) => step));
  const rivals = rivalsDrawn(optimizers, followed).map((rival): RivalRates => {
    const { learningRate, adapt } = plan.rivals[rival];
    const own = adapt === null ? null : trackOf(tracks, way, rival);
    return {
      rival,
      rates:
        own?.learningRate.subarray(0, own.reached + 1) ??
        Float64Array.from({ length: end + 1 }, (_, step) => learningRate(step)),
      isOwn: adapt !== null,
      changes: (optimizers[rival].rateChanges ?? []).filter(([step]) => step <= end),
    };
  });
  // who draws needs the whole height for it; others may leave the picture
  const inView = rivals.filter(({ rival }) => points.length === 0 || rival === followed);
  return { rivals, end, ...rangeOf(inView) };
}

function rivalsDrawn(optimizers: Scenario['optimizers'], followed: number): number[] {
  return [...new Set([...shownRivals(optimizers), followed])].sort((a, b) => a - b);
}

/** The followed hiker's way; with another optimizer the one from the same start, or else anyone's. */
function trackOf(tracks: readonly Track[], way: Track | null, rival: number): Track | undefined {
  if (way?.optimizer === rival) return way;
  const own = tracks.filter(({ optimizer }) => optimizer === rival);
  return own.find(({ start }) => start === way?.start) ?? own[0];
}

/**
 * Rates that fall to exactly 0 come by every smaller one on their way, which says nothing: then only the highest rates of the
 * rivals decide whether the axis is logarithmic.
 */
function rangeOf(rivals: readonly RivalRates[]): Pick<RateSeries, 'scale' | 'low' | 'high'> {
  const peaks = rivals.map(({ rates }) => rates.reduce((a, b) => Math.max(a, b), 0)).filter((rate) => rate > 0);
  const isZeroSomewhere = rivals.some(({ rates }) => rates.includes(0));
  const bottoms = isZeroSomewhere ? peaks : rivals.map(({ rates }) => rates.reduce((a, b) => Math.min(a, b)));
  const highest = Math.max(...peaks, 0) || 1;
  const lowest = Math.min(...bottoms, highest);
  if (highest / lowest <= widest) return { scale: 'linear', low: 0, high: roomAbove * highest };
  const decades = Math.log10(highest / lowest);
  const room = 10 ** (0.08 * decades);
  return { scale: 'logarithmic', low: lowest / room, high: highest * room };
}
