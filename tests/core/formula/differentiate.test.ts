import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFormula } from '../../../src/core/formula/formatFormula.ts';
import { at } from './at.ts';
import { formulaText, place } from './formulas.ts';
import { derivative, parsed, soundValue } from './mathjs.ts';
import { formula } from './parsed.ts';

describe('a derivative', () => {
  it('is the one that mathjs finds, and so is the second', () => {
    fc.assert(
      fc.property(formulaText, place, (text, { x, y }) => {
        const { value, gradient, hessian } = formula(text);
        if (!Number.isFinite(at(value, x, y)) || /abs|x\)*\^x/.test(text)) return;
        const [fx, fy] = [derivative(parsed(text), 'x'), derivative(parsed(text), 'y')];
        const theirs = [fx, fy, derivative(fx, 'x'), derivative(fx, 'y'), derivative(fy, 'y')];
        [...gradient, ...hessian].forEach((expression, index) => {
          const expected = soundValue(theirs[index], x, y);
          if (expected === null) return;
          expect(Math.abs(at(expression, x, y) - expected)).toBeLessThan(1e-7 * Math.max(1, Math.abs(expected)));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is the slope of the value, by central differences', () => {
    fc.assert(
      fc.property(formulaText, place, (text, { x, y }) => {
        const { value, gradient } = formula(text);
        const slope = (h: number) => (at(value, x + h, y) - at(value, x - h, y)) / (2 * h);
        const [coarse, fine] = [slope(2e-4), slope(1e-4)];
        const exact = at(gradient[0], x, y);
        const isTame = Math.abs(at(value, x, y)) < 1e3 && Math.abs(coarse - fine) < 1e-6 && Math.abs(fine) < 1e3;
        // 0 · ∞, as in the slope of tanh(exp(exp(9)))
        if (isTame && Number.isFinite(exact))
          expect(Math.abs(exact - fine)).toBeLessThan(1e-4 * Math.max(1, Math.abs(fine)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['2x^2 + 4x', '4x + 4'],
    ['(x^2 + y - 11)^2 + (x + y^2 - 7)^2', '4x*(x^2 + y - 11) + 2(x + y^2 - 7)'],
    ['(2x)^2', '8x'],
    ['x^6/6', 'x^5'],
    ['x ln(x)', 'ln(x) + 1'],
    ['sqrt(x^2 + y^2)', 'x/sqrt(x^2 + y^2)'],
    ['tan(x)', '1 + tan(x)^2'],
    ['abs(x)', 'sign(x)'],
    ['exp(x y)', 'y*exp(x*y)'],
    ['x^y', 'y*x^(y - 1)'],
    ['2^x', '2^x*ln(2)'],
    ['y^2', '0'],
    ['(y - x + x y)^2', '2(y - x + x*y)*(y - 1)'],
  ])('is written as one would write it: (%s)′ = %s', (text, expected) => {
    expect(formatFormula(formula(text).gradient[0])).toBe(expected);
  });

  it('of a whole power needs no logarithm, so that it exists left of 0 and at 0', () => {
    const [fx] = formula('x^3 + x^1').gradient;
    expect([-2, 0, 2].map((x) => at(fx, x, 0))).toEqual([13, 1, 13]);
    expect(at(formula('x^y').gradient[0], 0, 2)).toBe(0);
  });

  it('at a kink is what PyTorch says', () => {
    const [fx] = formula('abs(x)').gradient;
    expect([-2, 0, 2].map((x) => at(fx, x, 0))).toEqual([-1, 0, 1]);
  });

  it('counts a factor as often as it occurs', () => {
    expect(at(formula('sqrt(x) sqrt(x) y').gradient[0], 4, 3)).toBeCloseTo(3, 12);
  });
});
