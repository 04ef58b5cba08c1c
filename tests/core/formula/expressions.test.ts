import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, inOrder } from '../../../src/core/formula/expression.ts';
import { expressions } from '../../../src/core/formula/expressions.ts';
import { formatFormula } from '../../../src/core/formula/formatFormula.ts';
import { at } from './at.ts';
import { formulaText } from './formulas.ts';
import { formula } from './parsed.ts';

const simplified = (text: string) => formatFormula(formula(text).value);

describe('an expression', () => {
  it.each([
    ['x + 0', 'x'],
    ['1 x', 'x'],
    ['0 x', '0'],
    ['x^1', 'x'],
    ['x^0', '1'],
    ['x*x', 'x^2'],
    ['x*x^2*y', 'x^3*y'],
    ['x + x', '2x'],
    ['x*y + y*x', '2x*y'],
    ['3x - 2x - x', '0'],
    ['-(-x)', 'x'],
    ['2*3*x*4', '24x'],
    ['1 + x + 2', '3 + x'],
    ['1/2 + 1/3', '5/6'],
    ['0.1 + 0.2', '0.3'],
    ['3*0.3 x', '0.9x'],
    ['(x^2)^3', 'x^6'],
    ['e^x', 'exp(x)'],
    ['sqrt(16) + cos(0)', '5'],
    ['x + 2(x + y) - (x + y)', '2x + y'],
    ['x/(2y)', 'x/(2y)'],
    ['2^10', '1024'],
  ])('is simplified: %s is %s', (text, expected) => {
    expect(simplified(text)).toBe(expected);
  });

  it.each([
    '20 + x^2 - 10cos(2pi*x)',
    '(x^2 + y - 11)^2 + (x + y^2 - 7)^2',
    '(x^4 - 16x^2)/2',
    'x/5 - y/3',
    'cos(y/sqrt(2))',
    'e + 20',
    'x/0.3',
    'x - (y + 47)',
    'x*(y + 1)*(y + 2)',
  ])('stays as it was typed where that does not cost anything: %s', (text) => {
    expect(simplified(text)).toBe(text);
  });

  it.each([
    ['0 ln(x)', -1],
    ['x/x', 0],
    ['sqrt(x) sqrt(x)', -1],
    ['ln(x) - ln(x)', -1],
    ['1/0 - 1/0 + x', 1],
  ])('has no value where what was typed had none: %s at x = %d', (text, x) => {
    expect(at(formula(text).value, x, 0)).toBeNaN();
  });

  it('keeps numbers apart that would overflow or vanish together', () => {
    expect(at(formula('1e300 x 1e300').value, 1e-300, 0) / 1e300).toBeCloseTo(1, 12);
    expect(at(formula('1e-300 x 1e-300').value, 1e300, 0) / 1e-300).toBeCloseTo(1, 12);
    expect(at(formula('10^400 x').value, 0, 0)).toBeNaN();
  });

  it('is one object however often it occurs, and in whatever order it is written', () => {
    const make = expressions();
    const [x, y] = [make.variable('x'), make.variable('y')];
    expect(make.sum([x, y])).toBe(make.sum([y, x]));
    expect(make.product([x, y])).toBe(make.product([y, x]));
    expect(make.power(make.sum([x, y]), x)).toBe(make.power(make.sum([y, x]), x));
  });

  it('is made after its parts', () => {
    fc.assert(
      fc.property(formulaText, (text) => {
        const order = inOrder([formula(text).value]);
        const ids = order.map((expression: Expression) => expression.id);
        expect(ids).toEqual([...ids].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('grows with the formula and not with its expansion, derivatives included', () => {
    const { hessian } = formula(`${'sin('.repeat(90)}x y${')'.repeat(90)}`);
    expect(inOrder(hessian).length).toBeLessThan(5000);
    expect(hessian[1].treeSize).toBeGreaterThan(1e5);
  });
});
