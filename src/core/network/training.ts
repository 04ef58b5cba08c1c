import type { Batches } from '../learning/batches.ts';
import type { ElementwiseOptimizer } from '../optimizers/optimizer.ts';
import type { LossSchedule } from '../schedules/schedule.ts';
import type { Stop, StopReason } from '../stopping/stop.ts';
import type { Standing, StoppingRule } from '../stopping/stoppingRule.ts';
import type { NetworkTask } from './networkTask.ts';
import { type Snapshot, snapshots } from './snapshots.ts';

/** Everything that decides how a training goes. */
export interface TrainingPlan {
  readonly task: NetworkTask;
  /** Of the training rows. */
  readonly batches: Batches;
  readonly optimizer: ElementwiseOptimizer;
  /** By the schedule; `adapt` may make it smaller. */
  readonly learningRate: (step: number) => number;
  /** Told the loss of the whole training set after each epoch. */
  readonly adapt: LossSchedule | null;
  /** Longest gradient that is followed; Infinity for none. */
  readonly clipNorm: number;
  /** The weights before step 0. */
  readonly initial: Float64Array;
  /** Tells trainings apart where their batches are drawn. */
  readonly id: number;
  readonly maxSteps: number;
  /** Asked before the first epoch and after each. To them the training is one hiker, and each of its steps an epoch. */
  readonly stoppingRules: (now: LastEpoch) => readonly StoppingRule[];
}

/** What the epoch that has just ended has come to, for rules that look at more than the training set. */
export interface LastEpoch {
  validationLoss(): number;
  /** Of the validation rows. */
  metric(): number;
}

/** What was measured before the first step, after each epoch, and where the training ended: one entry each. */
export interface Epochs {
  readonly step: readonly number[];
  /** Mean loss over all training rows. */
  readonly train: readonly number[];
  /** NaN where there are no validation rows, as the metric is. */
  readonly validation: readonly number[];
  readonly metric: readonly number[];
  /** The entry with the lowest validation loss, the first of equal ones; −1 without validation rows. */
  readonly best: number;
}

/** A network that learns, step by step; it goes on from where it stands whenever it is told to. */
export interface Training {
  readonly id: number;
  /** Steps taken. */
  readonly step: number;
  readonly stopped: Stop | null;
  /** Where it stands; rewritten by each step. */
  readonly parameters: Float64Array;
  /** The loss of each step's own batch, before that step. */
  readonly batchLoss: readonly number[];
  /** The learning rate of the step that comes next, or would. */
  readonly rate: number;
  readonly epochs: Epochs;
  /** The weights of the best epoch; null without validation rows. */
  readonly best: Snapshot | null;
  /** The way so far, about two hundred places with the first, the best and the present one among them. */
  snapshots(): readonly Snapshot[];
  /** Takes one step, unless it has stopped. */
  advance(): void;
}

const mostSnapshots = 200;

/** A training before its first step. */
export function beginTraining(plan: TrainingPlan): Training {
  const { task, batches, optimizer, learningRate, adapt, clipNorm, initial, id, maxSteps } = plan;
  const { network, samples } = task;
  const trained = task.split.train;

  const parameters = initial.slice();
  const before = initial.slice();
  const gradient = new Float64Array(network.parameterCount);
  const memory = optimizer.memory.map(() => new Float64Array(network.parameterCount));
  const rates = new Float64Array(network.parameterCount);
  const factor = new Float64Array([1]);
  const adaptMemory = (adapt?.memory ?? []).map(() => new Float64Array(1));
  const batchLoss: number[] = [];
  const way = snapshots(mostSnapshots, initial, (weights) => task.lossOn('train', weights));
  const epochs = {
    step: [] as number[],
    train: [] as number[],
    validation: [] as number[],
    metric: [] as number[],
    best: -1,
  };

  const rules = plan.stoppingRules({
    validationLoss: () => epochs.validation[epochs.validation.length - 1],
    metric: () => epochs.metric[epochs.metric.length - 1],
  });
  const ruleMemories = rules.map((rule) => Array.from({ length: rule.memory }, () => new Float64Array(1)));
  const isSlopeAsked = rules.some(({ reason }) => reason === 'gradient-below');
  const standing: Standing = {
    get step() {
      return epochs.step.length - 1;
    },
    x: new Float64Array(1),
    y: new Float64Array(1),
    loss: new Float64Array(1),
    fx: new Float64Array(1),
    fy: new Float64Array(1),
  };
  let step = 0;
  let stopped: Stop | null = null;

  const lossAtFirst = trainingLoss();
  measure(lossAtFirst);
  if (Number.isFinite(lossAtFirst)) stopByRules();
  else stop('diverged');
  stopOutOfBudget();

  function stop(reason: StopReason): void {
    stopped ??= { step, reason };
  }

  /** The slope of the whole training set costs three times its loss: so only where a rule looks at it. */
  function trainingLoss(): number {
    if (!isSlopeAsked) return task.lossOn('train', parameters);
    const loss = network.gradientOn(parameters, samples, trained, 0, trained.length, gradient);
    standing.fx[0] = lengthOf(gradient);
    return loss;
  }

  function measure(loss: number): void {
    epochs.step.push(step);
    epochs.train.push(loss);
    epochs.validation.push(task.lossOn('validation', parameters));
    epochs.metric.push(task.metric.of('validation', parameters));
    standing.loss[0] = loss;
    const now = epochs.validation.length - 1;
    const lowest = epochs.best < 0 ? Number.POSITIVE_INFINITY : epochs.validation[epochs.best];
    if (!(epochs.validation[now] < lowest)) return;
    epochs.best = now;
    way.seeBest(step, parameters);
  }

  function measureEnd(): void {
    if (epochs.step[epochs.step.length - 1] !== step) measure(trainingLoss());
  }

  function stopByRules(): void {
    for (let k = 0; k < rules.length; k++) {
      if (rules[k].isDone(0, standing, ruleMemories[k])) stop(rules[k].reason);
    }
  }

  function stopOutOfBudget(): void {
    if (stopped !== null || step < maxSteps) return;
    measureEnd();
    stop('max-steps');
  }

  function endEpoch(): void {
    const loss = trainingLoss();
    if (!Number.isFinite(loss)) {
      takeBack();
      return;
    }
    measure(loss);
    adapt?.update(standing.loss, adaptMemory, factor, epochs.step.length - 1);
    stopByRules();
  }

  /** There is no height where the last step led: the place before is kept. */
  function takeBack(): void {
    parameters.set(before);
    batchLoss.pop();
    step--;
    measureEnd();
    stop('diverged');
  }

  /** As torch.nn.utils.clip_grad_norm_ does it. */
  function clip(): void {
    const share = clipNorm / (lengthOf(gradient) + 1e-6);
    if (share < 1) for (let k = 0; k < gradient.length; k++) gradient[k] *= share;
  }

  function rate(): number {
    return learningRate(step) * factor[0];
  }

  function move(): void {
    before.set(parameters);
    if (clipNorm !== Number.POSITIVE_INFINITY) clip();
    rates.fill(rate());
    optimizer.update(parameters, gradient, memory, rates, step);
    step++;
  }

  return {
    id,
    get step() {
      return step;
    },
    get stopped() {
      return stopped;
    },
    parameters,
    batchLoss,
    get rate() {
      return rate();
    },
    epochs,
    get best() {
      return way.best;
    },
    snapshots: () => way.until(step, parameters),
    advance() {
      if (stopped !== null) return;
      const { rows, from, to } = batches.of(id, step);
      const loss = network.gradientOn(parameters, samples, rows, from, to, gradient);
      if (!Number.isFinite(loss)) {
        takeBack();
        return;
      }
      batchLoss.push(loss);
      way.see(step, parameters);
      move();
      if (!parameters.every(Number.isFinite)) takeBack();
      else if (step % batches.stepsAnEpoch === 0) endEpoch();
      stopOutOfBudget();
    },
  };
}

function lengthOf(vector: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += vector[k] * vector[k];
  return Math.sqrt(sum);
}
