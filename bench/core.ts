import { beginRun } from '../src/core/run.ts';
import { defaultScenario } from '../src/scenario/defaultScenario.ts';
import { planOf } from '../src/scenario/planOf.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { hikers, starts, steps } from './cases.ts';

/** The app's own way: a whole run, loss and divergence included, nothing kept but the last places. */
export function core(surface: string, learningRate: number, momentum: number): { x: Float64Array; y: Float64Array } {
  const { x, y } = starts();
  const plan = {
    ...planOf(scenarioOf(surface, learningRate, momentum, steps)),
    starts: { id: Int32Array.from(x.keys()), x, y },
  };
  const run = beginRun(plan, { tracks: 0, places: 0, camps: 1 });
  run.extend(steps);
  const ends = { x: new Float64Array(hikers), y: new Float64Array(hikers), loss: new Float64Array(hikers) };
  run.placesAt(steps, ends.x, ends.y, ends.loss);
  return ends;
}

/** What a dragged start costs: so many hikers walked anew, their ways kept for drawing. */
export function dragged(surface: string, count: number, maxSteps: number): void {
  const scenario = scenarioOf(surface, rateThatStays[surface] ?? 1e-5, 0.9, maxSteps);
  const run = beginRun(planOf({ ...scenario, starts: { random: 'uniform', count } }));
  run.extend(maxSteps);
}

/** Rates at which nobody leaves early, which would make the walk shorter. */
const rateThatStays: Readonly<Record<string, number>> = { 'goldstein-price': 1e-9, beale: 1e-7, 'lecture-slope': 1e-3 };

function scenarioOf(id: string, learningRate: number, momentum: number, maxSteps: number): Scenario {
  const scenario = defaultScenario({ id });
  const [optimizer] = scenario.optimizers;
  return {
    ...scenario,
    optimizers: [{ ...optimizer, learningRate, momentum }],
    stop: { maxSteps, gradientTolerance: 0 },
  };
}
