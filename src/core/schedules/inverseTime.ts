import { demandAtLeast } from './demandAtLeast.ts';
import type { StepSchedule } from './schedule.ts';

export interface InverseTimeParameters {
  /** After 1 / decay steps the learning rate has halved; at least 0. */
  readonly decay: number;
}

/**
 * 1 / (1 + decay · step): falls so slowly that the steps together still reach everywhere, and so fast that noise is
 * averaged out.
 *
 * Source: Robbins & Monro (1951).
 */
export function inverseTime({ decay }: InverseTimeParameters): StepSchedule {
  demandAtLeast(0, 'a decay', decay);
  return { follows: 'step', factor: (step) => 1 / (1 + decay * step) };
}
