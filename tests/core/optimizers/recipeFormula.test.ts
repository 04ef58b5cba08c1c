import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecipeFormula, type RecipeExpression } from '../../../src/core/optimizers/recipeFormula.ts';

const name = fc.constantFrom('x', 'g', 'beta1', 'mHat', 'muNext', 'sqrt2', 'constructor');
const number = fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }));

const { expression } = fc.letrec<{ expression: RecipeExpression; leaf: RecipeExpression }>((tie) => ({
  leaf: fc.oneof(
    name.map((each): RecipeExpression => ({ kind: 'name', name: each })),
    number.map((value): RecipeExpression => ({ kind: 'number', value })),
  ),
  expression: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    tie('expression').map((operand): RecipeExpression => ({ kind: 'minus', operand })),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('expression'), tie('expression'))
      .map(([operator, left, right]): RecipeExpression => ({ kind: 'binary', operator, left, right })),
    fc
      .tuple(fc.constantFrom('sqrt', 'abs', 'sign'), tie('expression'))
      .map(([called, part]): RecipeExpression => ({ kind: 'call', name: called, parts: [part] })),
    fc
      .tuple(fc.constantFrom('max', 'min'), tie('expression'), tie('expression'))
      .map(([called, ...parts]): RecipeExpression => ({ kind: 'call', name: called, parts })),
    fc
      .tuple(tie('expression'), tie('leaf'), tie('leaf'), tie('leaf'))
      .map((parts): RecipeExpression => ({ kind: 'call', name: 'bySign', parts })),
  ),
}));

/** With a bracket around everything, so that no strength of binding is taken for granted. */
function written(each: RecipeExpression): string {
  switch (each.kind) {
    case 'number':
      return String(each.value);
    case 'name':
      return each.name;
    case 'minus':
      return `(-${written(each.operand)})`;
    case 'binary':
      return `(${written(each.left)} ${each.operator} ${written(each.right)})`;
    case 'call':
      return `${each.name}(${each.parts.map(written).join(', ')})`;
  }
}

describe('a formula of a recipe', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(expression, (each) => {
        expect(parseRecipeFormula(written(each))).toEqual(each);
      }),
    );
  });

  it('is a formula or a RangeError, whatever the text', () => {
    const pieces = fc.constantFrom(
      'x',
      ' ',
      '2',
      '1.5e-3',
      '+',
      '-',
      '*',
      '/',
      '^',
      '(',
      ')',
      ',',
      'sqrt',
      'bySign',
      '.',
      '$',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (text) => {
        try {
          expect(parseRecipeFormula(text.join(''))).toHaveProperty('kind');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it.each([
    ['a - b - c', '((a - b) - c)'],
    ['a / b * c', '((a / b) * c)'],
    ['a + b * c^d', '(a + (b * (c ^ d)))'],
    ['a^b^c', '(a ^ (b ^ c))'],
    ['-a^b', '(-(a ^ b))'],
    ['-a * b', '((-a) * b)'],
    ['a^-b', '(a ^ (-b))'],
    ['a - -b', '(a - (-b))'],
    ['(a + b)', '(a + b)'],
  ])('%s is %s', (text, meant) => {
    expect(parseRecipeFormula(text)).toEqual(parseRecipeFormula(meant));
  });

  it('is read once', () => {
    expect(parseRecipeFormula('once + twice')).toBe(parseRecipeFormula('once + twice'));
  });

  it.each([
    ['', 'Expected a value in "", got its end.'],
    ['a +', 'Expected a value in "a +", got its end.'],
    ['a b', 'Expected an operator in "a b", got "b".'],
    ['2a', 'Expected an operator in "2a", got "a".'],
    ['(a', 'Expected ")" in "(a", got its end.'],
    ['a)', 'Expected an operator in "a)", got ")".'],
    ['a $ b', 'Expected a formula in "a $ b", got "$ b".'],
    ['sin(a)', 'Expected a function in "sin(a)", got "sin".'],
    ['constructor(a)', 'Expected a function in "constructor(a)", got "constructor".'],
    ['max(a)', 'Expected 2 in the brackets of max in "max(a)", got 1.'],
    ['sqrt(a, b)', 'Expected 1 in the brackets of sqrt in "sqrt(a, b)", got 2.'],
  ])('"%s" cannot be read: %s', (text, message) => {
    expect(() => parseRecipeFormula(text)).toThrow(new RangeError(message));
  });
});
