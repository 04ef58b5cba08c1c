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

/** As much of a way as its epochs are read off. */
type Walk = Pick<Track, 'x' | 'y' | 'loss' | 'reached'>;

/** What has been counted of a way, in arrays with room for all of it. */
interface Counted {
  readonly task: Task;
  readonly stepsAnEpoch: number;
  readonly room: Omit<Epochs, 'best'>;
  count: number;
  best: number;
  /** As it was last handed out. */
  told: Epochs | null;
}

/** By the losses of the way, which stay the same array while it grows; it goes when the way goes. */
const counted = new WeakMap<Float64Array, Counted>();

/** What an epoch takes beside its rows: about as long as so many of them. */
const rowsBeside = 10;

/**
 * Every whole epoch that a hiker has walked so far, from epoch 0, its start; what is known of a way is not computed again. Where
 * validation looks at many rows, no more than about `mostRows` of them now, at least an epoch's: the last epochs are then still
 * missing, and come when it is asked for again.
 */
export function epochsOf(way: Walk, task: Task, pace: Pace, mostRows = Number.POSITIVE_INFINITY): Epochs {
  const known = countedOf(way, task, pace);
  const walked = wholeEpochs(way, pace) + 1;
  const most = Math.max(1, Math.floor(mostRows / rowsAnEpoch(task)));
  const goal = Math.min(walked, known.count + most);
  for (let epoch = known.count; epoch < goal; epoch++) add(known, epoch, way);
  return toldUpTo(known, Math.min(known.count, walked));
}

/** Whether these are all the whole epochs of a way, as far as it has been walked. */
export function areAllEpochs({ step }: Epochs, way: Pick<Track, 'reached'>, pace: Pace): boolean {
  return step.length > wholeEpochs(way, pace);
}

function wholeEpochs({ reached }: Pick<Track, 'reached'>, { stepsAnEpoch }: Pace): number {
  return Math.floor(reached / stepsAnEpoch);
}

function rowsAnEpoch({ rowsAHeight, split }: Task): number {
  return rowsBeside + (rowsAHeight > 1 ? split.validation.length : 0);
}

function countedOf({ loss }: Walk, task: Task, { stepsAnEpoch }: Pace): Counted {
  const kept = counted.get(loss);
  if (kept?.task === task && kept.stepsAnEpoch === stepsAnEpoch) return kept;
  const length = Math.floor((loss.length - 1) / stepsAnEpoch) + 1;
  const room = {
    step: Int32Array.from({ length }, (_, epoch) => epoch * stepsAnEpoch),
    train: new Float64Array(length),
    validation: new Float64Array(length),
    metric: new Float64Array(length),
  };
  const made = { task, stepsAnEpoch, room, count: 0, best: -1, told: null };
  counted.set(loss, made);
  return made;
}

function add(known: Counted, epoch: number, { x, y, loss }: Walk): void {
  const { task, room } = known;
  const step = room.step[epoch];
  // whatever a hiker has felt, its loss is that over all training rows
  room.train[epoch] = loss[step];
  room.validation[epoch] = task.landscapes.validation?.value(x[step], y[step]) ?? Number.NaN;
  room.metric[epoch] = task.metric.of('validation', x[step], y[step]);
  known.best = lower(room.validation, known.best, epoch);
  known.count = epoch + 1;
}

/** The same object again as long as there is no other epoch. */
function toldUpTo(known: Counted, count: number): Epochs {
  if (known.told?.step.length === count) return known.told;
  const { step, train, validation, metric } = known.room;
  known.told = {
    step: step.subarray(0, count),
    train: train.subarray(0, count),
    validation: validation.subarray(0, count),
    metric: metric.subarray(0, count),
    best: count === known.count ? known.best : lowest(validation.subarray(0, count)),
  };
  return known.told;
}

function lowest(losses: Float64Array): number {
  let best = -1;
  for (let epoch = 0; epoch < losses.length; epoch++) best = lower(losses, best, epoch);
  return best;
}

/** The epoch of the lower loss of the best one so far and another. */
function lower(losses: Float64Array, best: number, epoch: number): number {
  const isLower = best < 0 ? !Number.isNaN(losses[epoch]) : losses[epoch] < losses[best];
  return isLower ? epoch : best;
}
