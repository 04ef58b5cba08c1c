/** So many rows and columns of a product are worked out at once; their sums are all that a processor's registers hold. */
const tile = 4;
const edge = new Float64Array(tile * tile);

/** How long the panels of so many lines of this length are. */
export function panelsLength(lines: number, depth: number): number {
  return Math.ceil(lines / tile) * tile * depth;
}

/**
 * Lays the rows of a row-major matrix, which begins at `at`, into panels of four: the first numbers of four rows, then their
 * second ones, and so on; rows that are lacking to a multiple of four are 0. A product then reads both its operands from end
 * to end, however they lay in memory, where walking down a column of 128 numbers would miss the cache at every step.
 *
 * Source: Goto & van de Geijn, *Anatomy of High-Performance Matrix Multiplication* (2008).
 */
export function packRows(matrix: Float64Array, at: number, rows: number, columns: number, panels: Float64Array): void {
  const padded = Math.ceil(rows / tile) * tile;
  for (let row = 0; row < padded; row++) {
    let to = (row - (row % tile)) * columns + (row % tile);
    const from = at + row * columns;
    for (let k = 0; k < columns; k++) {
      panels[to] = row < rows ? matrix[from + k] : 0;
      to += tile;
    }
  }
}

/** The same for the columns of a row-major matrix. */
export function packColumns(
  matrix: Float64Array,
  at: number,
  rows: number,
  columns: number,
  panels: Float64Array,
): void {
  for (let first = 0; first < columns; first += tile) {
    let to = first * rows;
    const lacking = first + tile - columns;
    if (lacking > 0) panels.fill(0, to, to + tile * rows);
    const width = lacking > 0 ? tile - lacking : tile;
    for (let k = 0; k < rows; k++) {
      const from = at + k * columns + first;
      for (let j = 0; j < width; j++) panels[to + j] = matrix[from + j];
      to += tile;
    }
  }
}

/**
 * Adds a product to a row-major matrix of so many rows and columns, which begins at `at`: to entry (r, c) the sum over k below
 * `depth` of line r of `left` times line c of `right`, both in panels. (Four by four sums make two products for each number
 * read; two by two is a fifth slower, six by two no faster.)
 */
export function addProduct(
  left: Float64Array,
  right: Float64Array,
  into: Float64Array,
  at: number,
  rows: number,
  columns: number,
  depth: number,
): void {
  for (let column = 0; column < columns; column += tile) {
    for (let row = 0; row < rows; row += tile) {
      let i = row * depth;
      let j = column * depth;
      const end = i + tile * depth;
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let s20 = 0;
      let s21 = 0;
      let s22 = 0;
      let s23 = 0;
      let s30 = 0;
      let s31 = 0;
      let s32 = 0;
      let s33 = 0;
      while (i < end) {
        const b0 = right[j];
        const b1 = right[j + 1];
        const b2 = right[j + 2];
        const b3 = right[j + 3];
        const a0 = left[i];
        s00 += a0 * b0;
        s01 += a0 * b1;
        s02 += a0 * b2;
        s03 += a0 * b3;
        const a1 = left[i + 1];
        s10 += a1 * b0;
        s11 += a1 * b1;
        s12 += a1 * b2;
        s13 += a1 * b3;
        const a2 = left[i + 2];
        s20 += a2 * b0;
        s21 += a2 * b1;
        s22 += a2 * b2;
        s23 += a2 * b3;
        const a3 = left[i + 3];
        s30 += a3 * b0;
        s31 += a3 * b1;
        s32 += a3 * b2;
        s33 += a3 * b3;
        i += tile;
        j += tile;
      }

      const to = at + row * columns + column;
      if (row + tile <= rows && column + tile <= columns) {
        into[to] += s00;
        into[to + 1] += s01;
        into[to + 2] += s02;
        into[to + 3] += s03;
        const second = to + columns;
        into[second] += s10;
        into[second + 1] += s11;
        into[second + 2] += s12;
        into[second + 3] += s13;
        const third = second + columns;
        into[third] += s20;
        into[third + 1] += s21;
        into[third + 2] += s22;
        into[third + 3] += s23;
        const fourth = third + columns;
        into[fourth] += s30;
        into[fourth + 1] += s31;
        into[fourth + 2] += s32;
        into[fourth + 3] += s33;
        continue;
      }

      // at the edges only a part of the tile belongs to the matrix
      edge[0] = s00;
      edge[1] = s01;
      edge[2] = s02;
      edge[3] = s03;
      edge[4] = s10;
      edge[5] = s11;
      edge[6] = s12;
      edge[7] = s13;
      edge[8] = s20;
      edge[9] = s21;
      edge[10] = s22;
      edge[11] = s23;
      edge[12] = s30;
      edge[13] = s31;
      edge[14] = s32;
      edge[15] = s33;
      const height = Math.min(tile, rows - row);
      const width = Math.min(tile, columns - column);
      for (let r = 0; r < height; r++) {
        for (let c = 0; c < width; c++) into[to + r * columns + c] += edge[tile * r + c];
      }
    }
  }
}
