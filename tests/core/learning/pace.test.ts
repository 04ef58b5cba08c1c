import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pace } from '../../../src/core/learning/pace.ts';

const portions = fc.tuple(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 2500 }));

describe('the pace of steps and epochs', () => {
  it('counts the rows of every batch, the smaller last ones, too', () => {
    fc.assert(
      fc.property(portions, fc.nat(5000), ([rows, size], step) => {
        const { stepsAnEpoch, batchSize, rowsSeen, epochsAt } = pace(rows, size);
        let seen = 0;
        for (let k = 0; k < step; k++) {
          const left = rows - (k % stepsAnEpoch) * batchSize;
          seen += Math.min(batchSize, left);
        }
        expect(rowsSeen(step)).toBe(seen);
        expect(epochsAt(step)).toBe(seen / rows);
      }),
    );
  });

  it('finds the step of an epoch again, whole or not', () => {
    fc.assert(
      fc.property(portions, fc.nat(100_000), ([rows, size], step) => {
        const { epochsAt, stepOfEpoch } = pace(rows, size);
        expect(stepOfEpoch(epochsAt(step))).toBe(step);
      }),
    );
  });

  it('has one step an epoch when the batch is all rows, or would be more', () => {
    expect(pace(342, 1000)).toMatchObject({ batchSize: 342, stepsAnEpoch: 1 });
  });

  it.each([0, 1.5, Number.NaN, -3])('has no batches of %s rows', (size) => {
    expect(() => pace(10, size)).toThrow(RangeError);
    expect(() => pace(0, 1)).toThrow(RangeError);
  });
});
