// Packs penguins.csv, seattle-weather.csv and camera.csv of data/ into src/core/learning/data/. Run it again when the data
// change. unpackColumn.ts and unpackHeights.ts are the other halves and say the formats.

import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packHeights } from './packHeights.mjs';

const kinds = ['Adelie', 'Chinstrap', 'Gentoo'];

const penguins = tableOf('penguins.csv');
write(
  'penguins',
  `import { unpackColumn } from './unpackColumn.ts';

/**
 * Penguins of the Palmer Archipelago, Antarctica, in the order of their file: species (0 Adelie, 1 Chinstrap, 2 Gentoo), bill
 * and flipper in mm, mass in kg. Made from data/penguins.csv by scripts/data.mjs.
 * Source: Gorman, Williams & Fraser (2014), doi:10.1371/journal.pone.0090081; palmerpenguins, Horst, Hill & Gorman (2020).
 * Licence: CC0 1.0.
 */
export const penguins = {
  species: Uint8Array.from(
    '${penguins.map(({ species }) => kinds.indexOf(species)).join('')}',
    Number,
  ),
  billLength: ${column(penguins, 'bill_length_mm', 10, 10)},
  billDepth: ${column(penguins, 'bill_depth_mm', 10, 10)},
  flipper: ${column(penguins, 'flipper_length_mm', 1, 1)},
  // weighed to 25 g
  mass: ${column(penguins, 'body_mass_g', 1 / 25, 40)},
};
`,
);

write(
  'seattle',
  `import { unpackColumn } from './unpackColumn.ts';

/**
 * Highest temperature of each day in Seattle in °C, from 1 January 2012 to 31 December 2015.
 * Made from data/seattle-weather.csv by scripts/data.mjs. Source: NOAA. Public domain.
 */
export const seattle = {
  temperature: ${column(tableOf('seattle-weather.csv'), 'temp_max', 10, 10)},
};
`,
);

const photograph = linesOf('camera.csv').map((line) => line.map(Number));
write(
  'camera',
  `/**
 * A photograph in grey values 0 … 255, row by row from the top; packed as unpackHeights.ts says.
 * Made from data/camera.csv by scripts/data.mjs. Source: Lav Varshney, as in scikit-image's sample data. Licence: CC0 1.0.
 */
export const camera = {
  columns: ${photograph[0].length},
  rows: ${photograph.length},
  packed:
    '${packHeights(photograph)}',
};
`,
);

function linesOf(file) {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
}

/** One object a row, named as the first line names its columns. */
function tableOf(file) {
  const [names, ...lines] = linesOf(file);
  return lines.map((line) => Object.fromEntries(line.map((cell, k) => [names[k], cell])));
}

/** The text of a column: a cell of the file holds `finest` of the finest units a unit, the column `perUnit`. */
function column(table, name, finest, perUnit) {
  const whole = table.map((row) => Math.round(Number(row[name]) * finest));
  const lowest = Math.min(...whole);
  const packed = whole.map((number) => (number - lowest).toString(36).padStart(2, '0')).join('');
  if (packed.length !== 2 * whole.length) throw new RangeError(`Expected two digits a row of ${name}, got more.`);
  return `unpackColumn({
    lowest: ${lowest},
    perUnit: ${perUnit},
    packed:
      '${packed}',
  })`;
}

function write(name, text) {
  writeFileSync(new URL(`../src/core/learning/data/${name}.ts`, import.meta.url), text);
  console.log(`${name}: ${text.length} characters, ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
}
