import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { penguins } from '../../../src/core/learning/data/penguins.ts';
import { seattle } from '../../../src/core/learning/data/seattle.ts';
import { taskEntries } from '../../../src/core/learning/index.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import { wholeSplit } from './tasks.ts';

function tableOf(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../../data/${file}`, import.meta.url), 'utf8');
  const [names, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return lines.map((line) => Object.fromEntries(line.map((cell, k) => [names[k], cell])));
}

describe('the packed data are exactly those of their files', () => {
  const table = tableOf('penguins.csv');

  it.each([
    ['bill_length_mm', penguins.billLength, 1],
    ['bill_depth_mm', penguins.billDepth, 1],
    ['flipper_length_mm', penguins.flipper, 1],
    ['body_mass_g', penguins.mass, 1000],
  ] as const)('%s of the penguins', (name, column, unit) => {
    expect(Array.from(column)).toEqual(table.map((row) => Number(row[name]) / unit));
  });

  it('species of the penguins', () => {
    const kinds = ['Adelie', 'Chinstrap', 'Gentoo'];
    expect(Array.from(penguins.species, (kind) => kinds[kind])).toEqual(table.map(({ species }) => species));
  });

  it('highest temperatures in Seattle', () => {
    const days = tableOf('seattle-weather.csv').map((row) => Number(row.temp_max));
    expect(Array.from(seattle.temperature)).toEqual(days);
  });
});

describe('the table of tasks', () => {
  it.each(taskEntries.map((entry) => [entry.id, entry] as const))(
    '%s has as many rows as it says',
    (task, { rows }) => {
      expect(makeTask({ task, split: wholeSplit, seed: 1 }).split.train.length).toBe(rows);
    },
  );
});
