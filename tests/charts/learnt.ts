import { beginRun } from '../../src/core/run.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { learningOf } from '../../src/scenario/learningOf.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import type { Scenario, TaskChoice } from '../../src/scenario/scenario.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';

/** Hikers that have learned from the penguins in batches of 32 rows, to their ends. */
export function learnt(changes: Partial<TaskChoice> = {}, stop: Partial<Scenario['stop']> = {}, starts = 3) {
  const usual = defaultScenario({ ...usualTask('penguin-line'), batchSize: 32, ...changes });
  const points = Array.from({ length: starts }, (_, k) => [2 - k, 6 - k] as const);
  const scenario = { ...usual, starts: { points }, stop: { ...usual.stop, maxSteps: 40, ...stop } };
  const learning = learningOf(scenario);
  if (learning === null) throw new RangeError('Expected something to learn.');
  const run = beginRun(planOf(scenario));
  run.extend(scenario.stop.maxSteps);
  return { scenario, learning, run, ...learning };
}
