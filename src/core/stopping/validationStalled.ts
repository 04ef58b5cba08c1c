import type { StoppingRule } from './stoppingRule.ts';

/**
 * Early stopping: done when the validation loss has not been lower than its best for `patience` epochs.
 * Source: Prechelt (1998), Early Stopping – But When?, doi:10.1007/3-540-49430-8_3.
 */
export function validationStalled(
  patience: number,
  validationAt: (x: number, y: number) => number,
  stepsAnEpoch: number,
): StoppingRule {
  return {
    reason: 'validation-stalled',
    memory: 2,
    isDone(hiker, { x, y, step }, [best, waited]) {
      if (step % stepsAnEpoch !== 0) return false;
      const now = validationAt(x[hiker], y[hiker]);
      if (step === 0) best[hiker] = Number.NaN;
      // NaN is never the best, and anything is better than none
      const isBetter = !Number.isNaN(now) && !(now >= best[hiker]);
      if (isBetter) best[hiker] = now;
      // without a best there is nothing that could stall
      waited[hiker] = isBetter || Number.isNaN(best[hiker]) ? 0 : waited[hiker] + 1;
      return waited[hiker] >= patience;
    },
  };
}
