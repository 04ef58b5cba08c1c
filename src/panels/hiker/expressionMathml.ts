import type { RecipeExpression, RecipeFunction, RecipeOperator } from '../../core/optimizers/recipeFormula.ts';
import { type Printed, type Strength, steps, strengths } from './recipeLetters.ts';

const { sum, product, power, atom } = strengths;

/** How the leaves of a formula are written: as letters, or as numbers. */
export interface Writing {
  /** A name; `isLeading` where nothing stands before it that a minus could run into. */
  name(name: string, isLeading: boolean): Printed;
  /** Between two factors. */
  readonly times: string;
  /** Between two values of a list. */
  readonly comma: string;
  /** The value of a name whose sign decides; undefined where that is not known. */
  valueOf(name: string): number | undefined;
}

/** Prints a formula of a recipe with no more brackets than it needs. */
export function expressionMathml(expression: RecipeExpression, writing: Writing): string {
  return print(expression, writing, true).mathml;
}

export function bracketed(row: string): string {
  return `<mrow><mo>(</mo>${row}<mo>)</mo></mrow>`;
}

function print(expression: RecipeExpression, writing: Writing, isLeading: boolean): Printed {
  switch (expression.kind) {
    case 'number':
      return { mathml: `<mn>${expression.value}</mn>`, strength: atom };
    case 'name':
      return expression.name === 't' ? stepNumber(writing) : writing.name(expression.name, isLeading);
    case 'minus':
      return {
        mathml: `<mo>−</mo>${holding(product, print(expression.operand, writing, false))}`,
        strength: isLeading ? product : sum,
      };
    case 'binary':
      return binary(expression, writing, isLeading);
    case 'call':
      return call(expression.name, expression.parts, writing);
  }
}

/** Recipes count steps from 1, their places from 0: their t is t + 1 here. */
function stepNumber(writing: Writing): Printed {
  const isNumber = writing.valueOf('t') !== undefined;
  return isNumber ? writing.name('t', false) : { mathml: steps[1], strength: sum };
}

function binary(
  { operator, left, right }: { operator: RecipeOperator; left: RecipeExpression; right: RecipeExpression },
  writing: Writing,
  isLeading: boolean,
): Printed {
  const inside = (part: RecipeExpression, leads: boolean) => print(part, writing, leads);
  switch (operator) {
    case '+':
      return {
        mathml: `${holding(sum, inside(left, isLeading))}<mo>+</mo>${holding(product, inside(right, false))}`,
        strength: sum,
      };
    case '-':
      if (isStepBefore(left, right) && writing.valueOf('t') === undefined) return { mathml: steps[0], strength: atom };
      return {
        mathml: `${holding(sum, inside(left, isLeading))}<mo>−</mo>${holding(product, inside(right, false))}`,
        strength: sum,
      };
    case '*':
      return {
        mathml: `${holding(product, inside(left, isLeading))}${writing.times}${holding(power, inside(right, false))}`,
        strength: product,
      };
    case '/':
      return {
        mathml: `<mfrac>${row(inside(left, true))}${row(inside(right, true))}</mfrac>`,
        strength: power,
      };
    case '^':
      return { mathml: `<msup>${boxed(inside(left, false))}${row(inside(right, true))}</msup>`, strength: power };
  }
}

/** t − 1, which is t where steps are counted from 0. */
function isStepBefore(left: RecipeExpression, right: RecipeExpression): boolean {
  return left.kind === 'name' && left.name === 't' && right.kind === 'number' && right.value === 1;
}

function call(name: RecipeFunction, parts: readonly RecipeExpression[], writing: Writing): Printed {
  const inside = parts.map((part) => print(part, writing, true));
  switch (name) {
    case 'sqrt':
      return { mathml: `<msqrt>${inside[0].mathml}</msqrt>`, strength: atom };
    case 'abs':
      return { mathml: `<mrow><mo>|</mo>${inside[0].mathml}<mo>|</mo></mrow>`, strength: atom };
    case 'bySign':
      return bySign(parts, inside, writing);
    case 'sign':
    case 'max':
    case 'min': {
      const list = inside.map(({ mathml }) => mathml).join(`<mo separator="true">${writing.comma}</mo>`);
      const called = name === 'sign' ? 'sgn' : name;
      return { mathml: `<mrow><mspace width="0.17em"/><mi>${called}</mi>${bracketed(list)}</mrow>`, strength: atom };
    }
  }
}

/** All three cases, or the one that it is. */
function bySign(parts: readonly RecipeExpression[], inside: readonly Printed[], writing: Writing): Printed {
  const [decides] = parts;
  const value = decides.kind === 'name' ? writing.valueOf(decides.name) : undefined;
  if (value !== undefined) return print(parts[value > 0 ? 1 : value < 0 ? 3 : 2], writing, false);
  const cases = (['>', '=', '<'] as const).map(
    (sign, k) =>
      `<mtr><mtd>${inside[k + 1].mathml}</mtd><mtd>${inside[0].mathml}<mo>${sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign}</mo><mn>0</mn></mtd></mtr>`,
  );
  return {
    mathml: `<mrow><mo>{</mo><mtable columnalign="left left">${cases.join('')}</mtable></mrow>`,
    strength: atom,
  };
}

function holding(needed: Strength, { mathml, strength }: Printed): string {
  return strength < needed ? bracketed(mathml) : mathml;
}

/** One element, as fractions and powers need their parts. */
function row({ mathml }: Printed): string {
  return `<mrow>${mathml}</mrow>`;
}

function boxed(printed: Printed): string {
  return `<mrow>${holding(atom, printed)}</mrow>`;
}
