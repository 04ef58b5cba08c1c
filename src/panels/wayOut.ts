import { type NamedRate, namedRates } from '../core/stableRate.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Placed } from '../scenario/startsOf.ts';
import { wayOf } from '../store/consequences.ts';
import { optimizerField } from './field.ts';

/** What would help a hiker that diverges. */
export interface WayOut {
  /** The stable rate that the curvature names, where it names one below the present rate. */
  readonly named: NamedRate | null;
  /** A smaller learning rate. */
  readonly rate: number;
  /** Whether the hiker no longer diverges with it: it has been walked. */
  readonly helps: boolean;
}

/** Stay so far below the border of what is stable. */
const margin = 0.9;
const mostHalvings = 20;

/**
 * A learning rate with which this hiker no longer diverges: nine tenths of the largest stable one at the nearest
 * minimum or at its start; where even those do not help, for far from a minimum the ground may be more curved, the
 * first half of a half … that does.
 */
export function wayOut(
  scenario: Scenario,
  surface: Surface,
  minima: readonly Minimum[],
  starts: Placed,
  start: number,
  rival = 0,
): WayOut {
  const learningRate = optimizerField(rival, 'learningRate');
  const present = learningRate.read(scenario);
  const index = starts.id.indexOf(start);
  const [x, y] = [starts.x[index], starts.y[index]];
  const named = namedRates(surface, minima, scenario.optimizers[rival], x, y).filter(({ rate }) => rate < present);

  function helps(rate: number): boolean {
    const way = wayOf(learningRate.write(scenario, rate), starts, null, start, rival);
    return way?.stopped?.reason !== 'diverged';
  }

  for (const each of named) {
    const rate = roundedDown(margin * each.rate);
    if (helps(rate)) return { named: each, rate, helps: true };
  }
  let rate = Math.min(present, ...named.map((each) => each.rate));
  for (let halvings = 0; halvings < mostHalvings; halvings++) {
    rate = roundedDown(rate / 2);
    if (helps(rate)) return { named: named[0] ?? null, rate, helps: true };
  }
  return { named: named[0] ?? null, rate, helps: false };
}

/** To two digits: a rate that one can say. */
function roundedDown(rate: number): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number((Math.floor(rate / unit + 1e-9) * unit).toPrecision(2));
}
