import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../src/core/seeded.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

function throws(seed: number, count: number): number[] {
  const dice = seeded(seed);
  return Array.from({ length: count }, () => dice());
}

describe('seeded', () => {
  it('falls the same way for the same seed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(throws(seed, 5)).toEqual(throws(seed, 5));
      }),
    );
  });

  it('falls in [0, 1)', () => {
    fc.assert(fc.property(seeds, (seed) => throws(seed, 100).every((value) => value >= 0 && value < 1)));
  });

  it('falls otherwise for every other seed', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => seeded(seed)());
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  it('falls as it did in the first release, or every link would show other hikers', () => {
    expect(throws(7, 3)).toMatchInlineSnapshot(`
      [
        0.2578274387257109,
        0.6616506365134147,
        0.6117417464565421,
      ]
    `);
    expect(throws(2 ** 32 - 1, 1)).toMatchInlineSnapshot(`
      [
        0.5625099120358095,
      ]
    `);
  });

  it('is even: the same share in every tenth, no matter what fell before', () => {
    const values = throws(1, 100_000);
    const tenths = new Array<number>(10).fill(0);
    const pairs = new Array<number>(100).fill(0);
    for (const [k, value] of values.entries()) {
      const tenth = Math.floor(value * 10);
      tenths[tenth]++;
      if (k > 0) pairs[10 * Math.floor(values[k - 1] * 10) + tenth]++;
    }
    // five standard deviations of a binomial count
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(5 * Math.sqrt(9_000));
    for (const count of pairs) expect(Math.abs(count - 1_000)).toBeLessThan(5 * Math.sqrt(990));
  });

  it('begins evenly over neighbouring seeds too', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => seeded(seed)());
    const mean = firsts.reduce((sum, value) => sum + value, 0) / firsts.length;
    expect(mean).toBeCloseTo(0.5, 2);
  });
});
