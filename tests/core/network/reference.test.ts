import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { batches } from '../../../src/core/learning/batches.ts';
import { network } from '../../../src/core/network/network.ts';
import { networkTaskOf } from '../../../src/core/network/networkTaskOf.ts';
import { beginTraining } from '../../../src/core/network/training.ts';
import { adam } from '../../../src/core/optimizers/adam.ts';

interface Reference {
  readonly network: {
    readonly rows: number;
    readonly sizes: readonly number[];
    readonly parameters: readonly number[];
    readonly loss: number;
    readonly gradient: readonly number[];
    readonly adam: {
      readonly learningRate: number;
      readonly steps: number;
      readonly lossBeforeEachStep: readonly number[];
      readonly accuracyAfter: number;
    };
  };
}

const file = new URL('../../reference/data-losses.json', import.meta.url);
const { network: expected } = JSON.parse(readFileSync(file, 'utf8')) as Reference;

const task = networkTaskOf({
  network: 'penguins',
  hidden: expected.sizes.slice(1, -1),
  activation: 'tanh',
  initialisation: 'xavier',
  loss: 'cross-entropy',
  split: { train: 1, validation: 0, test: 0 },
  seed: 1,
});
const parameters = Float64Array.from(expected.parameters);
const { train } = task.split;

function expectNear(actual: number, right: number, agreement: number): void {
  expect(Math.abs(actual - right)).toBeLessThanOrEqual(agreement * Math.abs(right));
}

describe('the network of three kinds of penguins agrees with PyTorch', () => {
  it('about its parameters and its rows', () => {
    expect(task.network.parameterCount).toBe(expected.parameters.length);
    expect(train.length).toBe(expected.rows);
    expect(network(task.network).layers).toEqual(task.network.layers);
  });

  it('about its loss', () => {
    expectNear(task.lossOn('train', parameters), expected.loss, 1e-10);
  });

  it('about its gradient', () => {
    const gradient = new Float64Array(parameters.length);
    task.network.gradientOn(parameters, task.samples, train, 0, train.length, gradient);
    for (const [k, slope] of expected.gradient.entries()) expectNear(gradient[k], slope, 1e-10);
  });

  it('about every loss of a training with Adam, and about who is recognised after it', () => {
    const { learningRate, steps, lossBeforeEachStep, accuracyAfter } = expected.adam;
    const training = beginTraining({
      task,
      batches: batches(train, train.length, 1),
      optimizer: adam(),
      learningRate: () => learningRate,
      adapt: null,
      clipNorm: Number.POSITIVE_INFINITY,
      initial: parameters,
      id: 0,
      maxSteps: steps,
      stoppingRules: () => [],
    });
    while (training.stopped === null) training.advance();
    expect(training.batchLoss).toHaveLength(steps);
    for (const [step, loss] of lossBeforeEachStep.entries()) expectNear(training.batchLoss[step], loss, 1e-8);
    expect(task.metric.of('train', training.parameters)).toBeCloseTo(accuracyAfter, 12);
  });
});
