import { countUpTo } from '../core/schedules/countUpTo.ts';
import type { OptimizerChoice, RateChange, RivalChoice, Scenario } from './scenario.ts';
import { limits } from './settings.ts';

/**
 * The scenario in which a rival walks with another learning rate from the whole step `fromStep` on, and as before until
 * then. It is a new future: later changes by hand are forgotten. Step 0 changes the learning rate itself. Where there is
 * no room for another change (`limits.rateChanges`) the scenario stays as it is.
 */
export function changeRate(scenario: Scenario, rival: number, fromStep: number, learningRate: number): Scenario {
  const choice = scenario.optimizers[rival];
  const kept = (choice.rateChanges ?? []).filter(([from]) => from < fromStep);
  if (fromStep <= 0) return withRival(scenario, rival, { ...withRateChanges(choice, []), learningRate });
  const before = withRateChanges(choice, kept);
  if (rateByHandAt(before, fromStep) === learningRate) return withRival(scenario, rival, before);
  if (kept.length >= limits.rateChanges) return scenario;
  return withRival(scenario, rival, withRateChanges(choice, [...kept, [fromStep, learningRate]]));
}

/** The scenario with a rival's learning rates by hand as they are in another one. */
export function withRatesOf(scenario: Scenario, rival: number, other: Scenario): Scenario {
  const { learningRate, rateChanges = [] } = other.optimizers[rival];
  return withRival(scenario, rival, { ...withRateChanges(scenario.optimizers[rival], rateChanges), learningRate });
}

/** The scenario without one of the changes of a rival's learning rate: the rate before it holds on. */
export function removeRateChange(scenario: Scenario, rival: number, index: number): Scenario {
  const choice = scenario.optimizers[rival];
  const changes = choice.rateChanges ?? [];
  return withRival(scenario, rival, withRateChanges(choice, changes.toSpliced(index, 1)));
}

/** The learning rate that hands have set for a step, before any schedule. */
export function rateByHandAt({ learningRate, rateChanges = [] }: RivalChoice, step: number): number {
  const made = countUpTo(rateChanges, ([from]) => from, step);
  return made === 0 ? learningRate : rateChanges[made - 1][1];
}

function withRival(scenario: Scenario, rival: number, choice: OptimizerChoice): Scenario {
  return { ...scenario, optimizers: scenario.optimizers.with(rival, choice) };
}

/** The field is missing where nothing has been changed, so that equal scenarios look alike. */
function withRateChanges(choice: OptimizerChoice, changes: readonly RateChange[]): OptimizerChoice {
  const { rateChanges: _, ...others } = choice;
  return changes.length === 0 ? others : { ...others, rateChanges: changes };
}
