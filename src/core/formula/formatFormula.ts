import type { Expression } from './expression.ts';
import { type Factor, fractionOf, isNumeric, type Side } from './fraction.ts';
import { isOne, type Ratio } from './ratio.ts';

/** Beyond this many nodes it would not be text for anyone; a derivative can have more of them than there are atoms. */
const LARGEST = 10_000;

/** The formula as text that parseFormula reads as the same function, or null where it would be far too long. */
export function formatFormula(expression: Expression): string | null {
  return expression.treeSize > LARGEST ? null : written(expression);
}

function written(expression: Expression): string {
  if (expression.kind !== 'sum') return (fractionOf(expression).isNegative ? '-' : '') + unsigned(expression);
  const [first, ...rest] = expression.terms;
  const signed = rest.map((term) => (fractionOf(term).isNegative ? ' - ' : ' + ') + unsigned(term));
  return written(first) + signed.join('');
}

function unsigned(expression: Expression): string {
  const { above, below } = fractionOf(expression);
  const divisor = side(below);
  if (divisor === '1') return side(above);
  const isSimple = below.factors.length + (below.coefficient === 1 ? 0 : 1) === 1;
  return `${side(above)}/${isSimple ? divisor : `(${divisor})`}`;
}

function side({ coefficient, factors }: Side): string {
  const product = factors.map(power).join('*');
  if (product === '') return String(coefficient);
  if (coefficient === 1) return product;
  return /^[\d.]/.test(product) ? `${coefficient}*${product}` : `${coefficient}${product}`;
}

function power({ base, exponent }: Factor): string {
  const below = isAtom(base) ? atom(base) : `(${written(base)})`;
  if (!isNumeric(exponent)) return `${below}^${isAtom(exponent) ? atom(exponent) : `(${written(exponent)})`}`;
  return isOne(exponent) ? below : `${below}^${isPlain(exponent) ? exponent.numerator : `(${quotient(exponent)})`}`;
}

function quotient({ numerator, denominator }: Ratio): string {
  return denominator === 1 ? String(numerator) : `${numerator}/${denominator}`;
}

function isPlain(value: Ratio): boolean {
  return value.denominator === 1 && value.numerator >= 0;
}

function isAtom(expression: Expression): boolean {
  if (expression.kind === 'number') return isPlain(expression.value);
  return expression.kind === 'variable' || expression.kind === 'constant' || expression.kind === 'call';
}

function atom(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return quotient(expression.value);
    case 'variable':
    case 'constant':
      return expression.name;
    case 'call':
      return `${expression.name}(${written(expression.argument)})`;
    default:
      return `(${written(expression)})`;
  }
}
