import { expect, test } from 'vitest';
import { columnNames, columnsOf, hasHeader } from '../../../src/panels/learn/columns.ts';
import type { Table } from '../../../src/panels/learn/readTable.ts';

function tableOf(...columns: string[][]): Table {
  return {
    columns,
    rowNumbers: columns[0].map((_, k) => k + 1),
    separator: ';',
    isCut: false,
    unclosed: null,
    longer: null,
  };
}

test('a first row of words over a column of numbers holds names', () => {
  expect(hasHeader(tableOf(['size', '1', '2'], ['kind', 'a', 'b']))).toBe(true);
  expect(hasHeader(tableOf(['1', '2', '3'], ['a', 'b', 'c']))).toBe(false);
  expect(hasHeader(tableOf(['1,5', '2,5'], ['3', '4']))).toBe(false);
});

test('a column is one of numbers when more of its cells are numbers than words', () => {
  const table = tableOf(['a', '1', '', '2', 'x'], ['b', 'x', 'y', '3', '4'], ['c', '1e400', 'NA', '', '']);
  expect(columnsOf(table, true).map(({ isNumeric }) => isNumeric)).toEqual([true, false, false]);
});

test('its values are told apart by what they are, not by how they are written', () => {
  const table = tableOf(['1', '1.0', '2', 'NA'], ['yes', 'no', 'yes', ''], ['a', 'b', 'c', 'd']);
  const columns = columnsOf(table, false);
  expect(columns.map(({ values }) => values)).toEqual([
    ['1', '2'],
    ['yes', 'no'],
    ['a', 'b', 'c', 'd'],
  ]);
});

test('"none", "?" and the like are values only where there are no two others, empty cells never', () => {
  const table = tableOf(['some', 'none', '', 'NA'], ['yes', '?', 'no', 'none'], ['1', '-', '1.0', 'n/a']);
  expect(columnsOf(table, false).map(({ values }) => values)).toEqual([
    ['none', 'some'],
    ['yes', 'no'],
    ['-', '1'],
  ]);
});

test('no two columns have one name, and none has none', () => {
  const table = tableOf(['mass', '1'], ['', '2'], ['mass', '3'], ['mass', '4']);
  const names = columnNames(
    columnsOf(table, true),
    (k) => `Column ${k}`,
    (name, k) => `${name} (${k})`,
  );
  expect(names).toEqual(['mass', 'Column 2', 'mass (2)', 'mass (3)']);
});

test('nor does a name that another column was given', () => {
  const table = tableOf(['mass', '1'], ['mass', '2'], ['mass (2)', '3']);
  const names = columnNames(
    columnsOf(table, true),
    (k) => `Column ${k}`,
    (name, k) => `${name} (${k})`,
  );
  expect(new Set(names).size).toBe(3);
});
