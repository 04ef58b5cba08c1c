// Packs data/jacksboro.csv into src/core/surfaces/terrain/jacksboro.ts. Run it again when the data change.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packHeights } from './packHeights.mjs';

const source = new URL('../data/jacksboro.csv', import.meta.url);
const target = new URL('../src/core/surfaces/terrain/jacksboro.ts', import.meta.url);

const heights = readFileSync(source, 'utf8')
  .trim()
  .split(/\r?\n/)
  .map((line) => line.split(',').map(Number));
const rows = heights.length;
const columns = heights[0].length;

const packed = packHeights(heights);

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
