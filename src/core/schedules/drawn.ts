import { countUpTo } from './countUpTo.ts';
import type { StepSchedule } from './schedule.ts';

type Point = readonly [step: number, factor: number];

export interface DrawnParameters {
  /** At least one, in any order; of two at the same step the later one counts from that step on. */
  readonly points: readonly Point[];
}

/** Straight lines from point to point; before the first one and after the last one the factor stays. */
export function drawn({ points }: DrawnParameters): StepSchedule {
  if (points.length === 0) throw new RangeError('Expected at least one point, got none.');
  const crooked = points.find((point) => !point.every(Number.isFinite));
  if (crooked !== undefined) throw new RangeError(`Expected points of finite numbers, got (${crooked.join(', ')}).`);
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  return {
    follows: 'step',
    factor(step) {
      const passed = countUpTo(sorted, ([each]) => each, step);
      if (passed === 0) return sorted[0][1];
      return passed === sorted.length ? sorted[passed - 1][1] : between(sorted[passed - 1], sorted[passed], step);
    },
  };
}

/** Weighed, not sloped: so it is exact at the first of the two points and never overflows. */
function between([fromStep, from]: Point, [toStep, to]: Point, step: number): number {
  const share = (step - fromStep) / (toStep - fromStep);
  return from * (1 - share) + to * share;
}
