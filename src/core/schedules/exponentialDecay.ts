import { powerOf } from './powerOf.ts';
import type { StepSchedule } from './schedule.ts';

export interface ExponentialDecayParameters {
  /** What every step multiplies the learning rate by; at least 0. */
  readonly factor: number;
}

/** The same share is lost with every step: factor^step, as torch's ExponentialLR. */
export function exponentialDecay({ factor }: ExponentialDecayParameters): StepSchedule {
  return { follows: 'step', factor: powerOf(factor) };
}
