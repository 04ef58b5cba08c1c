import { describe, expect, test } from 'vitest';
import { readTable, type Table } from '../../../src/panels/learn/readTable.ts';

const still = new AbortController().signal;
const nothing = () => undefined;

async function tableOf(text: string): Promise<Table> {
  const table = await readTable(text, { signal: still, onProgress: nothing });
  if (table === null) throw new RangeError('Expected a table, got none.');
  return table;
}

describe('a table is read', () => {
  test.each([
    ['commas', 'a,b\n1,2\n3,4', ','],
    ['semicolons', 'a;b\n1;2\n3;4', ';'],
    ['semicolons and decimal commas', '3,5;4,1\n2,5;1,5', ';'],
    ['tabs and decimal commas', '3,5\t4,1\n2,5\t1,5', '\t'],
    ['bars', 'a|b\n1|2', '|'],
    ['commas and decimal points', '3.5,4.1\n2.5,1.5', ','],
    ['Windows line ends', 'a;b\r\n1;2\r\n3;4\r\n', ';'],
    ['quotes', '"a";"b; c"\n"1";"2"', ';'],
  ])('with %s', async (_, text, separator) => {
    const table = await tableOf(text);
    expect(table.separator).toBe(separator);
    expect(table.columns).toHaveLength(2);
    for (const column of table.columns) expect(column).toHaveLength(table.rowNumbers.length);
  });

  test('with line ends inside quotes and quotes inside quotes', async () => {
    const { columns } = await tableOf('name,n\n"two\nlines",1\n"she said ""no""",2');
    expect(columns).toEqual([
      ['name', 'two\nlines', 'she said "no"'],
      ['n', '1', '2'],
    ]);
  });

  test('without the mark of the byte order in its first name', async () => {
    const { columns } = await tableOf('\ufeffa,b\n1,2');
    expect(columns[0][0]).toBe('a');
  });

  test('by its rows in the text, although empty ones are left out', async () => {
    const { rowNumbers, columns } = await tableOf('a,b\n\n1,2\n , \n3,4\n\n');
    expect(rowNumbers).toEqual([1, 3, 5]);
    expect(columns[0]).toEqual(['a', '1', '3']);
  });

  test('with cells that are missing empty, be it at the end of a row or in all rows before the widest', async () => {
    const { columns } = await tableOf('a,b\n1\n1,2,3');
    expect(columns).toEqual([
      ['a', '1', '1'],
      ['b', '', '2'],
      ['', '', '3'],
    ]);
  });
});

test('an empty text has no columns, and one without separators a single one', async () => {
  for (const text of ['', '\n\n', '  \n']) expect((await tableOf(text)).columns).toEqual([]);
  expect((await tableOf('a\n1\n2')).columns).toEqual([['a', '1', '2']]);
  expect((await tableOf('a;b')).columns).toEqual([['a'], ['b']]);
});

test('a quotation mark that is never closed is told by its row', async () => {
  expect((await tableOf('a,b\n1,2\n"3,4\n5,6')).unclosed).toBe(3);
  expect((await tableOf('a,b\n1,"2"')).unclosed).toBeNull();
});

test('a long table is read in slices, whole, with progress that only grows', async () => {
  const count = 100_000;
  const text = Array.from({ length: count }, (_, k) => `${k};${k / 2}`).join('\n');
  const shares: number[] = [];
  const table = await readTable(text, { signal: still, onProgress: (share) => shares.push(share) });
  expect(table?.rowNumbers).toHaveLength(count);
  expect(table?.columns[1][count - 1]).toBe(`${(count - 1) / 2}`);
  expect(table?.isCut).toBe(false);
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('one that is longer than a tab can hold is cut, and says so', async () => {
  const columns = 100;
  const row = new Array(columns).fill('7').join(';');
  const table = await tableOf(new Array(31_000).fill(row).join('\n'));
  expect(table.isCut).toBe(true);
  expect(table.rowNumbers).toHaveLength(30_000);
});

test('who calls it off gets no table', async () => {
  const control = new AbortController();
  const text = new Array(100_000).fill('1;2').join('\n');
  const reading = readTable(text, { signal: control.signal, onProgress: () => control.abort() });
  expect(await reading).toBeNull();
});

test('is told of a row that has more cells than the first, as where the comma is the decimal sign as well', async () => {
  expect((await tableOf('x,y\n1,5,2,5\n2,5,3,5')).longer).toEqual({ row: 2, cells: 4, first: 2 });
  expect((await tableOf('x,y,\n1,5,\n2,6,,')).longer).toBeNull();
});
