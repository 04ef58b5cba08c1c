import type { NetworkPlan, NetworkRival, PlaneChoice } from '../core/network/networkPlan.ts';
import { optimizerOf } from './optimizerOf.ts';
import { rivalOf } from './rivalOf.ts';
import type { NetworkChoice, OptimizerChoice, Scenario, StopRules } from './scenario.ts';
import { epochRulesOf, stoppingRulesOf } from './stoppingRulesOf.ts';
import { hasValidationRows, trainingRowsOf } from './trainingRowsOf.ts';

/**
 * What the words of a scenario mean for the training of its network: every initialisation with every optimizer that asks for
 * gradients alone, all of them from the same weights and over the same batches. Stopping rules count in epochs, for in between nobody
 * knows the loss over all rows. Throws a RangeError where the landscape is not a network's.
 */
export function networkPlanOf({ surface, optimizers, stop, seed }: Scenario): NetworkPlan {
  if (!('network' in surface)) throw new RangeError('Expected the landscape of a network.');
  const { batchSize: _, trainings, plane: __, firstWeight: ___, secondWeight: ____, ...spec } = surface;
  const hasValidation = hasValidationRows(surface);
  return {
    spec,
    seed,
    batchSize: batchSizeOf(surface),
    initialisations: trainings,
    rivals: optimizers.flatMap(networkRivalOf),
    leftOut: leftOutOf(optimizers),
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

/**
 * All that decides how the network of a scenario is trained, in words: two scenarios with the same key have the same trainings.
 * What `networkPlanOf` does not look at, as a rule that is off or an optimizer that is left out, is not in it.
 */
export function trainingKeyOf({ surface, optimizers, stop, seed }: Scenario): string {
  if (!('network' in surface)) return '';
  const { batchSize: _, plane: __, firstWeight: ___, secondWeight: ____, ...trained } = surface;
  const rivals = optimizers.map((choice) => (isForNetworks(choice) ? { ...choice, shown: true } : null));
  // those behind the last that is trained have no say in anybody's number
  const numbered = rivals.slice(0, rivals.findLastIndex((rival) => rival !== null) + 1);
  return JSON.stringify([trained, batchSizeOf(surface), numbered, rulesAsked(stop, hasValidationRows(surface)), seed]);
}

function rulesAsked(stop: StopRules, hasValidation: boolean): readonly unknown[] {
  const { gradientTolerance, lossBelow, lossChange, lossChangeSteps, epochLossChange, metricAtLeast, patience } = stop;
  return [
    budgetOf(stop),
    gradientTolerance,
    lossBelow,
    lossChange > 0 && [lossChange, lossChangeSteps],
    epochLossChange,
    hasValidation && [metricAtLeast, patience],
  ];
}

/** The numbers of the optimizers that cannot train networks. */
export function leftOutOf(optimizers: readonly OptimizerChoice[]): readonly number[] {
  return [...optimizers.keys()].filter((number) => !isForNetworks(optimizers[number]));
}

function batchSizeOf(surface: NetworkChoice): number {
  const rows = trainingRowsOf(surface);
  return Math.min(surface.batchSize ?? rows, rows);
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

function isForNetworks(choice: OptimizerChoice): boolean {
  return optimizerOf(choice).needs === 'gradient';
}

function planeChoiceOf({ plane, firstWeight, secondWeight }: NetworkChoice): PlaneChoice {
  return plane === 'weights' ? { kind: plane, first: firstWeight, second: secondWeight } : { kind: plane };
}
