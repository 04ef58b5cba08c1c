/** Whole heights, row by row, in as few characters as a prediction from their neighbours leaves. */
export interface PackedHeights {
  readonly columns: number;
  readonly rows: number;
  readonly packed: string;
}

/** The largest miss that one character can say; it also says that more follows. */
const farthest = 40;

/**
 * Each height is predicted from the six nearest that are already known, and the text says by how much the prediction
 * misses: P is 0, the characters around it are −40 … 40, with the backslash left out; ±40 is added to what follows.
 * The same prediction stands in scripts/packHeights.mjs, which packs.
 */
export function unpackHeights({ columns, rows, packed }: PackedHeights): Float64Array {
  const heights = new Float64Array(columns * rows);
  let at = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let height = predict(heights, columns, row, column);
      let miss: number;
      do {
        miss = missOf(packed.charCodeAt(at++));
        height += miss;
      } while (Math.abs(miss) === farthest);
      heights[row * columns + column] = height;
    }
  }
  return heights;
}

/** From two heights to the west and four to the north; the weights, in 64ths, were fitted to the data by least squares. */
function predict(heights: Float64Array, columns: number, row: number, column: number): number {
  const here = row * columns + column;
  if (row === 0) return column === 0 ? 0 : heights[here - 1];
  const north = here - columns;
  if (column === 0) return heights[north];
  const sum =
    74 * heights[here - 1] -
    21 * heights[column === 1 ? here - 1 : here - 2] +
    18 * heights[north] -
    15 * heights[north - 1] +
    17 * heights[column === columns - 1 ? north : north + 1] -
    9 * heights[row === 1 ? north : north - columns];
  return (sum + 32) >> 6;
}

function missOf(code: number): number {
  return code < 92 ? code - 80 : code - 81;
}
