import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitOf } from '../../../src/core/learning/split.ts';

const shares = fc
  .tuple(fc.nat(100), fc.nat(100))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
  .map(([low, high]) => ({ train: low / 100, validation: (high - low) / 100, test: (100 - high) / 100 }));
const count = fc.integer({ min: 1, max: 500 });

describe('a split', () => {
  it('has every row in one part, rising', () => {
    fc.assert(
      fc.property(count, shares, fc.nat(), (rows, share, seed) => {
        const { train, validation, test } = splitOf(rows, share, seed);
        for (const part of [train, validation, test]) expect([...part]).toEqual([...part].sort((a, b) => a - b));
        expect([...train, ...validation, ...test].sort((a, b) => a - b)).toEqual(
          Array.from({ length: rows }, (_, k) => k),
        );
      }),
    );
  });

  it('gives each part its share, to one row, and something to learn from always', () => {
    fc.assert(
      fc.property(count, shares, fc.nat(), (rows, share, seed) => {
        const { train, validation, test } = splitOf(rows, share, seed);
        expect(train.length).toBe(Math.max(1, Math.round(share.train * rows)));
        expect(Math.abs(validation.length - share.validation * rows)).toBeLessThanOrEqual(1.5);
        if (share.test < 1e-9) expect(test.length).toBe(0);
      }),
    );
  });

  it('is another one for another seed, and the same one for the same', () => {
    const share = { train: 0.5, validation: 0.25, test: 0.25 };
    expect(splitOf(100, share, 7)).toEqual(splitOf(100, share, 7));
    expect(splitOf(100, share, 7).train).not.toEqual(splitOf(100, share, 8).train);
  });

  it('of no rows is empty', () => {
    expect(splitOf(0, { train: 0.6, validation: 0.2, test: 0.2 }, 1).train.length).toBe(0);
  });
});
