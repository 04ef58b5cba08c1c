import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossPlot, metricPlot } from '../../src/charts/epochPlot.ts';
import type { EpochsShown } from '../../src/charts/epochsShown.ts';
import { pace } from '../../src/core/learning/pace.ts';

/** Batches of 4, 4 and 2 rows. */
const three = pace(10, 4);

function shownOf(
  train: readonly number[],
  validation: readonly number[],
  changes: Partial<EpochsShown> = {},
): EpochsShown {
  return {
    step: Int32Array.from(train, (_, epoch) => 3 * epoch),
    train: Float64Array.from(train),
    validation: Float64Array.from(validation),
    metric: Float64Array.from(validation, (loss) => 1 / (1 + loss)),
    best: validation.some(Number.isFinite) ? validation.indexOf(Math.min(...validation)) : -1,
    batchLoss: null,
    end: null,
    ...changes,
  };
}

const dataOf = ({ lines }: ReturnType<typeof lossPlot>, kind: string) => lines.find((line) => line.kind === kind)?.data;

describe('losses over the epochs', () => {
  it('are the losses themselves, or their logarithms', () => {
    const shown = shownOf([100, 10, 1], [100, 1, 10]);
    const linear = lossPlot(shown, three, 2, 'linear');
    expect(linear.places).toEqual([0, 1, 2]);
    expect(dataOf(linear, 'train')).toEqual([100, 10, 1]);
    expect(dataOf(linear, 'validation')).toEqual([100, 1, 10]);
    expect(dataOf(lossPlot(shown, three, 2, 'logarithmic'), 'validation')).toEqual([2, 0, 1]);
  });

  it('lie within the picture, whatever they are, with the mark of the best epoch', () => {
    const losses = fc.array(fc.double({ min: 1e-9, max: 50, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(losses, losses, fc.constantFrom('linear', 'logarithmic'), (train, validation, scale) => {
        const highest = [60, ...train.slice(1)];
        const shown = shownOf(highest, validation);
        const plot = lossPlot(shown, three, 3, scale);
        for (const { data } of plot.lines) {
          for (const height of data) {
            expect(height).toBeGreaterThan(plot.low);
            expect(height).toBeLessThan(plot.high);
          }
        }
        expect(plot.isCut).toBe(false);
        const best = dataOf(plot, 'validation')?.[shown.best];
        expect(plot.marks).toEqual([{ kind: 'best', at: shown.best, height: best }]);
      }),
    );
  });

  it('leave the picture at the bottom where they are 0, and are linear where all of them are', () => {
    const { low, lines } = lossPlot(
      shownOf([1, 0.5, 0], [Number.NaN, Number.NaN, Number.NaN]),
      three,
      2,
      'logarithmic',
    );
    expect(lines).toHaveLength(1);
    expect([...lines[0].data, low].every(Number.isFinite)).toBe(true);
    expect(lossPlot(shownOf([0, 0], [0, 0]), three, 1, 'logarithmic').scale).toBe('linear');
  });

  it('are not flattened by one that diverges', () => {
    const end = { step: 6, reason: 'diverged', loss: Number.POSITIVE_INFINITY } as const;
    const plot = lossPlot(shownOf([4, 3, 1e9], [4, 3, Number.POSITIVE_INFINITY], { end }), three, 2, 'linear');
    expect(plot.high).toBeLessThan(9);
    expect(plot.isCut).toBe(true);
    expect(plot.marks.map(({ kind }) => kind)).toEqual(['best']);
  });

  it('have those of the batches between them, each where its step begins', () => {
    const batchLoss = Float64Array.of(4, 3, 2, 5, 6, 7);
    const plot = lossPlot(shownOf([4, 3, 2], [4, 3, 2], { batchLoss }), three, 2, 'linear');
    expect(plot.places).toEqual([0, 0.4, 0.8, 1, 1.4, 1.8, 2]);
    expect(dataOf(plot, 'batch')).toEqual([4, 3, 2, 5, 6, 7, null]);
    expect(dataOf(plot, 'train')).toEqual([4, null, null, 3, null, null, 2]);
  });

  it('are marked where somebody stopped, also in the middle of an epoch', () => {
    const end = { step: 4, reason: 'loss-below', loss: 2.5 } as const;
    const { marks } = lossPlot(shownOf([4, 3], [4, 3.5], { end }), three, 4, 'linear');
    expect(marks).toContainEqual({ kind: 'end', at: 1.4, height: 2.5 });
  });

  it('may end with a part of an epoch', () => {
    const shown = shownOf([4, 3, 2], [4, 3, 2], { step: Int32Array.of(0, 3, 4) });
    expect(lossPlot(shown, three, 2, 'linear').places).toEqual([0, 1, 1.4]);
  });
});

describe('the metric over the epochs', () => {
  it('is told in its unit, with the threshold that a rule waits for in the picture', () => {
    const plot = metricPlot(shownOf([3, 1], [3, 1]), three, 1, 100, 0.95);
    expect(dataOf(plot, 'metric')).toEqual([25, 50]);
    expect(plot.levels).toEqual([{ at: 95, value: 0.95 }]);
    expect(plot.high).toBeGreaterThan(95);
    expect(plot.marks).toEqual([{ kind: 'best', at: 1, height: 50 }]);
  });

  it('has a picture also where there is nothing', () => {
    const plot = metricPlot(
      { ...shownOf([3], [Number.NaN]), metric: Float64Array.of(Number.NaN) },
      three,
      0,
      1,
      undefined,
    );
    expect(dataOf(plot, 'metric')).toEqual([null]);
    expect([plot.low, plot.high]).toEqual([0, 1]);
  });
});
