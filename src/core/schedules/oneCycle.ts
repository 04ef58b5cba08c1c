import { alongCosine } from './alongCosine.ts';
import { demandAtLeast } from './demandAtLeast.ts';
import type { StepSchedule } from './schedule.ts';

export interface OneCycleParameters {
  /** The cycle takes steps 0 … steps − 1; at least 1. */
  readonly steps: number;
  /** The share of the steps, from 0 to 1, that the rise takes. */
  readonly warmupFraction?: number;
  /** The first factor is 1 / divFactor; above 0. */
  readonly divFactor?: number;
  /** The last factor is 1 / (divFactor · finalDivFactor); above 0. */
  readonly finalDivFactor?: number;
}

/**
 * Up to 1 and down to almost nothing along the cosine, as torch's OneCycleLR: the rise ends at warmupFraction · steps − 1,
 * the fall at steps − 1. Where torch ends with an error the last factor stays.
 *
 * Source: Smith & Topin (2019), in PyTorch's form.
 */
export function oneCycle({
  steps,
  warmupFraction = 0.3,
  divFactor = 25,
  finalDivFactor = 1e4,
}: OneCycleParameters): StepSchedule {
  demandAtLeast(1, 'a number of steps', steps);
  demandAtLeast(0, 'a share for the rise', warmupFraction);
  demandAtLeast(Number.MIN_VALUE, 'a divisor', divFactor);
  demandAtLeast(Number.MIN_VALUE, 'a last divisor', finalDivFactor);
  const end = steps - 1;
  const top = Math.min(warmupFraction * steps - 1, end);
  const first = inverse(divFactor);
  const last = inverse(divFactor * finalDivFactor);
  return {
    follows: 'step',
    factor(step) {
      const at = Math.min(step, end);
      if (at > top) return alongCosine(1, last, (at - top) / (end - top));
      return top === 0 ? 1 : alongCosine(first, 1, at / top);
    },
  };
}

/** Held within the finite numbers. */
function inverse(divisor: number): number {
  return Math.min(1 / divisor, Number.MAX_VALUE);
}
