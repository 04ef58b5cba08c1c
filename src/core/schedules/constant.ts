import type { StepSchedule } from './schedule.ts';

/** The learning rate stays as it is. */
export function constant(): StepSchedule {
  return { follows: 'step', factor: () => 1 };
}
