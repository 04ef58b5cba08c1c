import { demandAtLeast } from './demandAtLeast.ts';
import { powerOf } from './powerOf.ts';
import type { StepSchedule } from './schedule.ts';

export interface StepDecayParameters {
  /** So many steps lie between one fall and the next; at least 1. */
  readonly every: number;
  /** What a fall multiplies the learning rate by; at least 0. */
  readonly factor?: number;
}

/** A staircase: factor^⌊step / every⌋, as torch's StepLR. */
export function stepDecay({ every, factor = 0.1 }: StepDecayParameters): StepSchedule {
  demandAtLeast(1, 'a number of steps', every);
  const power = powerOf(factor);
  return { follows: 'step', factor: (step) => power(Math.floor(step / every)) };
}
