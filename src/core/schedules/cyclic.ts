import { demandAtLeast } from './demandAtLeast.ts';
import type { StepSchedule } from './schedule.ts';

export interface CyclicParameters {
  /** The lowest factor, which is the first; at least 0. */
  readonly minFactor: number;
  /** So many steps the rise takes, and as many the fall; at least 1. */
  readonly halfPeriod: number;
}

/**
 * From minFactor straight up to 1 and straight down again, over and over, as torch's CyclicLR (triangular).
 *
 * Source: Smith (2017), "Cyclical Learning Rates".
 */
export function cyclic({ minFactor, halfPeriod }: CyclicParameters): StepSchedule {
  demandAtLeast(0, 'a lowest factor', minFactor);
  demandAtLeast(1, 'half a period', halfPeriod);
  return {
    follows: 'step',
    factor(step) {
      const height = 1 - Math.abs((step % (2 * halfPeriod)) / halfPeriod - 1);
      return minFactor * (1 - height) + height;
    },
  };
}
