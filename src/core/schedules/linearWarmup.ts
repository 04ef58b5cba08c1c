import { demandAtLeast } from './demandAtLeast.ts';
import type { StepSchedule } from './schedule.ts';

export interface LinearWarmupParameters {
  /** The factor of the very first step; at least 0. */
  readonly startFactor?: number;
  /** The step from which on the learning rate is whole; at least 1. */
  readonly steps: number;
}

/** A straight line from startFactor to 1, and 1 afterwards, as torch's LinearLR. */
export function linearWarmup({ startFactor = 1 / 3, steps }: LinearWarmupParameters): StepSchedule {
  demandAtLeast(0, 'a start factor', startFactor);
  demandAtLeast(1, 'a number of steps', steps);
  return {
    follows: 'step',
    factor(step) {
      const share = Math.min(step, steps) / steps;
      return startFactor * (1 - share) + share;
    },
  };
}
