import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../../src/core/learning/batches.ts';
import { networkTaskEntries } from '../../../src/core/network/networkTasks.ts';
import { beginTraining, type Training } from '../../../src/core/network/training.ts';
import { sgd } from '../../../src/core/optimizers/sgd.ts';
import { reduceOnPlateau } from '../../../src/core/schedules/reduceOnPlateau.ts';
import { epochLossSettled } from '../../../src/core/stopping/epochLossSettled.ts';
import { gradientBelow } from '../../../src/core/stopping/gradientBelow.ts';
import { metricReached } from '../../../src/core/stopping/metricReached.ts';
import { validationStalled } from '../../../src/core/stopping/validationStalled.ts';
import { planOf, specOf, trained, walk } from './plans.ts';

const moons = specOf('moons');
const seeds = fc.integer({ min: 0, max: 1e6 });

function stateOf({ step, stopped, parameters, batchLoss, epochs, snapshots }: Training) {
  const way = snapshots().map(({ step, weights, loss }) => ({ step, weights, loss }));
  return {
    step,
    stopped,
    parameters: parameters.slice(),
    batchLoss: [...batchLoss],
    epochs: structuredClone(epochs),
    way,
  };
}

describe('a training', () => {
  it('with the same seed is the same again, and with another one another', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [one, same, other] = [seed, seed, seed + 1].map((each) =>
          stateOf(trained(planOf({ ...moons, seed: each }, { maxSteps: 40 }))),
        );
        expect(same).toEqual(one);
        expect(other.parameters).not.toEqual(one.parameters);
      }),
      { numRuns: 10 },
    );
  });

  it('of 60 steps is one of 25 and then of 35, whatever is looked at in between', () => {
    const plan = planOf(moons, { maxSteps: 60 });
    const interrupted = walk(beginTraining(plan), 25);
    expect(stateOf(interrupted).way.at(-1)?.step).toBe(25);
    expect(stateOf(walk(interrupted, 35))).toEqual(stateOf(trained(plan)));
  });

  it('goes its own way beside others that share the network and the batches', () => {
    const plan = planOf(moons, { maxSteps: 50 });
    const alone = [0, 1, 2].map((id) => stateOf(trained({ ...plan, id })));
    const together = [0, 1, 2].map((id) => beginTraining({ ...plan, id }));
    for (let step = 0; step < 50; step++) for (const each of together) each.advance();
    expect(together.map(stateOf)).toEqual(alone);
    expect(alone[1].batchLoss).not.toEqual(alone[0].batchLoss);
  });

  it('takes the step down the gradient of its own batch', () => {
    const plan = planOf(moons, { optimizer: sgd(), learningRate: (step) => 0.1 / (step + 1), id: 4 });
    const { network, samples } = plan.task;
    const training = beginTraining(plan);
    const gradient = new Float64Array(network.parameterCount);
    for (let step = 0; step < 20; step++) {
      const { rows, from, to } = plan.batches.of(4, step);
      const loss = network.gradientOn(training.parameters, samples, rows, from, to, gradient);
      const expected = training.parameters.map((weight, k) => weight - training.rate * gradient[k]);
      training.advance();
      expect(training.batchLoss[step]).toBe(loss);
      expect(training.parameters).toEqual(expected);
    }
  });

  it('follows no gradient that is longer than the clip', () => {
    const clipNorm = 0.01;
    const plan = planOf(moons, { optimizer: sgd(), learningRate: () => 1, clipNorm });
    const training = beginTraining(plan);
    training.advance();
    const moved = Math.hypot(...training.parameters.map((weight, k) => weight - plan.initial[k]));
    expect(moved).toBeLessThanOrEqual(clipNorm);
    expect(moved).toBeCloseTo(clipNorm, 5);
  });

  it('follows every gradient as it is that is shorter than the clip', () => {
    const plan = planOf(moons, { optimizer: sgd(), maxSteps: 30 });
    const { network, samples } = plan.task;
    const gradient = new Float64Array(network.parameterCount);
    const training = beginTraining(plan);
    let longest = 0;
    while (training.stopped === null) {
      const { rows, from, to } = plan.batches.of(0, training.step);
      network.gradientOn(training.parameters, samples, rows, from, to, gradient);
      longest = Math.max(longest, Math.hypot(...gradient));
      training.advance();
    }
    expect(stateOf(trained({ ...plan, clipNorm: longest + 1e-5 }))).toEqual(stateOf(training));
  });

  it('leaves the weights it was given alone', () => {
    const plan = planOf(moons, { maxSteps: 5 });
    const before = plan.initial.slice();
    trained(plan);
    expect(plan.initial).toEqual(before);
  });
});

describe('an epoch of a training', () => {
  it('is measured at the start, after each pass over the rows, and where the training ends', () => {
    const plan = planOf(moons, { maxSteps: 20 });
    expect(plan.batches.stepsAnEpoch).toBe(8);
    const { epochs, parameters } = trained(plan);
    expect(epochs.step).toEqual([0, 8, 16, 20]);
    expect(epochs.train[0]).toBe(plan.task.lossOn('train', plan.initial));
    expect(epochs.train[3]).toBe(plan.task.lossOn('train', parameters));
    expect(epochs.validation[3]).toBe(plan.task.lossOn('validation', parameters));
    expect(epochs.metric[3]).toBe(plan.task.metric.of('validation', parameters));
  });

  it('is the best one where no other has a lower validation loss, and its weights are kept', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const plan = planOf({ ...moons, seed }, { maxSteps: 300, learningRate: () => 0.1 });
        const training = trained(plan);
        const { validation, best, step } = training.epochs;
        expect(validation[best]).toBe(Math.min(...validation));
        expect(training.best?.step).toBe(step[best]);
        expect(plan.task.lossOn('validation', training.best?.weights ?? new Float64Array())).toBe(validation[best]);
        expect(training.snapshots().map((each) => each.step)).toContain(step[best]);
      }),
      { numRuns: 10 },
    );
  });

  it('is not the best of any without validation rows', () => {
    const training = trained(planOf({ ...moons, split: { train: 1, validation: 0, test: 0 } }, { maxSteps: 40 }));
    expect(training.epochs.validation.every(Number.isNaN)).toBe(true);
    expect([training.epochs.best, training.best]).toEqual([-1, null]);
  });

  it('is what a rate waits for that is lowered on a plateau', () => {
    const patience = 2;
    // no loss is better than the first one by as much as this asks for
    const adapt = reduceOnPlateau({ factor: 0.5, patience, threshold: 1 });
    const plan = planOf(moons, { adapt, learningRate: () => 0.08, maxSteps: 64 });
    const training = beginTraining(plan);
    const rates: number[] = [];
    while (training.stopped === null) {
      rates.push(training.rate);
      training.advance();
    }
    const eachEpoch = Array.from({ length: 8 }, (_, epoch) => 0.08 * 0.5 ** Math.floor(epoch / (patience + 1)));
    expect(rates).toEqual(eachEpoch.flatMap((rate) => new Array<number>(8).fill(rate)));
  });
});

describe('a training stops', () => {
  it('early, so many epochs after its validation loss was lowest', () => {
    const patience = 5;
    const training = trained(
      planOf(specOf('penguins', { seed: 4 }), {
        maxSteps: 5000,
        stoppingRules: ({ validationLoss }) => [validationStalled(patience, validationLoss, 1)],
      }),
    );
    const { step, best, validation } = training.epochs;
    expect(training.stopped).toEqual({ step: step[step.length - 1], reason: 'validation-stalled' });
    expect(validation.length - 1 - best).toBe(patience);
  });

  it('after the first epoch that is good enough', () => {
    const training = trained(planOf(moons, { stoppingRules: ({ metric }) => [metricReached(0.9, metric, 1)] }));
    expect(training.stopped?.reason).toBe('metric-reached');
    expect(training.epochs.metric.map((share) => share >= 0.9).indexOf(true)).toBe(training.epochs.metric.length - 1);
  });

  it('after the first epoch in which the training loss hardly changes', () => {
    const { stopped, epochs } = trained(planOf(moons, { stoppingRules: () => [epochLossSettled(1e-3, 1)] }));
    expect(stopped?.reason).toBe('epoch-loss-settled');
    const changes = epochs.train.slice(1).map((loss, k) => Math.abs(loss - epochs.train[k]));
    expect(changes.map((change) => change < 1e-3).indexOf(true)).toBe(changes.length - 1);
  });

  it('after the first epoch whose gradient over the whole training set is shorter than the tolerance', () => {
    for (const tolerance of [0.4, 0.3, 0.2, 0.1, 0.05]) {
      const plan = planOf(moons, { stoppingRules: () => [gradientBelow(tolerance)], maxSteps: 2000 });
      const { network, samples, split } = plan.task;
      const training = beginTraining(plan);
      const gradient = new Float64Array(network.parameterCount);
      const isLevel = () => {
        network.gradientOn(training.parameters, samples, split.train, 0, split.train.length, gradient);
        return Math.hypot(...gradient) < tolerance;
      };
      while (training.stopped === null) {
        expect(isLevel()).toBe(false);
        walk(training, plan.batches.stepsAnEpoch);
      }
      expect(training.stopped.reason).toBe('gradient-below');
      expect(isLevel()).toBe(true);
    }
  });

  it('where it diverges, and keeps the last place that has a loss', () => {
    const rates = fc.constantFrom(1e3, 1e30, 1e200, 1e308);
    const sizes = fc.constantFrom(1, 32, 1000);
    fc.assert(
      fc.property(rates, sizes, seeds, (rate, batchSize, seed) => {
        const spec = specOf('penguins', { activation: 'relu', initialisation: 'he', loss: 'squared-error', seed });
        const plan = planOf(spec, { optimizer: sgd(), learningRate: () => rate });
        const training = trained({ ...plan, batches: batches(plan.task.split.train, batchSize, seed) });
        const { step, stopped, parameters, batchLoss, epochs } = training;
        if (stopped?.reason !== 'diverged') return;
        expect(stopped.step).toBe(step);
        expect(parameters.every(Number.isFinite)).toBe(true);
        expect(batchLoss).toHaveLength(step);
        expect(batchLoss.every(Number.isFinite)).toBe(true);
        expect(epochs.step[epochs.step.length - 1]).toBe(step);
        expect(epochs.step).toEqual([...new Set(epochs.step)].sort((a, b) => a - b));
        training.advance();
        expect(training.step).toBe(step);
      }),
    );
    const steep = specOf('penguins', { activation: 'relu', loss: 'squared-error' });
    expect(trained(planOf(steep, { optimizer: sgd(), learningRate: () => 1e30 })).stopped?.reason).toBe('diverged');
  });

  it('before its first step where it may take none', () => {
    expect(trained(planOf(moons, { maxSteps: 0 })).stopped).toEqual({ step: 0, reason: 'max-steps' });
  });
});

describe('with the defaults of its task', () => {
  for (const { id, losses } of networkTaskEntries.filter((entry) => entry.id !== 'patches')) {
    it.each(losses)(`a network tells more than nine tenths of the ${id} apart, by %s`, (loss) => {
      for (const seed of [1, 2, 3]) {
        const training = trained(planOf(specOf(id, { loss, seed })));
        expect(training.epochs.metric[training.epochs.best]).toBeGreaterThan(0.9);
      }
    });
  }

  it('a network takes more than 2 dB of noise off a photograph, in the patches and in the whole of it', () => {
    const plan = planOf(specOf('patches'));
    const training = trained(plan);
    const { split, picture, metric } = plan.task;
    if (picture === null) throw new RangeError('Expected a picture, got none.');
    const { clean, noisy, pixelOfRow } = picture;
    const pixels = [...split.test].map((row) => pixelOfRow[row]);
    const noise = psnr(pixels.map((pixel) => noisy[pixel] - clean[pixel]));
    expect(metric.of('test', training.parameters) - noise).toBeGreaterThan(2);

    const restored = new Float64Array(clean.length);
    picture.restore(training.parameters, restored);
    expect(
      psnr(restored.map((grey, k) => grey - clean[k])) - psnr(noisy.map((grey, k) => grey - clean[k])),
    ).toBeGreaterThan(2);
    expect(metric.of('train', training.parameters)).toBeCloseTo(
      psnr([...split.train].map((row) => restored[pixelOfRow[row]] - clean[pixelOfRow[row]])),
      10,
    );
  });
});

function psnr(errors: Iterable<number>): number {
  const squares = [...errors].map((error) => error * error);
  return -10 * Math.log10(squares.reduce((sum, each) => sum + each, 0) / squares.length);
}
