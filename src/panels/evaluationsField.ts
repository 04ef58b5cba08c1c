import type { Scenario } from '../scenario/scenario.ts';
import { stopFields } from '../scenario/settings.ts';
import type { Field } from './field.ts';

/** Whether the budget is counted in evaluations of the gradient. Switched on, it is as many of them as there were steps. */
export const countsEvaluations: Field<boolean> = {
  read: ({ stop }) => stop.maxEvaluations > 0,
  write: (scenario, isOn) =>
    isOn
      ? withBudget(scenario, scenario.stop.maxSteps)
      : { ...scenario, stop: { ...scenario.stop, maxEvaluations: 0 } },
};

/** The budget in evaluations. A step costs at least one, so with as many steps the steps never run out first. */
export const evaluationsField: Field<number> = {
  read: ({ stop }) => stop.maxEvaluations,
  write: withBudget,
};

function withBudget(scenario: Scenario, maxEvaluations: number): Scenario {
  const maxSteps = Math.max(1, Math.min(maxEvaluations, stopFields.maxSteps.max));
  return { ...scenario, stop: { ...scenario.stop, maxEvaluations, maxSteps } };
}
