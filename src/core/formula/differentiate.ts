import { dependsOn, type Expression, inOrder, type VariableName } from './expression.ts';
import { type Expressions, isLong } from './expressions.ts';
import { MINUS_ONE } from './ratio.ts';

/**
 * ∂expression/∂variable. Every part is differentiated once however often it occurs, so that the size grows with that of the
 * formula and not with that of its expansion. At a kink it is what PyTorch says: |u|′ = sign(u) · u′, with sign(0) = 0.
 *
 * @param make the maker that made `expression`
 */
export function differentiate(make: Expressions, expression: Expression, variable: VariableName): Expression {
  const slopes = new Map<Expression, Expression>();
  const slopeOf = (part: Expression) => slopes.get(part) ?? make.zero;
  for (const part of inOrder([expression])) {
    if (dependsOn(part, variable)) slopes.set(part, slope(make, part, slopeOf));
  }
  return slopeOf(expression);
}

type SlopeOf = (part: Expression) => Expression;

function slope(make: Expressions, expression: Expression, slopeOf: SlopeOf): Expression {
  switch (expression.kind) {
    case 'sum': {
      const [numbers, others] = partitioned(expression.terms.map(slopeOf), (term) => term.kind === 'number');
      return make.sum([...others, ...numbers]);
    }
    case 'product': {
      const [varying, fixed] = partitioned(expression.factors, (factor) => slopeOf(factor) !== make.zero);
      return productSlope(make, [make.number(expression.coefficient), ...fixed], varying, slopeOf);
    }
    case 'power':
      return powerSlope(make, expression.base, expression.exponent, slopeOf);
    case 'call': {
      const inner = slopeOf(expression.argument);
      const isFlat = inner === make.zero || expression.name === 'sign';
      return isFlat ? make.zero : tidyProduct(make, [...callSlope(make, expression), inner]);
    }
    default:
      return make.one;
  }
}

/**
 * c · (f·g·h)′. Few factors are written out, c·f′·g·h + c·f·g′·h + c·f·g·h′; many are halved first, (A·B)′ = A′·B + A·B′, for
 * written out they would make n terms of n factors each, and in the second derivative n² of them.
 */
function productSlope(
  make: Expressions,
  fixed: readonly Expression[],
  varying: readonly Expression[],
  slopeOf: SlopeOf,
): Expression {
  if (varying.length <= 4) {
    // by index and not by factor: √x · √x stays two factors, for it is not x where x < 0
    const termFor = (index: number) => varying.map((factor, i) => (i === index ? slopeOf(factor) : factor));
    return make.sum(varying.map((_, index) => tidyProduct(make, [...fixed, ...termFor(index)])));
  }
  const half = varying.length >> 1;
  const [left, right] = [varying.slice(0, half), varying.slice(half)];
  const terms = [
    make.product([productSlope(make, [], left, slopeOf), ...right], true),
    make.product([...left, productSlope(make, [], right, slopeOf)], true),
  ];
  return make.product([...fixed, make.sum(terms)], true);
}

/**
 * (a^b)′ = b · a^(b−1) · a′ + a^b · ln a · b′, each half only where it is needed: xⁿ needs no logarithm, and 0^b is level.
 */
function powerSlope(make: Expressions, base: Expression, exponent: Expression, slopeOf: SlopeOf): Expression {
  const terms: Expression[] = [];
  const [baseSlope, exponentSlope] = [slopeOf(base), slopeOf(exponent)];
  if (baseSlope !== make.zero) {
    const below = make.power(base, make.sum([exponent, make.number(MINUS_ONE)]));
    terms.push(tidyProduct(make, [exponent, below, baseSlope]));
  }
  if (exponentSlope !== make.zero && base !== make.zero) {
    terms.push(tidyProduct(make, [make.power(base, exponent), make.call('ln', base), exponentSlope]));
  }
  return make.sum(terms);
}

/** The factors of the outer slope, f′(u). */
function callSlope(make: Expressions, call: Expression & { kind: 'call' }): Expression[] {
  const u = call.argument;
  const whole = (value: number) => make.number({ numerator: value, denominator: 1 });
  const squared = (e: Expression) => make.power(e, whole(2));
  const minus = (e: Expression) => make.product([whole(-1), e]);
  const oneOver = (e: Expression) => make.power(e, whole(-1));
  switch (call.name) {
    case 'sin':
      return [make.call('cos', u)];
    case 'cos':
      return [whole(-1), make.call('sin', u)];
    case 'tan':
      return [make.sum([make.one, squared(call)])];
    case 'asin':
      return [oneOver(make.call('sqrt', make.sum([make.one, minus(squared(u))])))];
    case 'acos':
      return [whole(-1), oneOver(make.call('sqrt', make.sum([make.one, minus(squared(u))])))];
    case 'atan':
      return [oneOver(make.sum([make.one, squared(u)]))];
    case 'sinh':
      return [make.call('cosh', u)];
    case 'cosh':
      return [make.call('sinh', u)];
    case 'tanh':
      return [make.sum([make.one, minus(squared(call))])];
    case 'exp':
      return [call];
    case 'ln':
      return [oneOver(u)];
    case 'sqrt':
      return [make.number({ numerator: 1, denominator: 2 }), oneOver(call)];
    case 'abs':
      return [make.call('sign', u)];
    case 'sign':
      return [make.zero];
  }
}

/** A product in the order in which one would write it: 4x(x² + y − 11) and not 2(x² + y − 11) · 2x. */
function tidyProduct(make: Expressions, factors: readonly Expression[]): Expression {
  const flat = factors.flatMap((factor) =>
    factor.kind === 'product' && !isLong(factor) ? [make.number(factor.coefficient), ...factor.factors] : [factor],
  );
  return make.product(
    flat.sort((a, b) => rank(a) - rank(b)),
    true,
  );
}

function rank(expression: Expression): number {
  switch (expression.kind) {
    case 'number':
      return 0;
    case 'constant':
      return 1;
    case 'power':
      return expression.exponent.kind === 'number' ? rank(expression.base) : 5;
    case 'variable':
      return expression.name === 'x' ? 2 : 3;
    case 'sum':
      return 4;
    default:
      return 5;
  }
}

function partitioned<T>(items: readonly T[], belongs: (item: T) => boolean): [T[], T[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
