import { batchSlopes } from '../../core/learning/batchSlopes.ts';
import type { Track } from '../../core/run.ts';
import type { Pair } from '../../core/stepAt.ts';
import type { Learning } from '../../scenario/learningOf.ts';
import type { GradientChoice } from '../../scenario/scenario.ts';

/** What a step sees of the training rows. */
export interface BatchFelt {
  /** The slope of its batch, without noise. */
  readonly slope: Pair;
  /** How many rows the batch has. */
  readonly rows: number;
}

/** The batch of the hiker whose start has this id, at one of its steps; null where every step looks at all rows. */
export function batchFelt(
  { task, batches }: Pick<Learning, 'task' | 'batches'>,
  gradient: GradientChoice,
  start: number,
  way: Track,
  step: number,
): BatchFelt | null {
  if (batches === null) return null;
  const [fx, fy] = [new Float64Array(1), new Float64Array(1)];
  const at = (places: Float64Array) => places.subarray(step, step + 1);
  batchSlopes(task, batches, gradient)(Int32Array.of(start), step, at(way.x), at(way.y), fx, fy);
  return { slope: [fx[0], fy[0]], rows: batches.sizeOf(step) };
}
