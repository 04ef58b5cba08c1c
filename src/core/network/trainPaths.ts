import { batches } from '../learning/batches.ts';
import { initialise } from './initialise.ts';
import type { NetworkPlan, NetworkRival } from './networkPlan.ts';
import type { TrainedPath } from './networkRun.ts';
import type { NetworkTask } from './networkTask.ts';
import type { Snapshot } from './snapshots.ts';
import { beginTraining, type Training } from './training.ts';

/** A training that nobody has laid into a plane yet. */
export type BarePath = Omit<TrainedPath, 'x' | 'y' | 'distance'>;

/**
 * So many weights are kept of all trainings together, 8 bytes each: two hundred moments of a single training of the largest network, and
 * three of each of 64, the first, the best and the last.
 */
const mostWeights = 5_000_000;
const leastMoments = 3;

/**
 * Every initialisation with every optimizer. All optimizers begin with the same weights and look at the same batches: fair by
 * construction. Yields the share that is done after every step, and returns the ways.
 */
export function* trainPaths(plan: NetworkPlan, task: NetworkTask): Generator<number, BarePath[]> {
  const { spec, seed, batchSize, initialisations, rivals, maxSteps } = plan;
  const drawn = batches(task.split.train, Math.min(batchSize, task.split.train.length), seed);
  const count = initialisations * rivals.length;
  const most = Math.max(leastMoments, Math.floor(mostWeights / (task.network.parameterCount * Math.max(1, count))));
  const paths: BarePath[] = [];
  for (let initialisation = 0; initialisation < initialisations; initialisation++) {
    const initial = initialise(task.network, spec.initialisation, seed, initialisation);
    for (const rival of rivals) {
      const training = beginTraining({ ...plan, ...rival, task, batches: drawn, initial, id: initialisation });
      while (training.stopped === null) {
        training.advance();
        yield (paths.length + training.step / maxSteps) / count;
      }
      paths.push(pathOf(training, plan, rival, most));
    }
  }
  return paths;
}

function pathOf(training: Training, plan: NetworkPlan, { number }: NetworkRival, most: number): BarePath {
  const { id, epochs, batchLoss, stopped } = training;
  if (stopped === null) throw new RangeError('Expected a training that has come to its end.');
  const moments = thinned(training.snapshots(), training.best?.step ?? null, most);
  return {
    initialisation: id,
    optimizer: number,
    step: Int32Array.from(moments, ({ step }) => step),
    weights: moments.map(({ weights }) => weights),
    loss: Float64Array.from(moments, ({ loss }) => loss),
    batchLoss: Float64Array.from(batchLoss),
    epochs: {
      step: Int32Array.from(epochs.step),
      train: Float64Array.from(epochs.train),
      validation: Float64Array.from(epochs.validation),
      metric: Float64Array.from(epochs.metric),
      best: epochs.best,
    },
    stopped: stopped.reason === 'max-steps' ? { ...stopped, reason: plan.budget } : stopped,
  };
}

/** At most so many moments: the best one, and others evenly picked. */
function thinned(moments: readonly Snapshot[], best: number | null, most: number): readonly Snapshot[] {
  if (moments.length <= most) return moments;
  const last = most - (best === null ? 1 : 2);
  const picked = new Set(Array.from({ length: last + 1 }, (_, k) => Math.round((k * (moments.length - 1)) / last)));
  return moments.filter(({ step }, k) => picked.has(k) || step === best);
}
