import type { Line, Recipe } from './recipe.ts';
import {
  parseRecipeFormula,
  type RecipeExpression,
  type RecipeFunction,
  type RecipeOperator,
} from './recipeFormula.ts';

/** What a line of a recipe comes to. */
export interface WorkedOut {
  readonly name: string;
  readonly value: number;
}

type Numbers = Readonly<Record<string, number>>;

/**
 * Works out a recipe for one coordinate, line by line. `known` holds what is known before the step by its name: `x`, `g`,
 * `learningRate`, `t` and the memory; `after` holds the memory after the step, in which lines without a formula are
 * looked up. Throws a RangeError where a name is not known.
 */
export function workOut(recipe: Recipe, known: Numbers, after: Numbers = {}): WorkedOut[] {
  const values = new Map([...Object.entries(recipe.scalars), ...Object.entries(known)]);
  return recipe.lines.map((line) => {
    const value = valueOfLine(line, values, after);
    values.set(line.name, value);
    return { name: line.name, value };
  });
}

function valueOfLine({ name, formula }: Line, values: ReadonlyMap<string, number>, after: Numbers): number {
  if (formula !== null) return evaluated(parseRecipeFormula(formula), values);
  if (!Object.hasOwn(after, name)) throw new RangeError(`Expected "${name}" in the memory after the step, got none.`);
  return after[name];
}

function evaluated(expression: RecipeExpression, values: ReadonlyMap<string, number>): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return named(expression.name, values);
    case 'minus':
      return -evaluated(expression.operand, values);
    case 'binary':
      return operate(expression.operator, evaluated(expression.left, values), evaluated(expression.right, values));
    case 'call':
      return called(
        expression.name,
        expression.parts.map((part) => evaluated(part, values)),
      );
  }
}

function named(name: string, values: ReadonlyMap<string, number>): number {
  const value = values.get(name);
  if (value === undefined) throw new RangeError(`Expected a known name, got "${name}".`);
  return value;
}

function operate(operator: RecipeOperator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      // a power may be rounded otherwise than a product, and a difference of squares would show it
      return right === 2 ? left * left : left ** right;
  }
}

function called(name: RecipeFunction, parts: readonly number[]): number {
  switch (name) {
    case 'sqrt':
      return Math.sqrt(parts[0]);
    case 'abs':
      return Math.abs(parts[0]);
    case 'sign':
      return Math.sign(parts[0]);
    case 'max':
      return Math.max(...parts);
    case 'min':
      return Math.min(...parts);
    case 'bySign':
      return bySign(parts);
  }
}

function bySign([s, positive, zero, negative]: readonly number[]): number {
  if (s > 0) return positive;
  if (s < 0) return negative;
  return s === 0 ? zero : Number.NaN;
}
