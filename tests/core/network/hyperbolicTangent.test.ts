import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHyperbolicTangents } from '../../../src/core/network/hyperbolicTangent.ts';

function tanh(...values: number[]): number[] {
  const into = Float64Array.from(values);
  toHyperbolicTangents(into, into.length);
  return [...into];
}

describe('the hyperbolic tangent', () => {
  it('agrees with the engine’s own to a few units in the last place, however small or large the number is', () => {
    fc.assert(
      fc.property(fc.double({ min: -25, max: 25, noNaN: true }), fc.integer({ min: -300, max: 0 }), (u, exponent) => {
        for (const each of [u, u * 10 ** exponent]) {
          const expected = Math.tanh(each);
          expect(Math.abs(tanh(each)[0] - expected)).toBeLessThanOrEqual(8 * Number.EPSILON * Math.abs(expected));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is odd, ±1 far out, and NaN of NaN', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (u) => {
        expect(tanh(-u)[0] + tanh(u)[0]).toBe(0);
      }),
    );
    const ends = [Number.POSITIVE_INFINITY, 1e300, 22, Number.NEGATIVE_INFINITY, -22];
    expect(tanh(...ends)).toEqual([1, 1, 1, -1, -1]);
    expect(tanh(Number.NaN)).toEqual([Number.NaN]);
  });

  it('leaves the numbers behind the count alone', () => {
    const values = Float64Array.of(0, 5, 5);
    toHyperbolicTangents(values, 2);
    expect([values[0], values[2]]).toEqual([0, 5]);
  });
});
