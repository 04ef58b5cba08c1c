import type { Ratio } from './ratio.ts';

export type VariableName = 'x' | 'y';

export type FunctionName =
  | 'sin'
  | 'cos'
  | 'tan'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'exp'
  | 'ln'
  | 'sqrt'
  | 'abs'
  | 'sign';

/**
 * A formula as a graph: what occurs twice is one object, so `===` is equality. Immutable, and made only by the smart
 * constructors of expressions.ts, which keep it simplified; two expressions may be compared only if one maker made both.
 */
export type Expression = Vertex & Shape;

type Shape =
  | { readonly kind: 'number'; readonly value: Ratio }
  | { readonly kind: 'constant'; readonly name: 'pi' | 'e' }
  | { readonly kind: 'variable'; readonly name: VariableName }
  /** At least two terms, in the order in which they were written. */
  | { readonly kind: 'sum'; readonly terms: readonly Expression[] }
  /** coefficient · factors; there are factors, and they are not just one with coefficient 1. */
  | { readonly kind: 'product'; readonly coefficient: Ratio; readonly factors: readonly Expression[] }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly argument: Expression };

interface Vertex {
  /** Counts up as expressions are made, so that the parts of an expression always have lower ids than the whole. */
  readonly id: number;
  /** How many nodes a tree without sharing would have; it can be astronomically large, or Infinity. */
  readonly treeSize: number;
  readonly hasX: boolean;
  readonly hasY: boolean;
  /** True where it is known to be a finite number at every (x, y), overflow aside; so 0 times it is 0. */
  readonly isTotal: boolean;
}

export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'sum':
      return expression.terms;
    case 'product':
      return expression.factors;
    case 'power':
      return [expression.base, expression.exponent];
    case 'call':
      return [expression.argument];
    default:
      return [];
  }
}

export function dependsOn(expression: Expression, variable: VariableName): boolean {
  return variable === 'x' ? expression.hasX : expression.hasY;
}

export function isConstant(expression: Expression): boolean {
  return !expression.hasX && !expression.hasY;
}

/** Everything the roots are made of, each once, parts before wholes. No recursion, so no depth is too deep. */
export function inOrder(roots: readonly Expression[]): Expression[] {
  const found = new Set<Expression>(roots);
  // a Set hands out what is added while it is walked
  for (const expression of found) {
    for (const part of partsOf(expression)) found.add(part);
  }
  return [...found].sort((a, b) => a.id - b.id);
}
