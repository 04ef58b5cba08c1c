import type { OptimizerId } from '../src/core/optimizers/index.ts';
import { beginRun } from '../src/core/run.ts';
import { defaultScenario } from '../src/scenario/defaultScenario.ts';
import { planOf } from '../src/scenario/planOf.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { domainOf } from '../src/scenario/surfaceOf.ts';
import { usualOptimizer } from '../src/scenario/usualOptimizer.ts';
import { hikers, starts, steps } from './cases.ts';

/** The app's own way: a whole run, loss and divergence included, nothing kept but the last places. */
export function core(surface: string, learningRate: number, momentum: number): Ends {
  return ends(scenarioOf(surface, learningRate, momentum, steps));
}

/** Any optimizer on Himmelblau's function, in the same way. */
export function withOptimizer(id: OptimizerId, learningRate: number): Ends {
  const scenario = defaultScenario({ id: 'himmelblau' });
  const optimizer = { ...usualOptimizer(id, learningRate, domainOf(scenario.surface)), learningRate };
  return ends({ ...scenario, optimizers: [optimizer], stop: { ...scenario.stop, maxSteps: steps } });
}

interface Ends {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Steps that all hikers took together; some optimizers allow none from where a hiker stands. */
  readonly taken: number;
}

function ends(scenario: Scenario): Ends {
  const { x, y } = starts();
  const plan = {
    ...planOf(scenario),
    starts: { id: Int32Array.from(x.keys()), x, y },
  };
  const run = beginRun(plan, { tracks: 0, places: 0, camps: 1 });
  run.extend(steps);
  const last = { x: new Float64Array(hikers), y: new Float64Array(hikers), loss: new Float64Array(hikers) };
  run.placesAt(run.reached, last.x, last.y, last.loss);
  const taken = Array.from({ length: run.hikers }, (_, hiker) => run.stopOf(hiker)?.step ?? steps);
  return { ...last, taken: taken.reduce((sum, each) => sum + each, 0) };
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
  return {
    ...scenario,
    optimizers: scenario.optimizers.map((optimizer) => ({ ...optimizer, learningRate, momentum })),
    stop: { ...scenario.stop, maxSteps },
  };
}
