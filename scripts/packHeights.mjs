// Whole numbers on a net in few characters. Neighbouring heights are alike, so only what a prediction from the neighbours
// misses is written: mostly one small number a height, one character each, which gzip packs well. unpackHeights.ts is the
// other half and says the format.

const farthest = 40;

/** The packed text of rows of whole numbers. */
export function packHeights(heights) {
  return heights
    .flatMap((line, row) => line.map((height, column) => pack(height - predict(heights, row, column))))
    .join('');
}

/** The weights, in 64ths, are the least-squares fit to the heights of Jacksboro; they do for a photograph, too. */
function predict(heights, row, column) {
  if (row === 0) return column === 0 ? 0 : heights[0][column - 1];
  if (column === 0) return heights[row - 1][0];
  const above = heights[row - 1];
  const sum =
    74 * heights[row][column - 1] -
    21 * heights[row][Math.max(column - 2, 0)] +
    18 * above[column] -
    15 * above[column - 1] +
    17 * above[Math.min(column + 1, above.length - 1)] -
    9 * heights[Math.max(row - 2, 0)][column];
  return (sum + 32) >> 6;
}

/** One character; more where the miss is too far for one. */
function pack(miss) {
  const sign = Math.sign(miss);
  const whole = Math.floor(Math.abs(miss) / farthest);
  return characterOf(sign * farthest).repeat(whole) + characterOf(miss - sign * whole * farthest);
}

/** P is 0; the backslash is left out. */
function characterOf(miss) {
  const code = 80 + miss;
  return String.fromCharCode(code < 92 ? code : code + 1);
}
