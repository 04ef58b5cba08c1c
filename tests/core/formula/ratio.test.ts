import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf, plus, ratio, times } from '../../../src/core/formula/ratio.ts';

const decimal = fc.record({ digits: fc.integer({ min: -99_999, max: 99_999 }), places: fc.nat(4) });

describe('a ratio', () => {
  it('is in lowest terms with the sign above', () => {
    expect(ratio(6, -4)).toEqual({ numerator: -3, denominator: 2 });
    expect(ratio(0, 5)).toEqual({ numerator: 0, denominator: 1 });
  });

  it('is none where a double cannot hold it', () => {
    expect(ratio(1, 0)).toBeNull();
    expect(ratio(1e300, 1e-300)).toBeNull();
    expect(ratio(1e-300, 1e300)).toBeNull();
  });

  it('adds and multiplies decimals as decimals', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [p, q] = [a, b].map(({ digits, places }) => ratio(digits / 10 ** places));
        if (!p || !q) throw new Error('no ratio');
        const [sum, product] = [plus(p, q), times(p, q)];
        const places = Math.max(a.places, b.places);
        const digits = a.digits * 10 ** (places - a.places) + b.digits * 10 ** (places - b.places);
        expect(sum && numberOf(sum)).toBe(digits / 10 ** places + 0);
        expect(product && numberOf(product)).toBe((a.digits * b.digits) / 10 ** (a.places + b.places) + 0);
      }),
    );
  });

  it('adds thirds without rounding', () => {
    const third = { numerator: 1, denominator: 3 };
    expect(plus(third, { numerator: 2, denominator: 3 })).toEqual({ numerator: 1, denominator: 1 });
  });
});
