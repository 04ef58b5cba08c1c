import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NeuronLoss, OwnData } from '../../../src/core/learning/index.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import { fraction, wholeSplit } from './tasks.ts';

function neuronOf(rows: readonly (readonly [number, 0 | 1])[], loss: NeuronLoss, standardised: boolean) {
  const data: OwnData = {
    names: ['feature', 'label'],
    feature: rows.map(([feature]) => feature),
    target: rows.map(([, label]) => label),
  };
  return makeTask({ task: 'own-neuron', split: wholeSplit, seed: 1, loss, standardised, data });
}

const mixed = [
  [1, 0],
  [2, 1],
  [3, 0],
  [4, 1],
  [5, 0],
  [6, 1],
] as const;
const parted = [
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 1],
] as const;

describe("a neuron's cross-entropy", () => {
  it('is still right where every probability is as good as 0 or 1', () => {
    const { train } = neuronOf(parted, 'cross-entropy', false).landscapes;
    // margins of 15, 5, 5 and 15 times 100
    expect(train.value(1000, -2500)).toBeCloseTo(0, 100);
    expect(train.value(-1000, 2500)).toBeCloseTo(1000, 9);
    expect(train.value(80, -200) / ((2 * Math.exp(-40)) / 4)).toBeCloseTo(1, 12);
    expect(train.gradient(-1000, 2500)).toEqual([-1, 0]);
  });

  it('sums up many rows as well as few', () => {
    const many = Array.from({ length: 300 }, () => mixed).flat();
    fc.assert(
      fc.property(fraction, fraction, (across, up) => {
        const [x, y] = [10 * across - 5, 10 * up - 5];
        const few = neuronOf(mixed, 'cross-entropy', true).landscapes.train;
        expect(neuronOf(many, 'cross-entropy', true).landscapes.train.value(x, y)).toBeCloseTo(few.value(x, y), 12);
      }),
      { numRuns: 20 },
    );
  });

  it.each([true, false])('has one minimum where the labels are mixed (standardised: %s)', (standardised) => {
    const { minima } = neuronOf(mixed, 'cross-entropy', standardised).landscapes.train;
    expect(minima.length).toBe(1);
    expect(minima[0].global).toBe(true);
  });

  it.each([
    ['one value parts the labels', parted],
    [
      'the labels meet at one value',
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [4, 1],
      ],
    ],
    [
      'there is only one label',
      [
        [1, 1],
        [2, 1],
      ],
    ],
    [
      'it says nothing and there is only one label',
      [
        [2, 0],
        [2, 0],
      ],
    ],
  ] as const)('has none where %s', (_, rows) => {
    for (const standardised of [true, false]) {
      expect(neuronOf(rows, 'cross-entropy', standardised).landscapes.train.minima).toEqual([]);
    }
  });
});

describe('the minima of a neuron', () => {
  it.each(['cross-entropy', 'squared-error'] as const)(
    'are a trough where the feature is always the same, at the log odds of the labels (%s)',
    (loss) => {
      const rows = [
        [5, 1],
        [5, 1],
        [5, 1],
        [5, 0],
      ] as const;
      const [trough, ...others] = neuronOf(rows, loss, true).landscapes.train.minima;
      expect(others).toEqual([]);
      expect(trough).toMatchObject({ along: 'x', global: true });
      expect(trough.y).toBeCloseTo(Math.log(3), 12);
      expect(neuronOf(rows, loss, false).landscapes.train.minima).toEqual([]);
    },
  );

  it('are the same by the squared error whether or not the feature is standardised', () => {
    const split = { train: 0.6, validation: 0.2, test: 0.2 };
    for (const seed of [1, 2, 3]) {
      const [scaled, raw] = [true, false].map(
        (standardised) =>
          makeTask({ task: 'penguin-species', split, seed, loss: 'squared-error', standardised }).landscapes.train
            .minima,
      );
      expect(scaled.length).toBeGreaterThan(0);
      expect(raw.length).toBe(scaled.length);
      for (const [k, { value }] of scaled.entries()) expect(raw[k].value).toBeCloseTo(value, 12);
    }
  });

  it('are none on terraces', () => {
    expect(neuronOf(mixed, 'mistakes', true).landscapes.train.minima).toEqual([]);
  });

  it('are found among 10,000 rows', () => {
    const rows = Array.from({ length: 10_000 }, (_, k) => [k, (k * 7919) % 10_000 < k ? 1 : 0] as [number, 0 | 1]);
    for (const loss of ['cross-entropy', 'squared-error'] as const) {
      expect(neuronOf(rows, loss, true).landscapes.train.minima.length).toBe(1);
    }
  });
});
