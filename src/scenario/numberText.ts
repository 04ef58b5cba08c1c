/** The shortest text that reads as exactly this number; an exponent only where it spares more than one character. */
export function formatNumber(value: number): string {
  const plain = `${value}`.replace('+', '');
  const scientific = value.toExponential().replace('+', '');
  return scientific.length < plain.length - 1 ? scientific : plain;
}

/** The number that a text means; undefined where it means none. Too large a number is Infinity. */
export function parseNumber(text: string): number | undefined {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : undefined;
}
