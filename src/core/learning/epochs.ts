import type { Track } from '../run.ts';
import type { Pace } from './pace.ts';
import type { Task } from './task.ts';

/** What a hiker's way looks like from epoch to epoch; entry k of each array is epoch k. */
export interface Epochs {
  readonly step: Int32Array;
  /** Loss over all training rows. */
  readonly train: Float64Array;
  /** Loss over the rows that nothing was learned from; NaN where there are none, as is the metric. */
  readonly validation: Float64Array;
  /** The task's metric on the validation rows. */
  readonly metric: Float64Array;
  /** The epoch of the lowest validation loss, the first of equal ones; −1 without validation rows. */
  readonly best: number;
}

/**
 * Every whole epoch that a hiker has walked so far, from epoch 0, its start. What is known of an earlier part of the same way is
 * taken from `known`, and not computed again.
 */
export function epochsOf(way: Pick<Track, 'x' | 'y' | 'reached'>, task: Task, pace: Pace, known?: Epochs): Epochs {
  const { train, validation } = task.landscapes;
  const count = Math.floor(way.reached / pace.stepsAnEpoch) + 1;
  const epochs = {
    step: Int32Array.from({ length: count }, (_, epoch) => epoch * pace.stepsAnEpoch),
    train: new Float64Array(count),
    validation: new Float64Array(count),
    metric: new Float64Array(count),
  };
  const done = Math.min(known?.step.length ?? 0, count);
  if (known !== undefined) {
    epochs.train.set(known.train.subarray(0, done));
    epochs.validation.set(known.validation.subarray(0, done));
    epochs.metric.set(known.metric.subarray(0, done));
  }
  for (let epoch = done; epoch < count; epoch++) {
    const x = way.x[epochs.step[epoch]];
    const y = way.y[epochs.step[epoch]];
    epochs.train[epoch] = train.value(x, y);
    epochs.validation[epoch] = validation?.value(x, y) ?? Number.NaN;
    epochs.metric[epoch] = task.metric.of('validation', x, y);
  }
  return { ...epochs, best: lowest(epochs.validation) };
}

function lowest(losses: Float64Array): number {
  let best = -1;
  for (let epoch = 0; epoch < losses.length; epoch++) {
    const isLower = best < 0 ? !Number.isNaN(losses[epoch]) : losses[epoch] < losses[best];
    if (isLower) best = epoch;
  }
  return best;
}
