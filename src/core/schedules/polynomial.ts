import { demandAtLeast } from './demandAtLeast.ts';
import type { StepSchedule } from './schedule.ts';

export interface PolynomialParameters {
  /** The step at which the learning rate has come down to 0; at least 1. */
  readonly steps: number;
  /** 1 is a straight line; more falls fast at first; at least 0. */
  readonly power?: number;
}

/** (1 − step / steps)^power, and 0 afterwards, as torch's PolynomialLR. */
export function polynomial({ steps, power = 1 }: PolynomialParameters): StepSchedule {
  demandAtLeast(1, 'a number of steps', steps);
  demandAtLeast(0, 'a power', power);
  return { follows: 'step', factor: (step) => (1 - Math.min(step, steps) / steps) ** power };
}
