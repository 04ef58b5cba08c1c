import { areAllEpochs, type Epochs, epochsOf } from '../core/learning/epochs.ts';
import type { Pace } from '../core/learning/pace.ts';
import type { Task } from '../core/learning/task.ts';
import type { TrainedPath } from '../core/network/networkRun.ts';
import type { Track } from '../core/run.ts';
import type { Stop } from '../core/stopping/stop.ts';

/** What is drawn epoch by epoch: of one hiker, of one training, or the median of several hikers. */
export interface EpochsShown extends Epochs {
  /** The loss over the batch of each step; null where it is not drawn. */
  readonly batchLoss: Float64Array | null;
  /** Why and where one came to its end, and at which training loss; null for several, and for who is still on the way. */
  readonly end: (Stop & { readonly loss: number }) | null;
}

/** So many passes over the training rows may be made at once to show many hikers: a blink. */
const mostRows = 2_000_000;
const mostHikers = 60;

/** One hiker, looked at closely: its whole epochs, as far as they have been counted. */
export function epochsOfHiker({ stopped, loss }: Track, epochs: Epochs): EpochsShown {
  const end = stopped === undefined ? null : { ...stopped, loss: loss[stopped.step] };
  return { ...epochs, batchLoss: null, end };
}

/** One training of a network. */
export function epochsOfTraining({ epochs, batchLoss, stopped, loss }: TrainedPath): EpochsShown {
  return { ...epochs, batchLoss, end: { ...stopped, loss: loss[loss.length - 1] } };
}

/** As many of the hikers, evenly picked, as can be looked at without a hand feeling it. */
export function somePicked(tracks: readonly Track[], task: Task, pace: Pace): readonly Track[] {
  const epochs = Math.max(1, ...tracks.map(({ reached }) => reached / pace.stepsAnEpoch));
  const count = Math.min(tracks.length, mostHikers, Math.max(1, Math.floor(mostRows / (task.rowsAHeight * epochs))));
  return Array.from({ length: count }, (_, k) => tracks[Math.floor((k * tracks.length) / count)]);
}

/** The middle of several hikers, and whether that is all there is to be counted of their ways by now. */
export interface MedianShown extends EpochsShown {
  readonly isWhole: boolean;
}

/**
 * The middle one of several hikers after every epoch. Who has stopped stays as it is; who has diverged counts as worse than all
 * others. The best epoch is that of one way, not of a middle that goes from one to another: there is none. Where counting takes long
 * it goes on when it is asked for again, and so far there are only the epochs that are known of all who have walked them.
 */
export function medianEpochs(tracks: readonly Track[], task: Task, pace: Pace): MedianShown {
  const each = tracks.map((way) => ({ way, ...epochsOf(way, task, pace, mostRows / tracks.length) }));
  const unfinished = each.filter((hiker) => !areAllEpochs(hiker, hiker.way, pace));
  const count = Math.min(
    Math.max(0, ...each.map(({ step }) => step.length)),
    ...unfinished.map(({ step }) => step.length),
  );
  const medianOf = (name: 'train' | 'validation' | 'metric', worst: number) =>
    Float64Array.from({ length: count }, (_, epoch) =>
      middle(
        each.map((hiker) => (epoch < hiker.step.length ? hiker[name][epoch] : lastOf(hiker.way, hiker[name], worst))),
      ),
    );
  return {
    step: Int32Array.from({ length: count }, (_, epoch) => epoch * pace.stepsAnEpoch),
    train: medianOf('train', Number.POSITIVE_INFINITY),
    validation: medianOf('validation', Number.POSITIVE_INFINITY),
    metric: medianOf('metric', Number.NEGATIVE_INFINITY),
    best: -1,
    batchLoss: null,
    end: null,
    isWhole: unfinished.length === 0,
  };
}

function lastOf({ stopped }: Track, values: Float64Array, worst: number): number {
  return stopped?.reason === 'diverged' ? worst : values[values.length - 1];
}

/** Of an even number it lies between the two middle ones; NaN where there are none. */
function middle(values: readonly number[]): number {
  if (values.some(Number.isNaN)) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const [below, above] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return below === above ? below : (below + above) / 2;
}
