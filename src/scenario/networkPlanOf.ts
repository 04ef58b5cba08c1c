import type { NetworkPlan, NetworkRival, PlaneChoice } from '../core/network/networkPlan.ts';
import { rivalOf } from './rivalOf.ts';
import type { NetworkChoice, OptimizerChoice, Scenario, StopRules } from './scenario.ts';
import { epochRulesOf, stoppingRulesOf } from './stoppingRulesOf.ts';
import { trainingRowsOf } from './trainingRowsOf.ts';

/**
 * What the words of a scenario mean for the training of its network: every initialisation with every optimizer that asks for
 * gradients alone, all of them from the same weights and over the same batches. Stopping rules count in epochs, for in between nobody
 * knows the loss over all rows. Throws a RangeError where the landscape is not a network's.
 */
export function networkPlanOf({ surface, optimizers, stop, seed }: Scenario): NetworkPlan {
  if (!('network' in surface)) throw new RangeError('Expected the landscape of a network.');
  const { batchSize, trainings, plane: _, firstWeight: __, secondWeight: ___, ...spec } = surface;
  const hasValidation = spec.split.validation > 0;
  return {
    spec,
    seed,
    batchSize: batchSize ?? trainingRowsOf(surface),
    initialisations: trainings,
    rivals: optimizers.flatMap(networkRivalOf),
    leftOut: [...optimizers.keys()].filter((number) => networkRivalOf(optimizers[number], number).length === 0),
    ...budgetOf(stop),
    stoppingRules: ({ validationLoss, metric }) => [
      ...stoppingRulesOf(stop, null),
      ...epochRulesOf(stop, {
        stepsAnEpoch: 1,
        metricAt: hasValidation ? metric : null,
        validationAt: hasValidation ? validationLoss : null,
      }),
    ],
    plane: planeChoiceOf(surface),
  };
}

function budgetOf({ maxSteps, maxEvaluations }: StopRules): Pick<NetworkPlan, 'maxSteps' | 'budget'> {
  if (maxEvaluations === 0 || maxEvaluations > maxSteps) return { maxSteps, budget: 'max-steps' };
  return { maxSteps: maxEvaluations, budget: 'max-evaluations' };
}

/** Nothing for an optimizer that asks the ground of a hiker: networks have none under two coordinates. */
function networkRivalOf(choice: OptimizerChoice, number: number): readonly NetworkRival[] {
  const { optimizer, ...rival } = rivalOf(choice);
  return optimizer.needs === 'gradient' ? [{ ...rival, number, optimizer }] : [];
}

function planeChoiceOf({ plane, firstWeight, secondWeight }: NetworkChoice): PlaneChoice {
  return plane === 'weights' ? { kind: plane, first: firstWeight, second: secondWeight } : { kind: plane };
}
