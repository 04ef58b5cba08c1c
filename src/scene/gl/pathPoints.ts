import type { HeightScale } from '../../core/heightScale.ts';
import type { TrainedPath } from '../../core/network/networkRun.ts';
import { isPlace } from '../trainingsShown.ts';
import { east, floatingShare, type Plot, south } from './plot.ts';

/** Stands for the step of a point at which a line ends. */
export const gap = -1;

/**
 * Writes the kept moments of a training as points of a line: east, share of the height, south, step. The height is that of the
 * true loss and not of the ground there; far beyond the scale it is drawn a little above or below the block.
 */
export function writePath(
  path: Pick<TrainedPath, 'x' | 'y' | 'loss' | 'step'>,
  heights: HeightScale,
  plot: Plot,
  points: Float32Array,
): void {
  for (let k = 0; k < path.step.length; k++) {
    const isThere = isPlace(path, k);
    points[4 * k] = isThere ? east(plot, path.x[k]) : 0;
    points[4 * k + 1] = isThere ? floatingShare(heights.shareOf(path.loss[k])) : 0;
    points[4 * k + 2] = isThere ? south(plot, path.y[k]) : 0;
    points[4 * k + 3] = isThere ? path.step[k] : gap;
  }
}
