import { beginRun } from '../../core/run.ts';
import type { NamedRate } from '../../core/stableRate.ts';
import { contains, type Minimum, type Surface } from '../../core/surface.ts';
import { changeRate } from '../../scenario/changeRate.ts';
import { planOf } from '../../scenario/planOf.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { someStarts } from '../../scenario/someStarts.ts';
import type { Placed } from '../../scenario/startsOf.ts';
import { ratesNamedFor } from './ratesNamedFor.ts';

/** What would help where hikers diverge. */
export interface WayOut {
  /** The stable rate that the curvature names, where it names one below the present rate. */
  readonly named: NamedRate | null;
  /** A smaller learning rate. */
  readonly rate: number;
  /** Whether with it nobody diverges, and all stay on the map and come down: it has been walked. */
  readonly helps: boolean;
  /** How many hikers have tried it. */
  readonly tried: number;
}

/** Stay so far below the border of what is stable. */
const margin = 0.9;
const mostHalvings = 20;
/** So many steps of one hiker may be taken to try a rate; among very many hikers some, evenly picked, try it. */
const stepsToTry = 60_000;
/** So many of them at once: a millisecond or two even for those who search along a line. */
const stepsAtOnce = 4000;

/**
 * A learning rate with which nobody diverges: for gradient descent nine tenths of the largest stable one at the most
 * curved minimum or at the start of the hiker shown; where even those do not help, for far from a minimum the ground may be
 * more curved, and for every other optimizer, the first half of a half … that does. It is tried from step 0 on, in place
 * of whatever a hand has set since.
 *
 * It may take twenty trials, too long for one picture: nulls say that it is going on, the answer comes last.
 */
export function* wayOut(
  scenario: Scenario,
  surface: Surface,
  minima: readonly Minimum[],
  starts: Placed,
  start: number,
  rival = 0,
): Generator<WayOut | null, void> {
  const choice = scenario.optimizers[rival];
  const present = Math.max(choice.learningRate, ...(choice.rateChanges ?? []).map(([, rate]) => rate));
  const index = starts.id.indexOf(start);
  const place = { x: starts.x[index], y: starts.y[index] };
  const named = ratesNamedFor(choice, surface, minima, place).filter(({ rate }) => rate < present);
  const triers = someStarts(starts, Math.max(1, Math.floor(stepsToTry / scenario.stop.maxSteps)));
  const tried = triers.id.length;

  for (const each of named) {
    const rate = roundedDown(margin * each.rate);
    if (yield* helps(scenario, surface, triers, rival, rate)) {
      yield { named: each, rate, helps: true, tried };
      return;
    }
  }
  let rate = Math.min(present, ...named.map((each) => each.rate));
  for (let halvings = 0; halvings < mostHalvings; halvings++) {
    rate = roundedDown(rate / 2);
    if (yield* helps(scenario, surface, triers, rival, rate)) {
      yield { named: named[0] ?? null, rate, helps: true, tried };
      return;
    }
  }
  yield { named: named[0] ?? null, rate, helps: false, tried };
}

/** Whether nobody diverges, and all stay on the map and come down. The first who diverges ends the trial. */
function* helps(
  scenario: Scenario,
  { domain }: Surface,
  triers: Placed,
  rival: number,
  rate: number,
): Generator<null, boolean> {
  const { optimizers } = changeRate(scenario, rival, 0, rate);
  const plan = planOf({ ...scenario, optimizers: [optimizers[rival]], starts: { points: [] } });
  const run = beginRun({ ...plan, starts: triers });
  const atOnce = Math.ceil(stepsAtOnce / triers.id.length);
  // where there is no ground no rate helps
  const walkers = run.tracks.filter(({ loss }) => Number.isFinite(loss[0]));
  const isLost = () => walkers.some(({ stopped }) => stopped?.reason === 'diverged');
  while (!run.isComplete && !isLost()) {
    run.extend(run.reached + atOnce);
    yield null;
  }
  const comesDown = ({ x, y, loss, reached }: (typeof walkers)[number]) =>
    contains(domain, x[reached], y[reached]) && loss[reached] <= loss[0];
  return !isLost() && walkers.every(comesDown);
}

/** To two digits: a rate that one can say. */
function roundedDown(rate: number): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number((Math.floor(rate / unit + 1e-9) * unit).toPrecision(2));
}
