import type { RivalResult } from '../../core/results.ts';
import type { NumberFormat } from '../../i18n/numbers.ts';
import type { resultsEn } from '../../i18n/results.en.ts';

export type Column = keyof typeof resultsEn.columns;

export const columns: readonly Column[] = [
  'optimizer',
  'learningRate',
  'global',
  'anyMinimum',
  'saddle',
  'diverged',
  'medianSteps',
  'medianEvaluations',
  'medianLoss',
];

/** One optimizer's line in the table of results. */
export interface ResultRow {
  /** Its place in the race, from 0. */
  readonly rival: number;
  readonly name: string;
  readonly learningRate: number;
  readonly result: RivalResult;
}

const shares: readonly Column[] = ['global', 'anyMinimum', 'saddle', 'diverged'];

/** What is better in a column; in the others nothing is. */
const better: Readonly<Partial<Record<Column, 'more' | 'less'>>> = {
  global: 'more',
  anyMinimum: 'more',
  saddle: 'less',
  diverged: 'less',
  medianSteps: 'less',
  medianEvaluations: 'less',
  medianLoss: 'less',
};

/** Who is looked for stands at the top when a column is asked for: the largest share of arrivals, the fewest steps. */
export function isDescendingAtFirst(column: Column): boolean {
  return better[column] === 'more';
}

/** NaN where nothing is known. */
export function numberOf({ rival, learningRate, result }: ResultRow, column: Column): number {
  switch (column) {
    case 'optimizer':
      return rival;
    case 'learningRate':
      return learningRate;
    case 'global':
    case 'anyMinimum':
    case 'saddle':
    case 'diverged':
      return result[column] / result.hikers;
    case 'medianSteps':
    case 'medianEvaluations':
      return result.tracked === 0 ? Number.NaN : (result[column] ?? Number.POSITIVE_INFINITY);
    case 'medianLoss':
      return result.hikers === 0 ? Number.NaN : (result.medianLoss ?? Number.POSITIVE_INFINITY);
  }
}

export function cellText(row: ResultRow, column: Column, numbers: NumberFormat): string {
  if (column === 'optimizer') return row.name;
  const value = numberOf(row, column);
  if (!shares.includes(column)) return numbers.number(value);
  return Number.isNaN(value) ? numbers.number(value) : numbers.percent(value);
}

/** The rows in the order of a column; of equals the one that stands first in the race. What is not known comes last. */
export function sortedRows(rows: readonly ResultRow[], column: Column, isDescending: boolean): ResultRow[] {
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [valueA, valueB] = [numberOf(a, column), numberOf(b, column)];
    if (valueA === valueB) return a.rival - b.rival;
    if (Number.isNaN(valueA) || Number.isNaN(valueB))
      return Number(Number.isNaN(valueA)) - Number(Number.isNaN(valueB));
    return sign * (valueA < valueB ? -1 : 1);
  });
}

/**
 * The best of a column: all whose number reads the same as the best one's, so that nobody is called better by what cannot
 * be seen. Empty where nothing is better, or nothing is known.
 */
export function leadersOf(rows: readonly ResultRow[], column: Column, numbers: NumberFormat): ResultRow[] {
  if (better[column] === undefined) return [];
  const known = rows.filter((row) => !Number.isNaN(numberOf(row, column)));
  const [best] = sortedRows(known, column, better[column] === 'more');
  if (best === undefined) return [];
  const text = cellText(best, column, numbers);
  return known.filter((row) => cellText(row, column, numbers) === text);
}

/** Names whoever did best by a column, and calls equal what is; nothing where there is nobody to be better than. */
export function bestSentence(
  rows: readonly ResultRow[],
  column: Column,
  texts: typeof resultsEn,
  numbers: NumberFormat,
): string {
  const leaders = leadersOf(rows, column, numbers);
  if (rows.length < 2 || leaders.length === 0) return '';
  const name = texts.columns[column];
  const value = cellText(leaders[0], column, numbers);
  if (leaders.length === rows.length) return texts.allEqual(name, value);
  const names = leaders.map((row) => row.name);
  return leaders.length === 1
    ? texts.best(name, names[0], value)
    : texts.share(name, `${names.slice(0, -1).join(', ')}${texts.and}${names.at(-1)}`, value);
}

/** The table as tab-separated text, a header first, with numbers that a spreadsheet of this language reads as numbers. */
export function tableText(rows: readonly ResultRow[], texts: typeof resultsEn, numbers: NumberFormat): string {
  const header = columns.map((column) => texts.columns[column]);
  const lines = rows.map((row) => columns.map((column) => plainText(row, column, numbers)));
  return [header, ...lines].map((line) => line.join('\t')).join('\n');
}

function plainText(row: ResultRow, column: Column, { decimalSign }: NumberFormat): string {
  if (column === 'optimizer') return row.name;
  const value = numberOf(row, column);
  if (Number.isNaN(value)) return '';
  if (!Number.isFinite(value)) return '∞';
  const isShare = shares.includes(column);
  const digits = String(Number((isShare ? 100 * value : value).toPrecision(6)));
  return `${digits.replace('.', decimalSign)}${isShare ? '%' : ''}`;
}
