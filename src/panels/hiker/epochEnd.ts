import { epochsOf } from '../../core/learning/epochs.ts';
import type { Metric } from '../../core/learning/task.ts';
import type { Track } from '../../core/run.ts';
import type { Learning } from '../../scenario/learningOf.ts';

/** What the rules that are asked after every epoch have seen at the end of a way. */
export interface EpochEnd {
  readonly kind: Metric['kind'];
  /** The last whole one. */
  readonly epoch: number;
  /** How far the training loss has moved in it. */
  readonly change: number;
  /** On the validation rows. */
  readonly metric: number;
  /** The epoch of the lowest validation loss; −1 without validation rows. */
  readonly best: number;
  readonly bestLoss: number;
}

/** How the last whole epoch of a way came out, beside the best one. */
export function epochEnd(way: Track, { task, pace }: Pick<Learning, 'task' | 'pace'>): EpochEnd {
  const { train, validation, metric, best } = epochsOf(way, task, pace);
  const epoch = train.length - 1;
  return {
    kind: task.metric.kind,
    epoch,
    change: Math.abs(train[epoch] - train[epoch - 1]),
    metric: metric[epoch],
    best,
    bestLoss: validation[best] ?? Number.NaN,
  };
}
