/** Numbers as a language writes them: its decimal sign, a true minus, powers of ten with raised figures. */
export interface NumberFormat {
  readonly decimalSign: '.' | ',';
  /** At most so many significant digits; very large and very small numbers as 1.2 × 10⁻⁵. */
  number(value: number, significantDigits?: number): string;
  /** With digits grouped, for counting. */
  count(value: number): string;
  percent(share: number): string;
}

const smallestPlain = 1e-4;
const largestPlain = 1e6;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

export function numberFormat(language: string): NumberFormat {
  const counting = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const sharing = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const decimalSign = new Intl.NumberFormat(language).format(0.5).includes(',') ? ',' : '.';
  const plain = new Map<number, Intl.NumberFormat>();

  function withDigits(digits: number): Intl.NumberFormat {
    let format = plain.get(digits);
    if (format === undefined) {
      format = new Intl.NumberFormat(language, { maximumSignificantDigits: digits, useGrouping: false });
      plain.set(digits, format);
    }
    return format;
  }

  return {
    decimalSign,
    number(value, significantDigits = 4) {
      if (Number.isNaN(value)) return '–';
      if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
      // rounding can carry: 9.9999e5 shown with four digits is 1 × 10⁶; and what is −0 is 0
      const rounded = Number(value.toPrecision(significantDigits)) + 0;
      const size = Math.abs(rounded);
      const format = withDigits(significantDigits);
      if (size === 0 || (size >= smallestPlain && size < largestPlain)) return trueMinus(format.format(rounded));
      const [mantissa, exponent] = value.toExponential(significantDigits - 1).split('e');
      return `${trueMinus(format.format(Number(mantissa)))} × 10${raise(Number(exponent))}`;
    },
    count: (value) => trueMinus(counting.format(value + 0)),
    percent: (share) => sharing.format(share),
  };
}

function trueMinus(text: string): string {
  return text.replace('-', '−');
}

function raise(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => raised[Number(digit)]).join('');
  return exponent < 0 ? `⁻${digits}` : digits;
}
