import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionNumber, eigenOf } from '../../src/core/eigen.ts';

const size = fc
  .record({
    sign: fc.constantFrom(-1, 0, 1),
    mantissa: fc.double({ min: 1, max: 10, noNaN: true }),
    exponent: fc.integer({ min: -100, max: 100 }),
  })
  .map(({ sign, mantissa, exponent }) => sign * mantissa * 10 ** exponent);
const matrices = fc.tuple(size, size, size);
const rounding = 1e-14;

describe('the eigenvalues of a symmetric matrix', () => {
  it('stretch their vectors, whatever sizes the entries have', () => {
    fc.assert(
      fc.property(matrices, ([a, b, c]) => {
        const { values, vectors } = eigenOf([a, b, c]);
        const tolerance = rounding * Math.max(Math.abs(a), Math.abs(b), Math.abs(c));
        for (const [k, [x, y]] of vectors.entries()) {
          expect(Math.abs(a * x + b * y - values[k] * x)).toBeLessThanOrEqual(tolerance);
          expect(Math.abs(b * x + c * y - values[k] * y)).toBeLessThanOrEqual(tolerance);
        }
      }),
    );
  });

  it('come with unit vectors that are perpendicular', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const [[ax, ay], [bx, by]] = eigenOf(matrix).vectors;
        expect(Math.hypot(ax, ay)).toBeCloseTo(1, 14);
        expect(Math.hypot(bx, by)).toBeCloseTo(1, 14);
        expect(ax * bx + ay * by).toBeCloseTo(0, 14);
      }),
    );
  });

  it('have the larger first', () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const [larger, smaller] = eigenOf(matrix).values;
        expect(larger).toBeGreaterThanOrEqual(smaller);
      }),
    );
  });

  it('are the entries themselves, to the last bit, if the matrix is diagonal', () => {
    expect(eigenOf([0.1, 0, 0.3])).toEqual({
      values: [0.3, 0.1],
      vectors: [
        [0, 1],
        [1, -0],
      ],
    });
    expect(eigenOf([1e300, 0, 1e-300]).values).toEqual([1e300, 1e-300]);
  });

  it.each([
    // with a touch of b the eigenvalues are a + b²/(a − c) and c − b²/(a − c)
    [[1, 1e-9, 1e-12], 1e-12 - 1e-18],
    [[1e16, 1, 1], 1 - 1e-16],
    [[1e200, 1e-200, 1e-200], 1e-200],
  ] as const)('keep their digits where the other is much larger: %o', ([a, b, c], smaller) => {
    const [, found] = eigenOf([a, b, c]).values;
    expect(Math.abs(found / smaller - 1)).toBeLessThan(1e-14);
  });

  it('do not overflow before they must', () => {
    const [larger, smaller] = eigenOf([1.5e308, 1e307, -1.5e308]).values;
    expect(larger / 1.5e308).toBeCloseTo(Math.hypot(1, 1 / 15), 12);
    expect(smaller).toBe(-larger);
  });

  it('are no numbers where an entry is none', () => {
    expect(eigenOf([Number.NaN, 0, 1]).values).toEqual([Number.NaN, 1]);
    expect(eigenOf([1, Number.NaN, 1]).values).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('the condition number', () => {
  it('says how many times the one curvature is the other, whichever way the ground curves', () => {
    expect(conditionNumber(eigenOf([10, 0, 2]))).toBe(5);
    expect(conditionNumber(eigenOf([2, 0, -10]))).toBe(5);
    expect(conditionNumber(eigenOf([3, 2, 3]))).toBeCloseTo(5, 12);
  });

  it('is infinite where the ground is straight in one direction', () => {
    expect(conditionNumber(eigenOf([4, 0, 0]))).toBe(Number.POSITIVE_INFINITY);
  });
});
