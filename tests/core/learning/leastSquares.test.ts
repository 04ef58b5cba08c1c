import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../../src/core/learning/leastSquares.ts';

const number = fc.double({ min: -100, max: 100, noNaN: true }).map((value) => Math.fround(value));
const rows = fc.array(fc.tuple(number, number, number), { minLength: 1, maxLength: 40 });

function squaresOf(table: readonly (readonly [number, number, number])[]) {
  const [first, second, target] = [0, 1, 2].map((k) => Float64Array.from(table, (row) => row[k]));
  return leastSquares(first, second, target, Uint32Array.from(table.keys()));
}

function heightOf(squares: ReturnType<typeof squaresOf>, a: number, b: number): number {
  const { least, first, atFirst, skew, second, atSecond } = squares;
  return least + first * (a + skew * b - atFirst) ** 2 + second * (b - atSecond) ** 2;
}

describe('the closed form of a mean squared error', () => {
  it('has the height that its rows have', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (table, a, b) => {
        const expected = table.reduce((sum, [f, g, t]) => sum + (a * f + b * g - t) ** 2, 0) / table.length;
        const scale = table.reduce((sum, [f, g, t]) => sum + (Math.abs(a * f) + Math.abs(b * g) + Math.abs(t)) ** 2, 0);
        expect(Math.abs(heightOf(squaresOf(table), a, b) - expected)).toBeLessThanOrEqual(
          1e-9 * (scale / table.length),
        );
      }),
    );
  });

  it('is 0 but for rounding at a perfect fit, and never below', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -5, max: 5 }), fc.integer({ min: -5, max: 5 }), (table, a, b) => {
        const fitted = table.map(([f, g]): [number, number, number] => [f, g, a * f + b * g]);
        const squares = squaresOf(fitted);
        expect(squares.least).toBeGreaterThanOrEqual(0);
        expect(squares.least).toBeLessThan(1e-20);
      }),
    );
  });

  it('knows a feature that says nothing new', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -5, max: 5 }), (table, share) => {
        const { first, second } = squaresOf(table.map(([f, , t]) => [f, share * f, t]));
        expect(second).toBe(0);
        expect(first > 0).toBe(table.some(([f]) => f !== 0));
      }),
    );
  });

  it('keeps its digits where a line is far from the origin', () => {
    const table = [2015, 2016, 2017, 2018].map((year): [number, number, number] => [year, 1, 0.25 * year - 3]);
    const { least, atFirst, skew, atSecond } = squaresOf(table);
    expect(least).toBeLessThan(1e-16);
    expect(atSecond).toBeCloseTo(-3, 6);
    expect(atFirst - skew * atSecond).toBeCloseTo(0.25, 9);
  });
});
