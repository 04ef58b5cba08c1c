import type { TrainedPath } from '../../core/network/networkRun.ts';

/** The number of the kept moment that is nearest to a step; of two equally near ones the earlier. */
export function momentAt({ step }: Pick<TrainedPath, 'step'>, at: number): number {
  let nearest = 0;
  for (let k = 1; k < step.length; k++) {
    if (Math.abs(step[k] - at) < Math.abs(step[nearest] - at)) nearest = k;
  }
  return nearest;
}
