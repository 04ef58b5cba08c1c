import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFormula } from '../../../src/core/formula/formatFormula.ts';
import { formatMathml } from '../../../src/core/formula/formatMathml.ts';
import { LONGEST_FORMULA, parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { compile, run } from '../../../src/core/formula/program.ts';
import { formulaSurface } from '../../../src/core/surfaces/formulaSurface.ts';
import { findMinima } from '../../../src/core/surfaces/valleys.ts';
import { at } from './at.ts';
import { formulaText, place } from './formulas.ts';
import { parsed, soundValue } from './mathjs.ts';
import { formula } from './parsed.ts';

const value = (text: string, x = 2, y = 3) => at(formula(text).value, x, y);

describe('a formula', () => {
  it('has the value that mathjs gives it, whatever is typed and wherever one looks', () => {
    fc.assert(
      fc.property(formulaText, place, (text, { x, y }) => {
        fc.pre(text.length <= LONGEST_FORMULA);
        const theirs = soundValue(parsed(text), x, y);
        if (theirs === null) return;
        expect(Math.abs(value(text, x, y) - theirs)).toBeLessThan(1e-8 * Math.max(1, Math.abs(theirs)));
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 1e-3],
    ['1E2', 100],
    ['2x y', 12],
    ['xy', 6],
    ['2xy^2', 36],
    ['x(y)', 6],
    ['(x-1)(y+2)', 5],
    ['2(x+1)', 6],
    ['sin(x)cos(y)', Math.sin(2) * Math.cos(3)],
    ['xsin(y)', 2 * Math.sin(3)],
    ['pix', 2 * Math.PI],
    ['pie', Math.PI * Math.E],
    ['2e', 2 * Math.E],
    ['2e x', 4 * Math.E],
    ['ex', 2 * Math.E],
    ['X + Sin(Y)', 2 + Math.sin(3)],
    ['log(y)', Math.log(3)],
    ['ln(y)', Math.log(3)],
    ['sign(-x)', -1],
    ['sin (x)', Math.sin(2)],
  ])('may be typed without signs: %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['-x^2', -4],
    ['2^-1', 0.5],
    ['x^-2', 0.25],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['2^-x^2', 1 / 16],
    ['--x', 2],
    ['+x', 2],
    ['x - -y', 5],
    ['x*-y', -6],
    ['8/2/2', 2],
    ['1/2x', 1],
    ['1/2 x', 1],
    ['1/x y', 1 / 6],
    ['x/2y', 1 / 3],
    ['x/y*2', 4 / 3],
    ['-1/2 x', -1],
    ['1/2(x+1)', 1.5],
    ['2^x y', 12],
    ['3^2/1 x', 4.5],
    ['x 2', 4],
  ])('binds as in mathjs: %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['x**2', 4],
    ['x·y', 6],
    ['x×y', 6],
    ['x∙y', 6],
    ['x−y', -1],
    ['x–y', -1],
    ['x÷y', 2 / 3],
    ['2π', 2 * Math.PI],
    ['2πx', 4 * Math.PI],
    ['x²y³', 108],
    ['x¹⁰', 1024],
    ['x⁻¹', 0.5],
    ['√(x+2)', 2],
    ['x\u00a0+\u2009y', 5],
  ])('may be pasted: %s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12);
  });

  it('keeps the text that was typed', () => {
    expect(formula(' x + y ').text).toBe(' x + y ');
  });
});

describe('what is no formula', () => {
  it.each([
    ['', 'empty', 0, ''],
    [' \t\n', 'empty', 0, ' \t\n'],
    ['z^2', 'unknown-name', 0, 'z'],
    ['2x + alert(1)', 'unknown-name', 5, 'alert'],
    ['constructor', 'unknown-name', 0, 'constructor'],
    ['__proto__', 'unknown-name', 0, '__proto__'],
    ['x + toString(y)', 'unknown-name', 4, 'toString'],
    ['x1', 'unknown-name', 0, 'x1'],
    ['x_1 + y', 'unknown-name', 0, 'x_1'],
    ['log10(x)', 'unknown-name', 0, 'log10'],
    ['x + xz', 'unknown-name', 4, 'xz'],
    ['2 θ', 'unknown-name', 2, 'θ'],
    ['a'.repeat(60), 'unknown-name', 0, 'a'.repeat(40)],
    ['x $ y', 'unknown-character', 2, '$'],
    ['|x|', 'unknown-character', 0, '|'],
    ['x = 2', 'unknown-character', 2, '='],
    ['x; y', 'unknown-character', 1, ';'],
    ['x, y', 'unknown-character', 1, ','],
    ['x + 🙂', 'unknown-character', 4, '🙂'],
    ['x\0', 'unknown-character', 1, '\0'],
    ['x + \ud800', 'unknown-character', 4, '\ud800'],
    ['.', 'unknown-character', 0, '.'],
    ['x + 1e999', 'number-too-large', 4, '1e999'],
    ['1,5 x', 'decimal-comma', 0, '1,5'],
    ['x + (2,25 - y)', 'decimal-comma', 5, '2,25'],
    ['sin(x,y)', 'too-many-arguments', 5, ','],
    ['sin(1,5)', 'too-many-arguments', 5, ','],
    ['sinx', 'function-without-brackets', 0, 'sin'],
    ['2 sin x', 'function-without-brackets', 2, 'sin'],
    ['sin^2(x)', 'function-without-brackets', 0, 'sin'],
    ['√x', 'function-without-brackets', 0, '√'],
    ['x +', 'expected-value', 3, ''],
    ['x + * y', 'expected-value', 4, '*'],
    ['()', 'expected-value', 1, ')'],
    ['sin()', 'expected-value', 4, ')'],
    ['x ^', 'expected-value', 3, ''],
    ['2 3', 'expected-operator', 2, '3'],
    ['x + 1.2.3', 'expected-operator', 7, '.3'],
    ['x^2 3', 'expected-operator', 4, '3'],
    ['(x + y', 'unclosed-bracket', 0, '('],
    ['2 (x + sin(y', 'unclosed-bracket', 10, '('],
    ['sin(', 'unclosed-bracket', 3, '('],
    ['x)', 'unopened-bracket', 1, ')'],
    ['(x))(', 'unopened-bracket', 3, ')'],
  ])('is a problem with its place: %j', (text, code, at, found) => {
    const result = parseFormula(text);
    expect(result).toMatchObject({ ok: false, problem: { code, at, found } });
    if (!result.ok && result.problem.length <= 40) expect(result.problem.length).toBe(found.length);
  });

  it('is a text of more than 500 characters, from the 501st on', () => {
    expect(parseFormula('x'.repeat(500)).ok).toBe(true);
    expect(parseFormula('('.repeat(10_000))).toEqual({
      ok: false,
      problem: { code: 'too-long', at: 500, length: 9500, found: '('.repeat(40) },
    });
  });

  it('names the leftmost of several problems', () => {
    expect(parseFormula('x + * $')).toMatchObject({ problem: { code: 'expected-value', at: 4 } });
    expect(parseFormula('$ + * x')).toMatchObject({ problem: { code: 'unknown-character', at: 0 } });
  });

  it('never throws, and its place lies in the text', () => {
    const pieces = fc.constantFrom(...'xyze0123.,+-*/^() ', 'sin', 'pi', '²', '√', '\ud83d', 'sqrt(', '1e9');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 30 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const result = parseFormula(text);
        if (result.ok) return;
        const { at, length, found } = result.problem;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + length).toBeLessThanOrEqual(text.length);
        expect(found).toBe(text.slice(at, at + Math.min(length, 40)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a formula that was made to hurt', () => {
  const nested = (name: string) => `${`${name}(`.repeat(80)}x${')'.repeat(80)}`;

  it.each([
    ['a tower of powers', `x${'^x'.repeat(249)}`],
    ['another', `x${'^y^x'.repeat(124)}`],
    ['sines of sines', nested('sin')],
    ['tangents of tangents', nested('tan')],
    ['roots of roots', nested('sqrt')],
    ['exponentials of exponentials', nested('exp')],
    ['brackets in brackets', `${'('.repeat(249)}x${')'.repeat(249)}`],
    ['minus signs', `${'-'.repeat(499)}x`],
    [
      'many factors',
      Array.from({ length: 80 }, (_, i) => `(x+${i}y)`)
        .join('')
        .slice(0, 493)
        .replace(/\([^)]*$/, ''),
    ],
    ['fractions in fractions', `${'x/(y+'.repeat(80)}1${')'.repeat(80)}`],
    ['squares of squares', `${'('.repeat(60)}x${'+y)^2'.repeat(60)}`],
    ['an enormous power', 'x^9999999 + y^1e300'],
    ['overflowing numbers', '1e300*1e300*x + 1e300*1e300*y - 1e-300*1e-300'],
  ])('is read, differentiated, printed, computed and searched for minima all the same: %s', (_, text) => {
    // that nothing freezes is seen to by the time limit of every test
    expect(text.length).toBeLessThanOrEqual(500);
    const read = formula(text);
    const all = [read.value, ...read.gradient, ...read.hessian];
    for (const expression of all) {
      expect(formatFormula(expression)).not.toBe('');
      expect((formatMathml(expression) ?? '').length).toBeLessThan(50_000);
    }
    const outs = all.map(() => new Float64Array(300));
    run(compile(all), new Float64Array(300).fill(0.7), new Float64Array(300).fill(0.4), outs, 300);
    for (const out of outs) expect(out).toEqual(new Float64Array(300).fill(out[0]));
    const surface = formulaSurface(read, { x: [-3, 3], y: [-3, 3] });
    const minima = findMinima(surface, { samplesPerSide: 33, most: 10 });
    expect(minima.length).toBeLessThanOrEqual(10);
    for (const { x, y, value } of minima) expect(value).toBe(surface.value(x, y));
  });
});
