import { describe, expect, it } from 'vitest';
import { type DifferenceError, differenceError } from '../../src/core/differenceError.ts';
import { himmelblau, surface } from './himmelblau.ts';

const wavy = surface('sin(3x) exp(y)');

/** The h with the smallest error. */
function best({ h }: DifferenceError, error: Float64Array): number {
  return h[error.indexOf(Math.min(...error))];
}

describe('the error of a difference', () => {
  it('covers h from a tenth to a hundred-billionth of a thousandth', () => {
    const { h } = differenceError(wavy, 0.3, 0.4);
    expect(h[0]).toBeCloseTo(0.1, 12);
    expect(h[h.length - 1] / 1e-14).toBeCloseTo(1, 9);
  });

  it('is a V: too large is wrong, too small is wrong too, and the best is in between', () => {
    for (const [landscape, x, y] of [
      [wavy, 0.3, 0.4],
      [himmelblau, 1.3, -2.1],
    ] as const) {
      const found = differenceError(landscape, x, y);
      for (const error of [found.central, found.forward]) {
        const least = Math.min(...error);
        expect(error[0]).toBeGreaterThan(1e3 * least);
        expect(error[error.length - 1]).toBeGreaterThan(1e3 * least);
      }
    }
  });

  it('is least near 10⁻⁵ when central, near 10⁻⁸ when forward, as rounding and bending balance', () => {
    const found = differenceError(wavy, 0.3, 0.4);
    expect(Math.abs(Math.log10(best(found, found.central)) + 5)).toBeLessThan(1.6);
    expect(Math.abs(Math.log10(best(found, found.forward)) + 8)).toBeLessThan(1.6);
  });

  it('is not a number where there is no gradient', () => {
    expect(differenceError(surface('ln(x)'), -1, 0).central.every(Number.isNaN)).toBe(true);
  });
});
