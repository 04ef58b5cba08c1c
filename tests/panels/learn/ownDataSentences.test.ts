import { describe, expect, test } from 'vitest';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { ownData as german } from '../../../src/i18n/ownData.de.ts';
import { ownData as english } from '../../../src/i18n/ownData.en.ts';
import { columnsOf } from '../../../src/panels/learn/columns.ts';
import { type TableProblem, takeRows, type Wish } from '../../../src/panels/learn/dataRows.ts';
import {
  type Told,
  tableProblemSentence,
  tableSentences,
  takenSentences,
} from '../../../src/panels/learn/ownDataSentences.ts';
import type { Table } from '../../../src/panels/learn/readTable.ts';

const columns = [
  ['size', '1,5', '2,5', 'tall', '', '3,5'],
  ['kind', 'a', 'b', 'c', 'a', 'b'],
  ['empty', '', '', '', '', ''],
  ['same', 'x', 'x', 'x', 'x', 'x'],
  ['many', 'p', 'q', 'r', 's', 't'],
];
const table: Table = {
  columns,
  rowNumbers: [1, 2, 3, 4, 5, 6],
  separator: ';',
  isCut: true,
  unclosed: 5,
  longer: { row: 4, cells: 3, first: 2 },
};

function told(language: 'en' | 'de'): Told {
  return {
    columns: columnsOf(table, true),
    names: columns.map(([name]) => name),
    texts: language === 'en' ? english : german,
    numbers: numberFormat(language),
  };
}

const problems: readonly TableProblem[] = [
  ...(['empty', 'one-column', 'one-row', 'no-numbers', 'same-column'] as const).map((code) => ({ code })),
  { code: 'one-numeric', column: 0 },
  { code: 'few-rows', rows: 1 },
  ...[1, 2, 3, 4].map((column) => ({ code: 'labels', column }) as const),
];

describe.each(['en', 'de'] as const)('in %s', (language) => {
  test('every problem has a sentence of its own', () => {
    const sentences = problems.map((problem) => tableProblemSentence(problem, told(language)));
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/);
    expect(new Set(sentences).size).toBe(problems.length);
  });

  test('a column with the wrong number of labels is named, with what stands in it', () => {
    const sentence = tableProblemSentence({ code: 'labels', column: 1 }, told(language));
    for (const word of ['kind', '3', 'a, b, c']) expect(sentence).toContain(word);
  });

  test('decimal commas, a table that was cut, a quotation mark that stays open and a row that is too long are told', () => {
    const sentences = tableSentences(table, told(language));
    expect(sentences).toHaveLength(4);
    expect(sentences[3]).toContain('4');
    expect(sentences[0]).toContain('size');
    expect(sentences[2]).toContain('5');
  });

  test('rows that are left out are counted by their reasons, and the first is named', () => {
    const pair: Table = { ...table, columns: [columns[0], ['y', '1', '2', '3', '4', '5']] };
    const wish: Wish = { model: 'line', feature: 0, target: 1, one: 1 };
    const both = columnsOf(pair, true);
    const taken = takeRows(pair, both, wish);
    if (!taken.ok) throw new RangeError('Expected rows, got none.');
    const [count, first, ...others] = takenSentences(taken.taken, 0, { ...told(language), columns: both });
    expect(count).toMatch(/^2 .*1 .*1 /);
    for (const word of ['4', 'size', 'tall']) expect(first).toContain(word);
    expect(others).toEqual([]);
  });

  test('of a long table it is told first how much of it was looked at', () => {
    const numbers = Array.from({ length: 200_000 }, (_, k) => `${k}`);
    const long: Table = { ...table, columns: [numbers, numbers], rowNumbers: [...numbers.keys()] };
    const both = columnsOf(long, false);
    const taken = takeRows(long, both, { model: 'line', feature: 0, target: 1, one: 1 });
    if (!taken.ok) throw new RangeError('Expected rows, got none.');
    const { count } = numberFormat(language);
    const [first, second, ...others] = takenSentences(taken.taken, 0, { ...told(language), columns: both });
    for (const rows of [100_000, 200_000]) expect(first).toContain(count(rows));
    for (const rows of [10_000, 100_000]) expect(second).toContain(count(rows));
    expect(others).toEqual([]);
  });
});
