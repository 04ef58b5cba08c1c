import type { Expression, FunctionName } from './expression.ts';
import { type Factor, fractionOf, isNumeric, type Side } from './fraction.ts';
import { isOne, isWhole, type Ratio } from './ratio.ts';

/** A formula of more nodes than this, written out as a tree, fills a page and is not read. */
const LARGEST = 400;

const APPLIED = '<mo>\u2061</mo>';
const TIMES = '<mo>\u2062</mo>';
/** Before the name of a function stands a thin space, as in 2 sin x. */
const TIMES_FUNCTION = '<mo rspace="0.167em">\u2062</mo>';
/** Between numbers the product has to be seen. */
const TIMES_NUMBER = '<mo>\u22c5</mo>';
const MINUS = '<mo>\u2212</mo>';
const PLUS = '<mo>+</mo>';

const PRINTED_NAMES: ReadonlyMap<FunctionName, string> = new Map<FunctionName, string>([
  ['asin', 'arcsin'],
  ['acos', 'arccos'],
  ['atan', 'arctan'],
  ['sign', 'sgn'],
]);

export interface MathmlOptions {
  readonly decimalSign?: '.' | ',';
}

/**
 * The formula as presentation MathML, to be put into a `<math>` element; null where it would be too large to be read. It
 * consists of known names and of numbers only, whatever was typed, so it is safe to insert. Numbers are rounded to ten digits.
 */
export function formatMathml(expression: Expression, { decimalSign = '.' }: MathmlOptions = {}): string | null {
  return expression.treeSize > LARGEST ? null : new Printer(decimalSign).row(expression);
}

class Printer {
  private readonly decimalSign: string;

  constructor(decimalSign: string) {
    this.decimalSign = decimalSign;
  }

  /** One element, whatever it holds. */
  row(expression: Expression): string {
    return grouped(this.written(expression));
  }

  /** A row of elements, without brackets. */
  private written(expression: Expression): string {
    if (expression.kind !== 'sum') return (fractionOf(expression).isNegative ? MINUS : '') + this.unsigned(expression);
    const [first, ...rest] = expression.terms;
    const signed = rest.map((term) => (fractionOf(term).isNegative ? MINUS : PLUS) + this.unsigned(term));
    return this.written(first) + signed.join('');
  }

  private unsigned(expression: Expression): string {
    const { above, below } = fractionOf(expression);
    if (below.coefficient === 1 && below.factors.length === 0) return this.side(above);
    return `<mfrac>${this.partOfFraction(above)}${this.partOfFraction(below)}</mfrac>`;
  }

  /** The line of a fraction brackets a sum by itself. */
  private partOfFraction(side: Side): string {
    const [only] = side.factors;
    const isBareSum = side.coefficient === 1 && side.factors.length === 1 && only.base.kind === 'sum';
    if (isBareSum && isNumeric(only.exponent) && isOne(only.exponent)) return this.row(only.base);
    return grouped(this.side(side));
  }

  private side({ coefficient, factors }: Side): string {
    const isWritten = coefficient !== 1 || factors.length === 0;
    let row = isWritten ? this.number(coefficient) : '';
    for (const factor of factors) row += (row === '' ? '' : timesBefore(factor)) + this.power(factor);
    return row;
  }

  private power({ base, exponent }: Factor): string {
    if (isNumeric(exponent) && isOne(exponent)) return this.atom(base);
    if (base.kind === 'call' && isNamed(base.name) && isNumeric(exponent) && isWhole(exponent)) {
      const name = `<msup>${nameOf(base.name)}${this.ratio(exponent)}</msup>`;
      return `<mrow>${name}${APPLIED}${this.bracketed(base.argument)}</mrow>`;
    }
    const isRaised = base.kind === 'call' && base.name === 'exp';
    const below = isRaised ? this.bracketed(base) : this.atom(base);
    return `<msup>${below}${isNumeric(exponent) ? this.ratio(exponent) : this.row(exponent)}</msup>`;
  }

  private atom(expression: Expression): string {
    switch (expression.kind) {
      case 'variable':
        return `<mi>${expression.name}</mi>`;
      case 'constant':
        return expression.name === 'pi' ? '<mi>π</mi>' : '<mi>e</mi>';
      case 'call':
        return this.call(expression.name, expression.argument);
      case 'number': {
        const { numerator, denominator } = expression.value;
        return numerator >= 0 && denominator === 1 ? this.row(expression) : this.bracketed(expression);
      }
      default:
        return this.bracketed(expression);
    }
  }

  private call(name: FunctionName, argument: Expression): string {
    if (name === 'exp') return `<msup><mi>e</mi>${this.row(argument)}</msup>`;
    if (name === 'sqrt') return `<msqrt>${this.written(argument)}</msqrt>`;
    if (name === 'abs') return `<mrow><mo form="prefix">|</mo>${this.row(argument)}<mo form="postfix">|</mo></mrow>`;
    return `<mrow>${nameOf(name)}${APPLIED}${this.bracketed(argument)}</mrow>`;
  }

  private bracketed(expression: Expression): string {
    return `<mrow><mo>(</mo>${this.row(expression)}<mo>)</mo></mrow>`;
  }

  private ratio({ numerator, denominator }: Ratio): string {
    const above = numerator < 0 ? `<mrow>${MINUS}${this.number(-numerator)}</mrow>` : grouped(this.number(numerator));
    return denominator === 1 ? above : `<mfrac>${above}${grouped(this.number(denominator))}</mfrac>`;
  }

  /** A number that is not negative: 0.3 and not 0.30000000000000004, and 10⁻⁷ where there would be too many zeros. */
  private number(value: number): string {
    const rounded = Number(value.toPrecision(10));
    if (rounded === 0 || (rounded >= 1e-5 && rounded < 1e15)) return this.decimal(rounded);
    const [mantissa, exponent] = rounded.toExponential().split('e');
    const power = this.ratio({ numerator: Number(exponent), denominator: 1 });
    const scale = `<msup><mn>10</mn>${power}</msup>`;
    return mantissa === '1' ? scale : this.decimal(Number(mantissa)) + TIMES_NUMBER + scale;
  }

  private decimal(value: number): string {
    return `<mn>${String(value).replace('.', this.decimalSign)}</mn>`;
  }
}

function timesBefore({ base }: Factor): string {
  if (base.kind === 'number') return TIMES_NUMBER;
  return base.kind === 'call' && isNamed(base.name) ? TIMES_FUNCTION : TIMES;
}

/** True of functions that are written with their name, unlike roots, bars and powers of e. */
function isNamed(name: FunctionName): boolean {
  return name !== 'exp' && name !== 'sqrt' && name !== 'abs';
}

function nameOf(name: FunctionName): string {
  return `<mi>${PRINTED_NAMES.get(name) ?? name}</mi>`;
}

/** Several elements made one; a single one stays as it is. */
function grouped(row: string): string {
  return isSingle(row) ? row : `<mrow>${row}</mrow>`;
}

function isSingle(row: string): boolean {
  const tags = row.match(/<\/?[a-z]+/g) ?? [];
  let depth = 0;
  return tags.every((tag, index) => {
    depth += tag.startsWith('</') ? -1 : 1;
    return depth > 0 || index === tags.length - 1;
  });
}
