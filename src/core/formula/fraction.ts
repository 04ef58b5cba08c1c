import type { Expression } from './expression.ts';
import { ONE, type Ratio } from './ratio.ts';

/** An expression as it is written on paper: a sign, and a product over a product. */
export interface Fraction {
  readonly isNegative: boolean;
  readonly above: Side;
  readonly below: Side;
}

/** coefficient · factors; the coefficient is above 0, or 0 above. */
export interface Side {
  readonly coefficient: number;
  readonly factors: readonly Factor[];
}

export interface Factor {
  readonly base: Expression;
  /** 1 where there is nothing to write; below the line already with its sign turned. */
  readonly exponent: Expression | Ratio;
}

export function fractionOf(expression: Expression): Fraction {
  const coefficient = coefficientOf(expression);
  const above: Factor[] = [];
  const below: Factor[] = [];
  for (const part of factorsOf(expression)) {
    const factor = factorOf(part);
    if (isNumeric(factor.exponent) && factor.exponent.numerator < 0) below.push(turned(factor.base, factor.exponent));
    else above.push(factor);
  }
  return {
    isNegative: coefficient.numerator < 0,
    above: { coefficient: Math.abs(coefficient.numerator), factors: above },
    below: { coefficient: coefficient.denominator, factors: below },
  };
}

export function isNumeric(exponent: Expression | Ratio): exponent is Ratio {
  return 'numerator' in exponent;
}

function coefficientOf(expression: Expression): Ratio {
  if (expression.kind === 'number') return expression.value;
  return expression.kind === 'product' ? expression.coefficient : ONE;
}

function factorsOf(expression: Expression): readonly Expression[] {
  if (expression.kind === 'number') return [];
  return expression.kind === 'product' ? expression.factors : [expression];
}

function factorOf(part: Expression): Factor {
  if (part.kind !== 'power') return { base: part, exponent: ONE };
  const { base, exponent } = part;
  return { base, exponent: exponent.kind === 'number' ? exponent.value : exponent };
}

function turned(base: Expression, { numerator, denominator }: Ratio): Factor {
  return { base, exponent: { numerator: -numerator, denominator } };
}
