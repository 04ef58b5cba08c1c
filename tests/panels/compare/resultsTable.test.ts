import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { resultsDe } from '../../../src/i18n/results.de.ts';
import { resultsEn } from '../../../src/i18n/results.en.ts';
import {
  bestSentence,
  columns,
  leadersOf,
  numberOf,
  type ResultRow,
  sortedRows,
  tableText,
} from '../../../src/panels/compare/resultsTable.ts';

const en = numberFormat('en');
const de = numberFormat('de');

function row(rival: number, name: string, result: Partial<ResultRow['result']> = {}): ResultRow {
  return {
    rival,
    name,
    learningRate: 0.015,
    result: {
      hikers: 60,
      global: 60,
      anyMinimum: 60,
      saddle: 0,
      diverged: 0,
      offTheMap: 0,
      elsewhere: 0,
      medianLoss: 1.25e-7,
      tracked: 60,
      medianSteps: 11.5,
      medianEvaluations: 23,
      ...result,
    },
  };
}

const sgd = row(0, 'SGD');
const adam = row(1, 'Adam', { medianSteps: 50, global: 30 });
const lost = row(2, 'Lion', { global: 0, anyMinimum: 0, diverged: 60, medianSteps: null, medianLoss: null });
const nobody = row(3, 'Yogi', { hikers: 0, tracked: 0, global: 0, anyMinimum: 0, medianSteps: null, medianLoss: null });

const rows = fc
  .array(
    fc.record({
      global: fc.nat(60),
      medianSteps: fc.option(fc.nat(300), { nil: null }),
      medianLoss: fc.option(fc.double({ noNaN: true, min: -1e3, max: 1e3 }), { nil: null }),
      tracked: fc.constantFrom(0, 60),
    }),
    { maxLength: 8 },
  )
  .map((list) => list.map((result, rival) => row(rival, `R${rival}`, result)));

describe('the rows of the table', () => {
  it('are the same rows in every order, and in the order that is asked for', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...columns), fc.boolean(), (all, column, isDescending) => {
        const sorted = sortedRows(all, column, isDescending);
        expect(sorted.map(({ rival }) => rival).sort()).toEqual(all.map(({ rival }) => rival).sort());
        const values = sorted.map((each) => numberOf(each, column));
        const known = values.filter((value) => !Number.isNaN(value));
        // what is not known comes last
        expect(values.slice(0, known.length)).toEqual(known);
        const rising = isDescending ? known.toReversed() : known;
        for (let k = 1; k < rising.length; k++) expect(rising[k]).toBeGreaterThanOrEqual(rising[k - 1]);
      }),
    );
  });

  it('that are equal stand as in the race', () => {
    expect(sortedRows([lost, adam, sgd], 'saddle', true)).toEqual([sgd, adam, lost]);
    expect(sortedRows([lost, adam, sgd], 'saddle', false)).toEqual([sgd, adam, lost]);
  });
});

describe('the best of a column', () => {
  it('is beaten by nobody, and whoever reads the same is the best as well', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const leaders = leadersOf(all, 'medianSteps', en);
        const values = all.map((each) => numberOf(each, 'medianSteps')).filter((value) => !Number.isNaN(value));
        const least = Math.min(...values);
        expect(leaders).toHaveLength(values.filter((value) => value === least).length);
      }),
    );
  });

  it('is named, with all who are equal, and in the words of the page', () => {
    expect(bestSentence([sgd, adam, lost], 'medianSteps', resultsEn, en)).toBe('Median steps: best is SGD with 11.5.');
    expect(bestSentence([sgd, adam, lost], 'diverged', resultsEn, en)).toBe(
      'Diverged: best are SGD and Adam, equal with 0%.',
    );
    expect(bestSentence([sgd, adam, lost], 'saddle', resultsDe, de)).toBe('Sattel: alle gleichauf mit 0\u00a0%.');
  });

  it('is nobody where one cannot be better, or is alone, or nothing is known', () => {
    expect(bestSentence([sgd, adam], 'learningRate', resultsEn, en)).toBe('');
    expect(bestSentence([sgd], 'medianSteps', resultsEn, en)).toBe('');
    expect(bestSentence([nobody, nobody], 'medianSteps', resultsEn, en)).toBe('');
  });
});

describe('the table as text', () => {
  it('has a header and a line an optimizer, with tabs between, in the language of the page', () => {
    expect(tableText([sgd, lost], resultsEn, en).split('\n')).toEqual([
      'Optimizer\tLearning rate\tGlobal minimum\tAny minimum\tSaddle\tDiverged\tMedian steps\tMedian gradients\tMedian loss',
      'SGD\t0.015\t100%\t100%\t0%\t0%\t11.5\t23\t1.25e-7',
      'Lion\t0.015\t0%\t0%\t0%\t100%\t∞\t23\t∞',
    ]);
    const [header, line] = tableText([sgd], resultsDe, de).split('\n');
    expect(header.split('\t')[2]).toBe('Globales Minimum');
    expect(line).toBe('SGD\t0,015\t100%\t100%\t0%\t0%\t11,5\t23\t1,25e-7');
  });

  it('has as many cells in each line, and leaves empty what is not known', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const lines = tableText([...all, nobody], resultsEn, en).split('\n');
        expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => columns.length));
      }),
    );
    expect(tableText([nobody], resultsEn, en).split('\n')[1]).toBe('Yogi\t0.015\t\t\t\t\t\t\t');
  });
});
