/**
 * A number as a reader would keep it: 1/3 stays 1/3, x/0.3 keeps its 0.3. Exact while both parts are whole and below
 * 2^53; otherwise it is rounded once, like any other double. The denominator is above 0.
 */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

export const ZERO: Ratio = { numerator: 0, denominator: 1 };
export const ONE: Ratio = { numerator: 1, denominator: 1 };
export const MINUS_ONE: Ratio = { numerator: -1, denominator: 1 };

export function numberOf(ratio: Ratio): number {
  return ratio.numerator / ratio.denominator;
}

export function isWhole(ratio: Ratio): boolean {
  return ratio.denominator === 1 && Number.isInteger(ratio.numerator);
}

export function isZero(ratio: Ratio): boolean {
  return ratio.numerator === 0;
}

export function isOne(ratio: Ratio): boolean {
  return ratio.numerator === 1 && ratio.denominator === 1;
}

/** numerator/denominator in lowest terms, or null where a double cannot hold it: overflow, underflow, division by 0. */
export function ratio(numerator: number, denominator = 1): Ratio | null {
  if (denominator < 0) return ratio(-numerator, -denominator);
  if (numerator === 0 && denominator > 0) return ZERO;
  const value = numerator / denominator;
  if (!isHeld(numerator) || !isHeld(denominator) || !isHeld(value)) return null;
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
    const divisor = greatestCommonDivisor(Math.abs(numerator), denominator);
    return { numerator: numerator / divisor, denominator: denominator / divisor };
  }
  const isDecimalBelow = !Number.isInteger(denominator) && numerator !== denominator;
  return isDecimalBelow ? { numerator, denominator } : { numerator: value, denominator: 1 };
}

export function plus(a: Ratio, b: Ratio): Ratio | null {
  if (isSafe(a) && isSafe(b)) {
    const exact = ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
    if (exact && isSafe(exact)) return exact;
  }
  return ratio(decimalSum(numberOf(a), numberOf(b)));
}

export function times(a: Ratio, b: Ratio): Ratio | null {
  if (isOne(a)) return b;
  if (isOne(b)) return a;
  if (isZero(a) || isZero(b)) return ZERO;
  const numerator = decimalProduct(a.numerator, b.numerator);
  return numerator === 0 ? null : ratio(numerator, decimalProduct(a.denominator, b.denominator));
}

/** 0.1 + 0.2 is 0.3: the double next to the sum of the decimals that were typed, if that can be had. */
function decimalSum(a: number, b: number): number {
  const places = Math.max(placesOf(a), placesOf(b));
  const [digitsA, digitsB] = [Math.round(a * 10 ** places), Math.round(b * 10 ** places)];
  return areExact(digitsA, digitsB, digitsA + digitsB, places) ? (digitsA + digitsB) / 10 ** places : a + b;
}

/** 3 · 0.3 is 0.9 */
function decimalProduct(a: number, b: number): number {
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  const [digitsA, digitsB] = [Math.round(a * 10 ** placesA), Math.round(b * 10 ** placesB)];
  const places = placesA + placesB;
  return areExact(digitsA, digitsB, digitsA * digitsB, places) ? (digitsA * digitsB) / 10 ** places : a * b;
}

/** Digits behind the decimal point; Infinity where there is an exponent. */
function placesOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  if (text.includes('e')) return Number.POSITIVE_INFINITY;
  return text.length - 1 - text.indexOf('.');
}

/**
 * Whether the digits of the parts were found without error, for which they have to be below 2^51, and digits and power of
 * ten of the result are doubles, so that their quotient is rounded only once.
 */
function areExact(digitsA: number, digitsB: number, digits: number, places: number): boolean {
  const largest = Math.max(Math.abs(digitsA), Math.abs(digitsB));
  return largest < 2 ** 51 && Number.isSafeInteger(digits) && places <= 22;
}

/** The ratio to a whole power. */
export function raised({ numerator, denominator }: Ratio, exponent: number): Ratio | null {
  return exponent < 0
    ? ratio(denominator ** -exponent, numerator ** -exponent)
    : ratio(numerator ** exponent, denominator ** exponent);
}

function isSafe({ numerator, denominator }: Ratio): boolean {
  return Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
}

/** Neither lost above nor below what a double can hold in full precision. */
function isHeld(value: number): boolean {
  const size = Math.abs(value);
  return size >= 2.3e-308 && size < Number.POSITIVE_INFINITY;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
