import type { TrainedPath } from './networkRun.ts';

/** Losses so many times as high as those that the trainings begin with are cut off: see `planeLosses`. */
const highestInStarts = 8;

/** No loss that a training has been seen at from its start downwards is above it. */
export function highestInView(paths: readonly Pick<TrainedPath, 'loss'>[]): number {
  const starts = paths.map(({ loss }) => loss[0]).filter((loss) => Number.isFinite(loss) && loss > 0);
  return starts.length > 0 ? highestInStarts * Math.max(...starts) : 1;
}

/** The moments that are not cut off: a training that blows up leaves the map, and must not make it as large as its last steps. */
export function momentsInView(
  { weights, loss }: Pick<TrainedPath, 'weights' | 'loss'>,
  highest: number,
): readonly Float64Array[] {
  return weights.filter((_, moment) => loss[moment] <= highest);
}
