import { epochLossSettled } from '../core/stopping/epochLossSettled.ts';
import { gradientBelow } from '../core/stopping/gradientBelow.ts';
import { leftMap } from '../core/stopping/leftMap.ts';
import { lossBelow } from '../core/stopping/lossBelow.ts';
import { lossSettled } from '../core/stopping/lossSettled.ts';
import { metricReached } from '../core/stopping/metricReached.ts';
import type { StoppingRule } from '../core/stopping/stoppingRule.ts';
import { validationStalled } from '../core/stopping/validationStalled.ts';
import type { Domain } from '../core/surface.ts';
import type { StopRules } from './scenario.ts';

/** The rules that need no data, in the order in which they are asked; without a map nobody leaves it. */
export function stoppingRulesOf(stop: StopRules, domain: Domain | null): readonly StoppingRule[] {
  return [
    ...(stop.gradientTolerance > 0 ? [gradientBelow(stop.gradientTolerance)] : []),
    ...(stop.lossBelow === undefined ? [] : [lossBelow(stop.lossBelow)]),
    ...(stop.lossChange > 0 ? [lossSettled(stop.lossChange, stop.lossChangeSteps)] : []),
    ...(stop.leftMap && domain !== null ? [leftMap(domain)] : []),
  ];
}

/** What rules that are asked after every epoch look at, of whoever stands at (x, y). */
export interface EpochReadings {
  readonly stepsAnEpoch: number;
  /** Both null where there are no validation rows. */
  readonly metricAt: ((x: number, y: number) => number) | null;
  readonly validationAt: ((x: number, y: number) => number) | null;
}

/** Rules that are asked after every epoch; those about validation rows only where there are some. */
export function epochRulesOf(
  stop: StopRules,
  { stepsAnEpoch, metricAt, validationAt }: EpochReadings,
): readonly StoppingRule[] {
  const { epochLossChange, metricAtLeast, patience } = stop;
  return [
    ...(epochLossChange > 0 ? [epochLossSettled(epochLossChange, stepsAnEpoch)] : []),
    ...(metricAt !== null && metricAtLeast !== undefined ? [metricReached(metricAtLeast, metricAt, stepsAnEpoch)] : []),
    ...(validationAt !== null && patience > 0 ? [validationStalled(patience, validationAt, stepsAnEpoch)] : []),
  ];
}
