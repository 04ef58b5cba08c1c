import type { StoppingRule } from './stoppingRule.ts';

/** Done where the loss is below `threshold`. */
export function lossBelow(threshold: number): StoppingRule {
  return {
    reason: 'loss-below',
    memory: 0,
    isDone: (hiker, { loss }) => loss[hiker] < threshold,
  };
}
