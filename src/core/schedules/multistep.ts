import { countUpTo } from './countUpTo.ts';
import { powerOf } from './powerOf.ts';
import type { StepSchedule } from './schedule.ts';

export interface MultistepParameters {
  /** The steps that are the first with a lower rate, in any order; one that stands twice counts twice. */
  readonly milestones: readonly number[];
  /** What a milestone multiplies the learning rate by; at least 0. */
  readonly factor?: number;
}

/** A staircase with chosen edges: factor^(number of milestones passed), as torch's MultiStepLR. */
export function multistep({ milestones, factor = 0.1 }: MultistepParameters): StepSchedule {
  const power = powerOf(factor);
  const sorted = [...milestones].sort((a, b) => a - b);
  return { follows: 'step', factor: (step) => power(countUpTo(sorted, (milestone) => milestone, step)) };
}
