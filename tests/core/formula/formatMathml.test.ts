import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMathml } from '../../../src/core/formula/formatMathml.ts';
import reference from '../../reference/surfaces.json' with { type: 'json' };
import { formulaText } from './formulas.ts';
import { formula } from './parsed.ts';

/** What is between tags, with what cannot be seen made visible. */
const read = (mathml: string | null) =>
  mathml
    ?.replaceAll('\u2061', '')
    .replaceAll('\u2062', '∗')
    .replace(/<[^>]+>/g, '');

/** The names of elements that are open when they should not be, or the other way round. */
function unbalanced(mathml: string): string[] {
  const open: string[] = [];
  for (const [, isClosing, name] of mathml.matchAll(/<(\/?)([a-z]+)(?: [a-z]+="[^"<]*")*>/g)) {
    if (!isClosing) open.push(name);
    else if (open.pop() !== name) return [name];
  }
  return open;
}

/** Elements that take a certain number of others. */
function hasPairs(mathml: string): boolean {
  const document = mathml.replace(/ [a-z]+="[^"]*"/g, '');
  const leaf = /<(mn|mi|mo)>[^<]*<\/\1>/g;
  const full = /<(?:mrow|msqrt)>#*<\/(?:mrow|msqrt)>|<(msup|mfrac)>##<\/\1>/g;
  let [before, after] = ['', document.replace(leaf, '#')];
  while (before !== after) [before, after] = [after, after.replace(full, '#')];
  return after === '#';
}

describe('a formula as MathML', () => {
  it('is well-formed, with two parts to each fraction and power, and one element altogether', () => {
    fc.assert(
      fc.property(formulaText, (text) => {
        const { value, gradient } = formula(text);
        for (const mathml of [value, ...gradient].map((expression) => formatMathml(expression))) {
          if (mathml === null) continue;
          expect(unbalanced(mathml)).toEqual([]);
          expect(hasPairs(mathml)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(reference.surfaces.map((surface) => surface.formula))(
    'is well-formed and small enough to be read: %s',
    (text) => {
      const { value, gradient } = formula(text);
      for (const mathml of [value, ...gradient].map((expression) => formatMathml(expression) ?? '')) {
        expect(hasPairs(mathml)).toBe(true);
        expect(unbalanced(mathml)).toEqual([]);
      }
    },
  );

  it.each([
    ['x', '<mi>x</mi>'],
    ['-x', '<mrow><mo>−</mo><mi>x</mi></mrow>'],
    ['2 pi', '<mrow><mn>2</mn><mo>\u2062</mo><mi>π</mi></mrow>'],
    ['x^2 - y', '<mrow><msup><mi>x</mi><mn>2</mn></msup><mo>−</mo><mi>y</mi></mrow>'],
    ['x/5', '<mfrac><mi>x</mi><mn>5</mn></mfrac>'],
    ['(x + y)/2', '<mfrac><mrow><mi>x</mi><mo>+</mo><mi>y</mi></mrow><mn>2</mn></mfrac>'],
    ['sqrt(x + 1)', '<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>'],
    ['exp(-x)', '<msup><mi>e</mi><mrow><mo>−</mo><mi>x</mi></mrow></msup>'],
    ['abs(x)', '<mrow><mo form="prefix">|</mo><mi>x</mi><mo form="postfix">|</mo></mrow>'],
    [
      '3 sin(x)^2',
      '<mrow><mn>3</mn><mo rspace="0.167em">\u2062</mo><mrow><msup><mi>sin</mi><mn>2</mn></msup><mo>\u2061</mo>' +
        '<mrow><mo>(</mo><mi>x</mi><mo>)</mo></mrow></mrow></mrow>',
    ],
  ])('is what one writes on paper: %s', (text, expected) => {
    expect(formatMathml(formula(text).value)).toBe(expected);
  });

  it.each([
    ['(x - 1)(y + 2)', '(x−1)∗(y+2)'],
    ['2*3^x', '2⋅3x'],
    ['asin(x)', 'arcsin(x)'],
    ['ln(x)', 'ln(x)'],
    ['1e-9 x', '10−9∗x'],
    ['(e^x)^2', '(ex)2'],
    ['0.1*0.7 x', '0.07∗x'],
    ['12.600000000000001', '12.6'],
    ['-(x + y)', '−(x+y)'],
  ])('reads %s as %s', (text, expected) => {
    expect(read(formatMathml(formula(text).value))).toBe(expected);
  });

  it('has the decimal sign of the language', () => {
    expect(formatMathml(formula('0.5').value, { decimalSign: ',' })).toBe('<mn>0,5</mn>');
  });

  it('is none where a page would not hold it', () => {
    expect(formatMathml(formula(`${'tan('.repeat(60)}x${')'.repeat(60)}`).gradient[0])).toBeNull();
  });
});
