import { alongCosine } from './alongCosine.ts';
import { demandAtLeast } from './demandAtLeast.ts';
import type { StepSchedule } from './schedule.ts';

export interface CosineParameters {
  /** The step at which the learning rate is at its lowest; at least 1. */
  readonly steps: number;
  /** The lowest factor; at least 0. */
  readonly minFactor?: number;
}

/**
 * Half a wave of the cosine from 1 to minFactor, and minFactor afterwards.
 *
 * Source: Loshchilov & Hutter (2017), "SGDR". Unlike torch's CosineAnnealingLR it does not rise again at the end.
 */
export function cosine({ steps, minFactor = 0 }: CosineParameters): StepSchedule {
  demandAtLeast(1, 'a number of steps', steps);
  demandAtLeast(0, 'a lowest factor', minFactor);
  return { follows: 'step', factor: (step) => alongCosine(1, minFactor, Math.min(step, steps) / steps) };
}
