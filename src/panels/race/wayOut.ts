import { beginRun } from '../../core/run.ts';
import type { NamedRate } from '../../core/stableRate.ts';
import { contains, type Minimum, type Surface } from '../../core/surface.ts';
import { changeRate } from '../../scenario/changeRate.ts';
import { planOf } from '../../scenario/planOf.ts';
import type { Scenario } from '../../scenario/scenario.ts';
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

/**
 * A learning rate with which nobody diverges: for gradient descent nine tenths of the largest stable one at the most
 * curved minimum or at the start of the hiker shown; where even those do not help, for far from a minimum the ground may be
 * more curved, and for every other optimizer, the first half of a half … that does. It is tried from step 0 on, in place
 * of whatever a hand has set since.
 */
export function wayOut(
  scenario: Scenario,
  surface: Surface,
  minima: readonly Minimum[],
  starts: Placed,
  start: number,
  rival = 0,
): WayOut {
  const choice = scenario.optimizers[rival];
  const present = Math.max(choice.learningRate, ...(choice.rateChanges ?? []).map(([, rate]) => rate));
  const index = starts.id.indexOf(start);
  const place = { x: starts.x[index], y: starts.y[index] };
  const named = ratesNamedFor(choice, surface, minima, place).filter(({ rate }) => rate < present);
  const triers = some(starts, Math.max(1, Math.floor(stepsToTry / scenario.stop.maxSteps)));
  const tried = triers.id.length;

  function helps(rate: number): boolean {
    const plan = planOf(changeRate(scenario, rival, 0, rate));
    const run = beginRun({ ...plan, starts: triers, rivals: [plan.rivals[rival]] });
    run.extend(plan.maxSteps);
    return run.tracks.every(({ x, y, loss, reached, stopped }) => {
      // where there is no ground no rate helps
      if (!Number.isFinite(loss[0])) return true;
      return (
        stopped?.reason !== 'diverged' && contains(surface.domain, x[reached], y[reached]) && loss[reached] <= loss[0]
      );
    });
  }

  for (const each of named) {
    const rate = roundedDown(margin * each.rate);
    if (helps(rate)) return { named: each, rate, helps: true, tried };
  }
  let rate = Math.min(present, ...named.map((each) => each.rate));
  for (let halvings = 0; halvings < mostHalvings; halvings++) {
    rate = roundedDown(rate / 2);
    if (helps(rate)) return { named: named[0] ?? null, rate, helps: true, tried };
  }
  return { named: named[0] ?? null, rate, helps: false, tried };
}

/** All starts, or some of them, evenly picked. */
function some({ id, x, y }: Placed, most: number): Placed {
  const count = Math.min(id.length, most);
  const picked = Array.from({ length: count }, (_, k) => Math.floor((k * id.length) / count));
  return {
    id: Int32Array.from(picked, (k) => id[k]),
    x: Float64Array.from(picked, (k) => x[k]),
    y: Float64Array.from(picked, (k) => y[k]),
  };
}

/** To two digits: a rate that one can say. */
function roundedDown(rate: number): number {
  const unit = 10 ** (Math.floor(Math.log10(rate)) - 1);
  return Number((Math.floor(rate / unit + 1e-9) * unit).toPrecision(2));
}
