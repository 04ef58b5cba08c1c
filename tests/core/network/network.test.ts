import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../../src/core/learning/batches.ts';
import { differenceGradient } from '../../../src/core/network/differenceGradient.ts';
import { network } from '../../../src/core/network/network.ts';
import { seeded } from '../../../src/core/seeded.ts';
import { shuffle } from '../../../src/core/shuffle.ts';
import { allRows, anyNetwork, mismatch, parametersOf, samplesFor } from './networks.ts';

const seeds = fc.integer();
/** More than go through the layers together. */
const counts = fc.integer({ min: 1, max: 150 });

describe('a network’s gradient', () => {
  it('is the slope of its loss, whatever its shape, its activation and its loss, over any of the rows', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 1, max: 80 }), fc.nat(), seeds, (net, count, first, seed) => {
        const samples = samplesFor(net, count, seed);
        const parameters = parametersOf(net, seed);
        const from = first % count;
        const [exact, felt] = [new Float64Array(net.parameterCount), new Float64Array(net.parameterCount)];
        const loss = net.gradientOn(parameters, samples, allRows(count), from, count, exact);
        expect(loss).toBeCloseTo(net.lossOn(parameters, samples, allRows(count), from, count), 12);
        // small enough for next to no kink of a relu to lie between
        differenceGradient(net, parameters, samples, allRows(count), from, count, 1e-6, felt);
        const rounding = 1e-9 * (1 + loss);
        const off = Math.hypot(...felt.map((slope, k) => slope - exact[k]));
        expect(off).toBeLessThan(1e-5 * Math.hypot(...exact) + rounding * Math.sqrt(net.parameterCount));
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyNetwork, counts, seeds, (net, count, seed) => {
        const samples = samplesFor(net, count, seed);
        const parameters = parametersOf(net, seed);
        const shuffled = allRows(count);
        shuffle(shuffled, seeded(seed));
        const [one, other] = [new Float64Array(net.parameterCount), new Float64Array(net.parameterCount)];
        const loss = net.gradientOn(parameters, samples, allRows(count), 0, count, one);
        expect(net.gradientOn(parameters, samples, shuffled, 0, count, other)).toBeCloseTo(loss, 12);
        expect(mismatch(other, one)).toBeLessThan(1e-10);
      }),
    );
  });

  it('over the whole set is the mean of an epoch’s batch gradients, weighted by their size', () => {
    fc.assert(
      fc.property(anyNetwork, counts, fc.integer({ min: 1, max: 40 }), seeds, (net, count, batchSize, seed) => {
        const samples = samplesFor(net, count, seed);
        const parameters = parametersOf(net, seed);
        const [full, part] = [new Float64Array(net.parameterCount), new Float64Array(net.parameterCount)];
        net.gradientOn(parameters, samples, allRows(count), 0, count, full);
        const { stepsAnEpoch, of } = batches(allRows(count), batchSize, seed);
        const mean = new Float64Array(net.parameterCount);
        for (let step = 0; step < stepsAnEpoch; step++) {
          const { rows, from, to } = of(3, step);
          net.gradientOn(parameters, samples, rows, from, to, part);
          for (const k of mean.keys()) mean[k] += (part[k] * (to - from)) / count;
        }
        expect(mismatch(mean, full)).toBeLessThan(1e-10);
      }),
    );
  });

  it('of some twenty thousand weights is the slope along each that is looked at, in every layer', () => {
    const net = network({ sizes: [2, 139, 139, 3], activation: 'tanh', loss: 'cross-entropy' });
    expect(net.parameterCount).toBeGreaterThan(20_000);
    const samples = samplesFor(net, 40, 5);
    const parameters = parametersOf(net, 5);
    const exact = new Float64Array(net.parameterCount);
    net.gradientOn(parameters, samples, allRows(40), 0, 40, exact);
    const lossAt = (k: number, moved: number) => {
      const there = parameters.with(k, parameters[k] + moved);
      return net.lossOn(there, samples, allRows(40), 0, 40);
    };
    for (const { weightsAt, biasesAt, outputs } of net.layers) {
      const last = biasesAt + outputs - 1;
      const between = Array.from({ length: 12 }, (_, k) => weightsAt + Math.floor((k * (last - weightsAt)) / 12));
      for (const k of [...between, biasesAt - 1, biasesAt, last]) {
        expect((lossAt(k, 1e-5) - lossAt(k, -1e-5)) / 2e-5).toBeCloseTo(exact[k], 8);
      }
      expect(Math.hypot(...exact.subarray(weightsAt, biasesAt))).toBeGreaterThan(1e-3);
    }
  });

  it('of a relu that is exactly at its kink is 0, as in PyTorch', () => {
    const net = network({ sizes: [1, 1, 1], activation: 'relu', loss: 'squared-error' });
    const samples = samplesFor(net, 1, 1);
    const gradient = new Float64Array(4);
    net.gradientOn(Float64Array.of(0, 0, 1, 0), samples, allRows(1), 0, 1, gradient);
    expect([...gradient.subarray(0, 3)].map(Math.abs)).toEqual([0, 0, 0]);
  });
});

describe('a network', () => {
  it('gives probabilities with cross-entropy, and the loss is the negative logarithm of the right one', () => {
    fc.assert(
      fc.property(anyNetwork, counts, seeds, (net, count, seed) => {
        const samples = samplesFor(net, count, seed);
        const { classes, outputCount } = samples;
        const parameters = parametersOf(net, seed);
        const outputs = new Float64Array(count * outputCount);
        net.outputsAt(parameters, samples.inputs, count, outputs);
        const loss = net.lossOn(parameters, samples, allRows(count), 0, count);
        let sum = 0;
        for (let row = 0; row < count; row++) {
          const own = outputs.subarray(row * outputCount, (row + 1) * outputCount);
          const targets = samples.targets.subarray(row * outputCount, (row + 1) * outputCount);
          if (classes === null) {
            sum += own.reduce((error, value, k) => error + (value - targets[k]) ** 2, 0) / outputCount;
          } else {
            expect(own.reduce((total, share) => total + share, 0)).toBeCloseTo(1, 12);
            sum -= Math.log(own[classes[row]]);
          }
        }
        expect(loss).toBeCloseTo(sum / count, 10);
      }),
    );
  });

  it('remembers nothing: the same question has the same answer after any other one', () => {
    fc.assert(
      fc.property(anyNetwork, counts, counts, seeds, (net, count, otherCount, seed) => {
        const samples = samplesFor(net, count, seed);
        const parameters = parametersOf(net, seed);
        const gradients = [new Float64Array(net.parameterCount), new Float64Array(net.parameterCount)];
        const losses = gradients.map((gradient) => {
          net.lossOn(parametersOf(net, seed + 1), samplesFor(net, otherCount, 2), allRows(otherCount), 0, otherCount);
          return net.gradientOn(parameters, samples, allRows(count), 0, count, gradient);
        });
        expect(losses[1]).toBe(losses[0]);
        expect(gradients[1]).toEqual(gradients[0]);
      }),
    );
  });

  it('is as sure of a class as it likes without a probability overflowing', () => {
    const net = network({ sizes: [1, 2], activation: 'tanh', loss: 'cross-entropy' });
    const samples = { ...samplesFor(net, 1, 1), inputs: Float64Array.of(1), targets: Float64Array.of(1, 0) };
    const parameters = Float64Array.of(-1000, 1000, 0, 0);
    expect(net.lossOn(parameters, samples, allRows(1), 0, 1)).toBe(2000);
    const outputs = new Float64Array(2);
    net.outputsAt(parameters, samples.inputs, 1, outputs);
    expect([...outputs]).toEqual([0, 1]);
  });

  it('has no loss over no rows', () => {
    const net = network({ sizes: [2, 2], activation: 'tanh', loss: 'cross-entropy' });
    expect(net.lossOn(new Float64Array(6), samplesFor(net, 3, 1), allRows(3), 1, 1)).toBeNaN();
  });

  it('lays its parameters out layer after layer, the weights before the biases', () => {
    const { layers, parameterCount } = network({ sizes: [3, 4, 2], activation: 'tanh', loss: 'squared-error' });
    expect(layers).toEqual([
      { inputs: 3, outputs: 4, weightsAt: 0, biasesAt: 12 },
      { inputs: 4, outputs: 2, weightsAt: 16, biasesAt: 24 },
    ]);
    expect(parameterCount).toBe(26);
  });

  it('is refused without a neuron in every layer', () => {
    const shapeOf = (sizes: number[]) => ({ sizes, activation: 'tanh' as const, loss: 'squared-error' as const });
    expect(() => network(shapeOf([2]))).toThrow(RangeError);
    expect(() => network(shapeOf([2, 0, 1]))).toThrow('Expected at least 1 neuron in every layer, got 0.');
    expect(() => network(shapeOf([2, 1.5, 1]))).toThrow(RangeError);
  });
});
