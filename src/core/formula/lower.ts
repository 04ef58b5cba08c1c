import { applied } from './applied.ts';
import { type Expression, type FunctionName, inOrder, isConstant, partsOf } from './expression.ts';
import { type Operation, operationOf, type SumOperation } from './kernels.ts';
import { numberOf } from './ratio.ts';

/** One operation on values that are known by number: 0 is x, 1 is y, 2 is the first result of the first step, and so on. */
export interface Step {
  readonly operation: Operation;
  readonly results: readonly number[];
  readonly operands: readonly number[];
  readonly constants: readonly number[];
}

export interface Steps {
  readonly steps: readonly Step[];
  readonly valueCount: number;
  /** Which value is which root. */
  readonly results: readonly number[];
}

export const X = 0;
export const Y = 1;
const FIRST_RESULT = 2;

/** Above this whole powers go through Math.pow; up to here they are multiplied out. */
const LARGEST_MULTIPLIED_POWER = 64;

/**
 * Turns expressions into steps. What occurs twice is computed once. Powers become products, constants are worked out, and
 * sums and products are packed into as few steps as the kernels allow.
 */
export function lower(roots: readonly Expression[]): Steps {
  const order = inOrder(roots);
  const steps = new StepList(order, roots);
  // the deep parts first, so that no recursion has to go far
  for (const expression of order) {
    if (expression.kind === 'call' || expression.kind === 'power' || steps.isShared(expression)) {
      steps.valueOf(expression);
    }
  }
  const results = roots.map((root) => steps.valueOf(root));
  return { results, steps: steps.list, valueCount: steps.valueCount };
}

/** k · product of factors, at most two of them */
interface Term {
  readonly k: number;
  readonly factors: readonly number[];
}

interface Sum {
  constant: number;
  readonly terms: Term[];
}

class StepList {
  readonly list: Step[] = [];
  valueCount = FIRST_RESULT;
  private readonly known = new Map<string, number>();
  private readonly values = new Map<Expression, number>();
  private readonly constants: ReadonlyMap<Expression, number>;
  private readonly uses = new Map<Expression, number>();

  constructor(order: readonly Expression[], roots: readonly Expression[]) {
    this.constants = constantsIn(order);
    const used = [...roots, ...order.flatMap(partsOf)];
    for (const expression of used) this.uses.set(expression, (this.uses.get(expression) ?? 0) + 1);
  }

  isShared(expression: Expression): boolean {
    return (this.uses.get(expression) ?? 0) > 1;
  }

  valueOf(expression: Expression): number {
    const known = this.values.get(expression);
    if (known !== undefined) return known;
    const value = this.newValueOf(expression);
    this.values.set(expression, value);
    return value;
  }

  private newValueOf(expression: Expression): number {
    if (expression.kind === 'variable') return expression.name === 'x' ? X : Y;
    if (expression.kind === 'call' && !isConstant(expression)) return this.call(expression.name, expression.argument);
    const sum: Sum = { constant: 0, terms: [] };
    // at the top even a shared sum or product is taken apart: this is where it is computed
    this.addApart(sum, expression, 1);
    return this.sum(sum);
  }

  /** Adds scale · expression to the sum. */
  private add(sum: Sum, expression: Expression, scale: number): void {
    const isWhole = expression.kind === 'sum' && this.isShared(expression);
    if (isWhole) sum.terms.push({ k: scale, factors: [this.valueOf(expression)] });
    else this.addApart(sum, expression, scale);
  }

  private addApart(sum: Sum, expression: Expression, scale: number): void {
    const constant = this.constants.get(expression);
    if (constant !== undefined) {
      sum.constant += scale * constant;
    } else if (expression.kind === 'sum') {
      for (const term of expression.terms) this.add(sum, term, scale);
    } else if (expression.kind === 'product') {
      this.addProduct(sum, expression.factors, scale * numberOf(expression.coefficient));
    } else if (expression.kind === 'power') {
      this.addProduct(sum, [expression], scale);
    } else {
      sum.terms.push({ k: scale, factors: [this.valueOf(expression)] });
    }
  }

  private addProduct(sum: Sum, factors: readonly Expression[], scale: number): void {
    // a number among the factors is one that would overflow or vanish together with the others
    const isApart = (factor: Expression) => !isConstant(factor) || factor.kind === 'number';
    const constants = factors.filter((factor) => !isApart(factor));
    const varying = factors.filter(isApart);
    const k = constants.reduce((product, factor) => product * (this.constants.get(factor) ?? Number.NaN), scale);
    if (varying.length === 1 && varying[0].kind === 'sum') this.add(sum, varying[0], k);
    else sum.terms.push({ k, factors: this.factorsOf(varying) });
  }

  /** At most two values whose product is that of the factors. */
  private factorsOf(factors: readonly Expression[]): readonly number[] {
    const above: number[] = [];
    const below: number[] = [];
    for (const factor of factors) {
      const [values, side] = this.valuesOf(factor);
      (side === 'above' ? above : below).push(...values);
    }
    if (below.length === 0) return this.packed(above, 2);
    const divisor = this.packed(below, 1);
    if (above.length === 0) return [this.step('reciprocal', divisor)];
    return [this.step('quotient', [...this.packed(above, 1), ...divisor])];
  }

  /** Values whose product is the factor, or 1 over the factor where they belong below the line. */
  private valuesOf(factor: Expression): [values: readonly number[], side: 'above' | 'below'] {
    if (factor.kind !== 'power') return [[this.valueOf(factor)], 'above'];
    const exponent = this.constants.get(factor.exponent);
    if (exponent === undefined || !isMultipliedOut(exponent))
      return [[this.power(factor.base, factor.exponent)], 'above'];
    const values = this.multipliedOut(this.valueOf(factor.base), Math.abs(exponent));
    return [values, exponent > 0 ? 'above' : 'below'];
  }

  /** Multiplies values with each other until no more than `length` are left. */
  private packed(values: readonly number[], length: number): readonly number[] {
    let left = [...values].sort((a, b) => a - b);
    while (left.length > length) {
      const product = this.step('sum2', left.slice(0, 2), [0, 1]);
      left = [...left.slice(2), product];
    }
    return left;
  }

  /** Values whose product is base^exponent, by squaring; a half is a square root. */
  private multipliedOut(base: number, exponent: number): readonly number[] {
    const whole = Math.floor(exponent);
    const root = whole === exponent ? [] : [this.step('sqrt', [base], [0, 1])];
    if (whole === 0) return root;
    if (whole === 1) return [base, ...root];
    const half = this.packed(this.multipliedOut(base, whole >> 1), 1);
    return [...half, ...half, ...(whole % 2 === 0 ? [] : [base]), ...root];
  }

  private power(base: Expression, exponent: Expression): number {
    const [constantBase, constantExponent] = [this.constants.get(base), this.constants.get(exponent)];
    if (constantBase !== undefined) return this.step('powerOfConstant', [this.valueOf(exponent)], [constantBase]);
    if (constantExponent !== undefined) return this.step('constantPower', [this.valueOf(base)], [constantExponent]);
    return this.step('power', [this.valueOf(base), this.valueOf(exponent)]);
  }

  /** f(k0 + k1 · a) is one step; of anything more involved in the bracket the value is computed first. */
  private call(name: FunctionName, argument: Expression): number {
    const sum: Sum = { constant: 0, terms: [] };
    this.addApart(sum, argument, 1);
    const [term, ...rest] = merged(sum.terms);
    const isLinear = rest.length === 0 && term.factors.length === 1;
    const [operation, result] = operationOf(name);
    const operands = isLinear ? term.factors : [this.valueOf(argument)];
    const constants = isLinear ? [sum.constant, term.k] : [0, 1];
    return this.step(operation, operands, constants) + result;
  }

  /** Three terms a step; each further step takes up what the last one has summed. */
  private sum({ constant, terms }: Sum): number {
    let left = merged(terms);
    const [first] = left;
    if (left.length === 1 && constant === 0 && first.k === 1 && first.factors.length === 1) return first.factors[0];
    let value = this.sumStep(constant, left.slice(0, 3));
    for (left = left.slice(3); left.length > 0; left = left.slice(2)) {
      value = this.sumStep(0, [...left.slice(0, 2), { k: 1, factors: [value] }]);
    }
    return value;
  }

  private sumStep(constant: number, terms: readonly Term[]): number {
    const longestFirst = [...terms].sort((a, b) => b.factors.length - a.factors.length);
    const shape = `sum${longestFirst.map((term) => term.factors.length).join('') || '0'}` as SumOperation;
    const operands = longestFirst.flatMap((term) => term.factors);
    return this.step(shape, operands, [constant, ...longestFirst.map((term) => term.k)]);
  }

  /** The number of the first result; a second one comes next. */
  private step(operation: Operation, operands: readonly number[], constants: readonly number[] = []): number {
    const key = `${operation} ${operands.join(' ')} ${constants.join(' ')}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const value = this.valueCount;
    const results = operation === 'sineAndCosine' ? [value, value + 1] : [value];
    this.valueCount += results.length;
    this.list.push({ operation, results, operands, constants });
    this.known.set(key, value);
    return value;
  }
}

function isMultipliedOut(exponent: number): boolean {
  return Math.abs(exponent) <= LARGEST_MULTIPLIED_POWER && Number.isInteger(2 * exponent);
}

/** Terms with the same factors made one, in an order that does not depend on how they were written. */
function merged(terms: readonly Term[]): Term[] {
  const byFactors = new Map<string, Term>();
  for (const { k, factors } of terms) {
    const key = factors.join(' ');
    byFactors.set(key, { k: k + (byFactors.get(key)?.k ?? 0), factors });
  }
  const first = (term: Term) => term.factors[0];
  const second = (term: Term) => term.factors[1] ?? -1;
  return [...byFactors.values()].sort((a, b) => first(a) - first(b) || second(a) - second(b));
}

/** The values of all that depends on neither x nor y. */
function constantsIn(order: readonly Expression[]): ReadonlyMap<Expression, number> {
  const values = new Map<Expression, number>();
  const known = (part: Expression) => values.get(part) ?? Number.NaN;
  for (const expression of order) {
    if (isConstant(expression)) values.set(expression, constantValue(expression, known));
  }
  return values;
}

function constantValue(expression: Expression, known: (part: Expression) => number): number {
  switch (expression.kind) {
    case 'number':
      return numberOf(expression.value);
    case 'constant':
      return expression.name === 'pi' ? Math.PI : Math.E;
    case 'sum':
      return expression.terms.reduce((sum, term) => sum + known(term), 0);
    case 'product':
      return expression.factors.reduce((product, factor) => product * known(factor), numberOf(expression.coefficient));
    case 'power':
      return known(expression.base) ** known(expression.exponent);
    case 'call':
      return applied(expression.name, known(expression.argument));
    case 'variable':
      return Number.NaN;
  }
}
