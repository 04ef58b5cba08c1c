import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/panels/learn/columns.ts';
import {
  dataOf,
  likelyWish,
  problemOf,
  type Taken,
  type TakenRows,
  takeRows,
  type Wish,
} from '../../../src/panels/learn/dataRows.ts';
import type { Table } from '../../../src/panels/learn/readTable.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { formatScenario } from '../../../src/scenario/formatScenario.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { limits } from '../../../src/scenario/settings.ts';
import { usualTask } from '../../../src/scenario/usualTask.ts';

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

const line: Wish = { model: 'line', feature: 0, target: 1, one: 1 };
const neuron: Wish = { model: 'neuron', feature: 0, target: 1, one: 1 };

function take(table: Table, wish: Wish, withHeader = false): Taken {
  return takeRows(table, columnsOf(table, withHeader), wish);
}

function rowsOf(taken: Taken): TakenRows {
  if (!taken.ok) throw new RangeError(`Expected rows, got the problem ${taken.problem.code}.`);
  return taken.taken;
}

describe('what is wrong with a table as a whole', () => {
  test.each([
    ['empty', []],
    ['one-column', [['a', '1', '2']]],
    [
      'one-row',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'no-numbers',
      [
        ['a', 'x', 'y'],
        ['b', 'p', 'q'],
      ],
    ],
  ])('%s', (code, columns) => {
    const table = { ...tableOf([]), columns };
    expect(problemOf(columnsOf(table, true))).toEqual({ code });
  });

  test('is nothing where it has two rows and a column of numbers', () => {
    expect(problemOf(columnsOf(tableOf(['1', '2'], ['x', 'y']), false))).toBeNull();
  });
});

describe('what is likely wanted', () => {
  test('is a line through the first two columns of numbers', () => {
    const columns = columnsOf(tableOf(['x', 'y'], ['1', '2'], ['3', '4']), false);
    expect(likelyWish(columns)).toMatchObject({ model: 'line', feature: 1, target: 2 });
  });

  test('is a neuron where there is one column of numbers, or when one is asked for, on a column of two values', () => {
    const words = columnsOf(tableOf(['a', 'b', 'c'], ['1', '2', '3'], ['yes', 'no', 'yes']), false);
    expect(likelyWish(words)).toMatchObject({ model: 'neuron', feature: 1, target: 2 });
    const numbers = columnsOf(tableOf(['0', '1', '1'], ['5', '6', '7'], ['8', '9', '7']), false);
    expect(likelyWish(numbers, 'neuron')).toMatchObject({ model: 'neuron', feature: 1, target: 0 });
  });
});

describe('the rows of a line', () => {
  test('are pairs of numbers', () => {
    expect(rowsOf(take(tableOf(['1,5', '2'], ['3', '4,25']), line)).rows).toEqual([
      [1.5, 3],
      [2, 4.25],
    ]);
  });

  test('leave out those that lack a number, count them by what they lack, and name the first', () => {
    const table = tableOf(['x', '1', 'word', '', '2', '1e400', '3'], ['y', '1', '2', '3', '4', '5', '6']);
    const { rows, leftOut } = rowsOf(take(table, line, true));
    expect(rows).toEqual([
      [1, 1],
      [2, 4],
      [3, 6],
    ]);
    expect(leftOut).toEqual({
      missing: 1,
      text: 1,
      'too-large': 1,
      first: { why: 'text', row: 3, column: 0, cell: 'word' },
    });
  });

  test('are too few when fewer than two are left', () => {
    expect(take(tableOf(['1', ''], ['1', '2']), line)).toEqual({ ok: false, problem: { code: 'few-rows', rows: 1 } });
  });

  test('need two different columns of numbers', () => {
    const table = tableOf(['1', '2'], ['x', 'y']);
    expect(take(table, line)).toEqual({ ok: false, problem: { code: 'one-numeric', column: 0 } });
    const numbers = tableOf(['1', '2'], ['3', '4']);
    expect(take(numbers, { ...line, target: 0 })).toEqual({ ok: false, problem: { code: 'same-column' } });
  });

  test('say which column has one and the same value throughout', () => {
    expect(rowsOf(take(tableOf(['5', '5'], ['1', '2']), line)).level).toEqual([0]);
    expect(rowsOf(take(tableOf(['5', '5'], ['1', '1']), line)).level).toEqual([0, 1]);
    expect(rowsOf(take(tableOf(['5', '6'], ['1', '2']), line)).level).toEqual([]);
  });

  test('are at most as many as a scenario holds, evenly from first to last and in their order', () => {
    const count = 7 * limits.rows + 7;
    const numbers = Array.from({ length: count }, (_, k) => `${k}`);
    const { rows, found, lookedAt } = rowsOf(take(tableOf(numbers, numbers), line));
    expect(found).toBe(count);
    expect(lookedAt).toBe(count);
    expect(rows).toHaveLength(limits.rows);
    const gaps = rows.slice(1).map(([x], k) => x - rows[k][0]);
    expect(Math.min(...gaps)).toBe(7);
    expect(Math.max(...gaps)).toBe(8);
    expect(count - rows[limits.rows - 1][0]).toBeLessThan(9);
  });

  test('are looked for in a part of a long table, evenly from first to last', () => {
    const count = 35 * limits.rows + 1;
    const numbers = Array.from({ length: count }, (_, k) => `${k}`);
    const { rows, all, lookedAt, found, leftOut } = rowsOf(take(tableOf(['x', ...numbers], ['', ...numbers]), line));
    expect([all, lookedAt, found]).toEqual([count + 1, 10 * limits.rows, 10 * limits.rows - 1]);
    expect(leftOut).toMatchObject({ missing: 0, text: 1, first: { row: 1 } });
    const gaps = rows.slice(1).map(([x], k) => x - rows[k][0]);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(31);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(36);
    expect(count - rows[limits.rows - 1][0]).toBeLessThan(37);
  });

  test('are looked for in all of it where that part has hardly any', () => {
    const sparse = new Array<string>(20 * limits.rows).fill('');
    const last = sparse.length - 1;
    for (const row of [1, 3, last]) sparse[row] = `${row}`;
    const { rows, all, lookedAt } = rowsOf(take(tableOf(sparse, sparse.with(0, '5')), line));
    expect(rows).toEqual([1, 3, last].map((row) => [row, row]));
    expect(lookedAt).toBe(all);
  });
});

describe('the rows of a neuron', () => {
  const table = tableOf(['1', '2', '3', '4'], ['Adelie', 'Gentoo', '', 'Gentoo']);

  test('are labelled 1 where it is to fire, and left out without a label', () => {
    const { rows, leftOut } = rowsOf(take(table, neuron));
    expect(rows).toEqual([
      [1, 0],
      [2, 1],
      [4, 1],
    ]);
    expect(leftOut).toMatchObject({ missing: 1, first: { row: 3, column: 1 } });
    expect(rowsOf(take(table, { ...neuron, one: 0 })).rows.map(([, label]) => label)).toEqual([1, 0, 0]);
  });

  test('may be labelled by a word that elsewhere stands for no value, or be left out for it', () => {
    const two = rowsOf(take(tableOf(['1', '2', '3'], ['some', 'none', '']), neuron));
    expect(two.rows).toEqual([
      [1, 1],
      [2, 0],
    ]);
    const three = rowsOf(take(tableOf(['1', '2', '3'], ['no', '?', 'yes']), neuron));
    expect(three.rows).toEqual([
      [1, 0],
      [3, 1],
    ]);
    expect(three.leftOut).toMatchObject({ missing: 1, first: { row: 2, column: 1, cell: '?' } });
  });

  test('may be labelled by numbers, however they are written', () => {
    const { rows } = rowsOf(take(tableOf(['1', '2', '3'], ['0', '1', '1.0']), neuron));
    expect(rows.map(([, label]) => label)).toEqual([0, 1, 1]);
  });

  test.each([
    ['none', ['', '', '']],
    ['one', ['a', 'a', 'a']],
    ['three', ['a', 'b', 'c']],
  ])('need exactly two labels, not %s', (_, labels) => {
    expect(take(tableOf(['1', '2', '3'], labels), neuron)).toEqual({
      ok: false,
      problem: { code: 'labels', column: 1 },
    });
  });
});

test('a scenario takes what came of a table as it is, and nothing of it is a problem', () => {
  const table = tableOf(['x'.repeat(200), '1', '2', '3'], ['kind', 'no', 'yes', 'no']);
  const columns = columnsOf(table, true);
  const data = dataOf(
    rowsOf(takeRows(table, columns, neuron)),
    columns,
    columns.map(({ name }) => name),
    neuron,
  );
  expect(data.labels).toEqual(['no', 'yes']);
  const scenario = defaultScenario(usualTask('own-neuron', data));
  expect(parseScenario(formatScenario(scenario))).toEqual({ scenario, problems: [] });
});
