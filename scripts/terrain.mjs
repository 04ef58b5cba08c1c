// Packs data/jacksboro.csv into src/core/surfaces/terrain/jacksboro.ts. Run it again when the data change.
//
// Neighbouring heights are alike, so only what a prediction from the neighbours misses is written: mostly one small
// number a height, one character each, which gzip packs well. unpackHeights.ts is the other half and says the format.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const source = new URL('../data/jacksboro.csv', import.meta.url);
const target = new URL('../src/core/surfaces/terrain/jacksboro.ts', import.meta.url);

const farthest = 40;

const heights = readFileSync(source, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(',').map(Number));
const rows = heights.length;
const columns = heights[0].length;

const packed = heights
  .flatMap((line, row) => line.map((height, column) => pack(height - predict(row, column))))
  .join('');

writeFileSync(
  target,
  `/**
 * Heights in metres near Jacksboro, Tennessee, from north to south and in each row from west to east; packed as
 * unpackHeights.ts says. Made from data/jacksboro.csv by scripts/terrain.mjs. Source: SRTM, NASA and USGS.
 */
export const jacksboro = {
  columns: ${columns},
  rows: ${rows},
  packed:
    '${packed}',
};
`,
);
console.log(
  `${columns} × ${rows} heights: ${packed.length} characters, ${gzipSync(packed, { level: 9 }).length} bytes gzipped`,
);

/** The weights, in 64ths, are the least-squares fit to these heights. */
function predict(row, column) {
  if (row === 0) return column === 0 ? 0 : heights[0][column - 1];
  if (column === 0) return heights[row - 1][0];
  const above = heights[row - 1];
  const sum =
    74 * heights[row][column - 1] -
    21 * heights[row][Math.max(column - 2, 0)] +
    18 * above[column] -
    15 * above[column - 1] +
    17 * above[Math.min(column + 1, columns - 1)] -
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
