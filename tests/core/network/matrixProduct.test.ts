import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addProduct, packColumns, packRows, panelsLength } from '../../../src/core/network/matrixProduct.ts';
import { seeded } from '../../../src/core/seeded.ts';

const side = fc.integer({ min: 1, max: 11 });

describe('a product of packed matrices', () => {
  it('is the sum over what both have in common, whichever way each of them lies', () => {
    fc.assert(
      fc.property(side, side, side, fc.integer(), fc.boolean(), fc.boolean(), (rows, columns, depth, seed, a, b) => {
        const dice = seeded(seed);
        const left = Float64Array.from({ length: rows * depth }, dice);
        const right = Float64Array.from({ length: columns * depth }, dice);
        const before = Float64Array.from({ length: rows * columns + 2 }, dice);
        const into = before.slice();
        addProduct(packed(left, rows, depth, a), packed(right, columns, depth, b), into, 1, rows, columns, depth);
        expect([into[0], into[into.length - 1]]).toEqual([before[0], before[before.length - 1]]);
        for (let r = 0; r < rows; r++) {
          for (let c = 0; c < columns; c++) {
            let sum = before[1 + r * columns + c];
            for (let k = 0; k < depth; k++) sum += left[r * depth + k] * right[c * depth + k];
            expect(into[1 + r * columns + c]).toBeCloseTo(sum, 12);
          }
        }
      }),
    );
  });
});

/** Lines of a matrix in panels, from a matrix whose rows they are, or from one whose columns they are. */
function packed(lines: Float64Array, count: number, depth: number, areColumns: boolean): Float64Array {
  const panels = new Float64Array(panelsLength(count, depth)).fill(Number.NaN);
  // something stands before the matrix, and is not read
  const matrix = new Float64Array(lines.length + 3).fill(Number.NaN);
  matrix.set(areColumns ? transposed(lines, count, depth) : lines, 3);
  if (areColumns) packColumns(matrix, 3, depth, count, panels);
  else packRows(matrix, 3, count, depth, panels);
  return panels;
}

function transposed(matrix: Float64Array, rows: number, columns: number): Float64Array {
  return matrix.map((_, k) => matrix[(k % rows) * columns + Math.floor(k / rows)]);
}
