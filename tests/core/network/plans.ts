import { batches } from '../../../src/core/learning/batches.ts';
import { initialise } from '../../../src/core/network/initialise.ts';
import { networkTaskOf } from '../../../src/core/network/networkTaskOf.ts';
import { type NetworkSpec, type NetworkTaskId, networkTaskEntryOf } from '../../../src/core/network/networkTasks.ts';
import { beginTraining, type Training, type TrainingPlan } from '../../../src/core/network/training.ts';
import { adam } from '../../../src/core/optimizers/adam.ts';

/** A task with its defaults, but for the changes. */
export function specOf(network: NetworkTaskId, changes: Partial<NetworkSpec> = {}): NetworkSpec {
  const { defaults, losses } = networkTaskEntryOf(network);
  return {
    network,
    hidden: defaults.hidden,
    activation: 'tanh',
    initialisation: 'xavier',
    loss: losses[0],
    split: { train: 0.6, validation: 0.2, test: 0.2 },
    seed: 1,
    ...changes,
  };
}

/** A training as the task's defaults have it, but for the changes. */
export function planOf(spec: NetworkSpec, changes: Partial<TrainingPlan> = {}): TrainingPlan {
  const task = networkTaskOf(spec);
  const { learningRate, batchSize, maxSteps } = networkTaskEntryOf(spec.network).defaults;
  return {
    task,
    batches: batches(task.split.train, batchSize, spec.seed),
    optimizer: adam(),
    learningRate: () => learningRate,
    adapt: null,
    clipNorm: Number.POSITIVE_INFINITY,
    initial: initialise(task.network, spec.initialisation, spec.seed, 0),
    id: 0,
    maxSteps,
    stoppingRules: () => [],
    ...changes,
  };
}

/** Goes on for so many steps, or until it stops. */
export function walk(training: Training, steps = Number.POSITIVE_INFINITY): Training {
  for (let taken = 0; taken < steps && training.stopped === null; taken++) training.advance();
  return training;
}

export function trained(plan: TrainingPlan): Training {
  return walk(beginTraining(plan));
}
