import { columnOf } from './columnOf.ts';

/**
 * The mean squared error of a first + b second ≈ target, over some rows, as a sum of squares in a and b alone:
 * least + first · (a + skew b − atFirst)² + second · (b − atSecond)². No height is below 0, nor does a good fit drown in
 * rounding, as it would in the sums of the products.
 */
export interface LeastSquares {
  readonly least: number;
  /** Mean square of the first feature; 0 where the error does not depend on a. */
  readonly first: number;
  readonly atFirst: number;
  readonly skew: number;
  /** Mean square of what the first feature leaves of the second; 0 where it leaves nothing. */
  readonly second: number;
  readonly atSecond: number;
}

/**
 * Takes each feature out of what follows it, twice, as once leaves what rounding makes of a feature that is nearly the other.
 * Source: Gram & Schmidt; "twice is enough", Kahan, in Parlett, *The Symmetric Eigenvalue Problem* (1980).
 */
export function leastSquares(
  first: Float64Array,
  second: Float64Array,
  target: Float64Array,
  rows: Uint32Array,
): LeastSquares {
  const firstColumn = columnOf(first, rows);
  const rest = columnOf(second, rows);
  const missed = columnOf(target, rows);
  const wholeSecond = meanSquare(rest);
  const skew = takeOut(firstColumn, rest);
  if (isRounding(meanSquare(rest), wholeSecond, rows.length)) rest.fill(0);
  const atFirst = takeOut(firstColumn, missed);
  const atSecond = takeOut(rest, missed);
  return {
    least: meanSquare(missed),
    first: meanSquare(firstColumn),
    atFirst,
    skew,
    second: meanSquare(rest),
    atSecond,
  };
}

/** Takes the best multiple of a column out of another one, and returns how much that was. */
function takeOut(column: Float64Array, from: Float64Array): number {
  const square = product(column, column);
  if (square === 0) return 0;
  let share = 0;
  for (let time = 0; time < 2; time++) {
    const more = product(column, from) / square;
    for (let k = 0; k < from.length; k++) from[k] -= more * column[k];
    share += more;
  }
  return share;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

function meanSquare(column: Float64Array): number {
  return product(column, column) / column.length;
}

/** Whether so little is left of a mean square that it is what adding up so many numbers has left. */
function isRounding(rest: number, whole: number, count: number): boolean {
  return rest <= whole * (4 * count * Number.EPSILON) ** 2;
}
