import type { Expression, FunctionName, VariableName } from './expression.ts';
import { isOne, isWhole, isZero, MINUS_ONE, ONE, plus, type Ratio, raised, ratio, times, ZERO } from './ratio.ts';

/**
 * Makes expressions. Equal ones are the same object, and each is simplified as it is made, in ways that neither change a
 * value nor unfold what was typed. It remembers all it made: use one maker per formula, and let go of both together.
 */
export interface Expressions {
  readonly zero: Expression;
  readonly one: Expression;
  number(value: Ratio): Expression;
  constant(name: 'pi' | 'e'): Expression;
  variable(name: VariableName): Expression;
  sum(terms: readonly Expression[]): Expression;
  /**
   * With `cancels`, u · u⁻¹ is 1 even though it has no value at u = 0. Fit for derivatives: they are asked for only where
   * the function itself has a value.
   */
  product(factors: readonly Expression[], cancels?: boolean): Expression;
  power(base: Expression, exponent: Expression): Expression;
  call(name: FunctionName, argument: Expression): Expression;
}

/**
 * A product of more factors than this is not taken apart to become part of another. The chain rule puts products into
 * products, each a little longer; taken apart, their lengths would add up to the square of what was typed.
 */
const LONG = 8;

export function isLong(expression: Expression): expression is Expression & { kind: 'product' } {
  return expression.kind === 'product' && expression.factors.length > LONG;
}

// Omit alone would merge the kinds into one
type Unnumbered<E> = E extends Expression ? Omit<E, 'id'> : never;

const ALWAYS_FINITE: ReadonlySet<FunctionName> = new Set([
  'sin',
  'cos',
  'atan',
  'sinh',
  'cosh',
  'tanh',
  'exp',
  'abs',
  'sign',
]);

export function expressions(): Expressions {
  const made = new Map<string, Expression>();

  function intern(key: string, expression: Unnumbered<Expression>): Expression {
    const known = made.get(key);
    if (known) return known;
    const numbered = { id: made.size, ...expression } as Expression;
    made.set(key, numbered);
    return numbered;
  }

  function number(value: Ratio): Expression {
    const leaf = { treeSize: 1, hasX: false, hasY: false, isTotal: true };
    return intern(`${value.numerator}/${value.denominator}`, { kind: 'number', value, ...leaf });
  }

  function constant(name: 'pi' | 'e'): Expression {
    return intern(name, { kind: 'constant', name, treeSize: 1, hasX: false, hasY: false, isTotal: true });
  }

  function variable(name: VariableName): Expression {
    const leaf = { treeSize: 1, hasX: name === 'x', hasY: name === 'y', isTotal: true };
    return intern(name, { kind: 'variable', name, ...leaf });
  }

  const zero = number(ZERO);
  const one = number(ONE);

  function sum(terms: readonly Expression[]): Expression {
    const monomials: Monomial[] = [];
    const indexOf = new Map<string, number>();
    for (const term of terms.flatMap((term) => (term.kind === 'sum' ? term.terms : [term]))) {
      const monomial = monomialOf(term);
      const key = idsOf(monomial.factors);
      const index = indexOf.get(key);
      const merged = index === undefined ? null : plus(monomials[index].coefficient, monomial.coefficient);
      if (index !== undefined && merged) monomials[index] = { coefficient: merged, factors: monomials[index].factors };
      else indexOf.set(key, monomials.push(monomial) - 1);
    }
    const merged = monomials.map(scaled).filter((term) => term !== zero);
    // 2(x + y) − (x + y) leaves a bare sum, whose terms may merge with the others
    return merged.length > 1 && merged.some((term) => term.kind === 'sum') ? sum(merged) : sumOf(merged);
  }

  function sumOf(terms: readonly Expression[]): Expression {
    if (terms.length === 0) return zero;
    if (terms.length === 1) return terms[0];
    return intern(`+${idsOf(terms)}`, { kind: 'sum', terms, ...combined(terms), isTotal: terms.every(isTotal) });
  }

  /** coefficient · factors, where the factors are already as simple as they get */
  function scaled({ coefficient, factors }: Monomial): Expression {
    if (factors.length === 0) return number(coefficient);
    if (isZero(coefficient) && factors.some(isTotal)) {
      return scaled({ coefficient, factors: factors.filter((factor) => !factor.isTotal) });
    }
    if (factors.length === 1 && isOne(coefficient)) return factors[0];
    const key = `${coefficient.numerator}/${coefficient.denominator}*${idsOf(factors)}`;
    return intern(key, {
      kind: 'product',
      coefficient,
      factors,
      ...combined(factors),
      isTotal: factors.every(isTotal),
    });
  }

  function product(parts: readonly Expression[], cancels = false): Expression {
    let coefficient = ONE;
    const powers: Power[] = [];
    const indexOf = new Map<string, number>();

    const include = (factor: Expression) => {
      const power = powerOf(factor);
      // unless they cancel, what stands above the line meets only what stands above, and below only below
      const key = !cancels && power.exponent.numerator < 0 ? `/${power.base.id}` : `${power.base.id}`;
      const index = indexOf.get(key);
      const merged = index === undefined ? null : mergedExponent(powers[index].exponent, power.exponent);
      if (index !== undefined && merged) powers[index] = { base: power.base, exponent: merged, as: null };
      else indexOf.set(key, powers.push(power) - 1);
    };

    for (const part of parts) {
      const monomial = isLong(part) ? whole(part) : monomialOf(part);
      const merged = times(coefficient, monomial.coefficient);
      if (merged) coefficient = merged;
      else powers.push({ base: number(monomial.coefficient), exponent: ONE, as: null });
      for (const factor of monomial.factors) include(factor);
    }
    const factors = powers.map(({ base, exponent, as }) => as ?? power(base, number(exponent)));
    const isSimple = powers.every(({ as }, index) => as || factors[index].kind === 'power');
    return isSimple ? scaled({ coefficient, factors }) : productOfMerged(coefficient, factors);
  }

  function whole(part: Monomial): Monomial {
    return { coefficient: part.coefficient, factors: [scaled({ coefficient: ONE, factors: part.factors })] };
  }

  /** merging exponents can leave behind a plain number or a product; these join the rest, but nothing else can merge */
  function productOfMerged(coefficient: Ratio, merged: readonly Expression[]): Expression {
    const factors: Expression[] = [];
    let total = coefficient;
    for (const monomial of merged.map(monomialOf)) {
      const product = times(total, monomial.coefficient);
      if (product) total = product;
      else factors.push(number(monomial.coefficient));
      factors.push(...monomial.factors);
    }
    return scaled({ coefficient: total, factors });
  }

  function power(base: Expression, exponent: Expression): Expression {
    if (exponent.kind === 'number') {
      const simplified = numericPower(base, exponent.value);
      if (simplified) return simplified;
    } else if (base.kind === 'constant' && base.name === 'e') {
      return call('exp', exponent);
    }
    if (base === one && exponent.isTotal) return one;
    const isTotal =
      base.isTotal && exponent.kind === 'number' && isWhole(exponent.value) && exponent.value.numerator > 0;
    const parts = [base, exponent];
    return intern(`${base.id}^${exponent.id}`, { kind: 'power', base, exponent, ...combined(parts), isTotal });
  }

  function numericPower(base: Expression, exponent: Ratio): Expression | null {
    if (isZero(exponent)) return one;
    if (isOne(exponent)) return base;
    if (base.kind === 'number' && isWhole(exponent)) {
      const value = raised(base.value, exponent.numerator);
      const isPole = base === zero && exponent.numerator < -1;
      return isPole ? power(base, number(MINUS_ONE)) : value && number(value);
    }
    if (base.kind === 'product' && exponent.numerator === -1 && exponent.denominator === 1) return reciprocal(base);
    if (base.kind === 'power' && base.exponent.kind === 'number') {
      const merged = nestedExponent(base.exponent.value, exponent);
      return merged && power(base.base, number(merged));
    }
    return null;
  }

  function reciprocal(base: Monomial): Expression | null {
    const coefficient = raised(base.coefficient, -1);
    if (!coefficient) return null;
    const minusOne = number(MINUS_ONE);
    return product([number(coefficient), ...base.factors.map((factor) => power(factor, minusOne))]);
  }

  function call(name: FunctionName, argument: Expression): Expression {
    if (argument.kind === 'number') {
      const value = exactCall(name, argument.value);
      if (value) return number(value);
      if (name === 'exp') return power(constant('e'), argument);
    }
    if (name === 'ln' && argument === constant('e')) return one;
    const isTotal = argument.isTotal && ALWAYS_FINITE.has(name);
    return intern(`${name}(${argument.id})`, { kind: 'call', name, argument, ...combined([argument]), isTotal });
  }

  return { zero, one, number, constant, variable, sum, product, power, call };
}

/** A product taken apart: coefficient · factors */
interface Monomial {
  readonly coefficient: Ratio;
  readonly factors: readonly Expression[];
}

interface Power {
  readonly base: Expression;
  readonly exponent: Ratio;
  /** What it was taken from, as long as nothing has been merged into it. */
  readonly as: Expression | null;
}

function monomialOf(expression: Expression): Monomial {
  if (expression.kind === 'product') return expression;
  if (expression.kind === 'number') return { coefficient: expression.value, factors: [] };
  return { coefficient: ONE, factors: [expression] };
}

function powerOf(factor: Expression): Power {
  const isNumeric = factor.kind === 'power' && factor.exponent.kind === 'number';
  if (!isNumeric) return { base: factor, exponent: ONE, as: factor };
  return { base: factor.base, exponent: (factor.exponent as Expression & { kind: 'number' }).value, as: factor };
}

/** a + b for u^a · u^b, or null where merging would make a value where there is none: √u · √u has none below 0. */
function mergedExponent(a: Ratio, b: Ratio): Ratio | null {
  const merged = plus(a, b);
  const keepsSigns = (isWhole(a) && isWhole(b)) || (merged !== null && !isWhole(merged));
  return keepsSigns ? merged : null;
}

/** a · b for (u^a)^b, or null where that would change where there is a value: (x²)^0.5 is not x. */
function nestedExponent(a: Ratio, b: Ratio): Ratio | null {
  const merged = isWhole(b) ? times(a, b) : null;
  return merged && (isWhole(a) || !isWhole(merged)) ? merged : null;
}

/** f(value) where it is exact, such as √4 and cos 0; √2 and sin 1 stay as they are written. */
function exactCall(name: FunctionName, value: Ratio): Ratio | null {
  const { numerator, denominator } = value;
  switch (name) {
    case 'abs':
      return ratio(Math.abs(numerator), denominator);
    case 'sign':
      return ratio(Math.sign(numerator));
    case 'sqrt': {
      const root = Math.sqrt(numerator);
      return denominator === 1 && Number.isInteger(root) && root ** 2 === numerator ? ratio(root) : null;
    }
    case 'cos':
    case 'cosh':
    case 'exp':
      return isZero(value) ? ONE : null;
    case 'ln':
    case 'acos':
      return isOne(value) ? ZERO : null;
    default:
      return isZero(value) ? ZERO : null;
  }
}

function combined(parts: readonly Expression[]) {
  return {
    treeSize: parts.reduce((size, part) => size + part.treeSize, 1),
    hasX: parts.some((part) => part.hasX),
    hasY: parts.some((part) => part.hasY),
  };
}

function isTotal(expression: Expression): boolean {
  return expression.isTotal;
}

/** The same for the same parts in any order; they keep the order in which they were first written. */
function idsOf(parts: readonly Expression[]): string {
  if (parts.length === 1) return `${parts[0].id}`;
  if (parts.length === 2) {
    const [a, b] = parts;
    return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
  }
  return parts
    .map((part) => part.id)
    .sort((a, b) => a - b)
    .join(' ');
}
