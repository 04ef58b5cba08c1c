import type { TrainedPath } from './networkRun.ts';

/** The number of the last moment that was kept up to a step, which may lie between two; the first one where none is so early. */
export function momentAt({ step }: Pick<TrainedPath, 'step'>, at: number): number {
  let low = 0;
  let high = step.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (step[middle] <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
