import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFormula } from '../../../src/core/formula/formatFormula.ts';
import { at } from './at.ts';
import { formulaText, place, SURFACES } from './formulas.ts';
import { formula } from './parsed.ts';

describe('a formula as text', () => {
  it('is read again as the same formula, and so are its derivatives, but for the order of factors', () => {
    fc.assert(
      fc.property(formulaText, place, (text, { x, y }) => {
        const { value, gradient, hessian } = formula(text);
        const all = [value, ...gradient, ...hessian];
        // what is left where large terms cancel is their rounding, and that goes by the order of factors
        const size = Math.max(...all.map((each) => Math.abs(at(each, x, y))).filter(Number.isFinite), 0);
        for (const expression of all) {
          const written = formatFormula(expression);
          if (written === null || written.length > 500) continue;
          const again = formula(written).value;
          const [before, after] = [at(expression, x, y), at(again, x, y)];
          if (Number.isFinite(before)) {
            // what is divided by 0 times something is read as divided by 0
            const isWrittenOnce = expression !== value || /\b0\*|\*0\b(?!\.)/.test(written);
            if (!isWrittenOnce) expect(formatFormula(again)).toBe(written);
            expect(Math.abs(after - before)).toBeLessThanOrEqual(1e-9 * size);
          } else expect(Number.isFinite(after)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(SURFACES)('is read again: %s', (text) => {
    const { value, gradient } = formula(text);
    for (const expression of [value, ...gradient]) {
      const written = formatFormula(expression) ?? '';
      expect(formatFormula(formula(written).value)).toBe(written);
    }
  });

  it.each([
    ['x^(1/3)', 'x^(1/3)'],
    ['(-2)^x', '(-2)^x'],
    ['2*3^x', '2*3^x'],
    ['(x^y)^2', '(x^y)^2'],
    ['1/(x y)', '1/(x*y)'],
    ['-x/3', '-x/3'],
    ['1e-7 x + 1e30', '1e-7x + 1e+30'],
  ])('has the brackets that it needs: %s', (text, expected) => {
    expect(formatFormula(formula(text).value)).toBe(expected);
  });

  it('is none where it would be longer than anyone could read', () => {
    expect(formatFormula(formula(`x${'^x'.repeat(200)}`).hessian[0])).toBeNull();
  });
});
