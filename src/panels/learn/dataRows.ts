import type { DataRows } from '../../scenario/scenario.ts';
import { limits } from '../../scenario/settings.ts';
import { type Column, mostValues, valueIn } from './columns.ts';
import { type NoNumber, numberIn } from './numberIn.ts';
import type { Table } from './readTable.ts';

/** What is to be learned from which columns, by their numbers. */
export interface Wish {
  readonly model: 'line' | 'neuron';
  readonly feature: number;
  readonly target: number;
  /** Of the two values of a neuron's label, the one for which it fires: 0 or 1 in the order of the column's `values`. */
  readonly one: 0 | 1;
}

/** Why a table, or a choice of its columns, cannot be learned from. */
export type TableProblem =
  | { readonly code: 'empty' | 'one-column' | 'one-row' | 'no-numbers' | 'same-column' }
  | { readonly code: 'one-numeric'; readonly column: number }
  | { readonly code: 'few-rows'; readonly rows: number }
  | { readonly code: 'labels'; readonly column: number };

/** Rows that lack what a model needs, by what they lack. */
export interface LeftOut extends Readonly<Record<NoNumber, number>> {
  readonly first: {
    readonly why: NoNumber;
    readonly row: number;
    readonly column: number;
    readonly cell: string;
  } | null;
}

/** What of a table is learned from. */
export interface TakenRows {
  readonly rows: DataRows['rows'];
  /** How many rows the table has, and how many of them were looked at. */
  readonly all: number;
  readonly lookedAt: number;
  /** How many of these have what is wanted, before only so many were taken as hikers can look at. */
  readonly found: number;
  readonly leftOut: LeftOut;
  /** Which of the two columns, by their numbers, have one and the same value in all rows. */
  readonly level: readonly number[];
}

export type Taken =
  | { readonly ok: true; readonly taken: TakenRows }
  | { readonly ok: false; readonly problem: TableProblem };

/** What is wrong with a table whatever is to be learned from it; null where nothing is. */
export function problemOf(columns: readonly Column[]): TableProblem | null {
  if (columns.length === 0) return { code: 'empty' };
  if (columns.length === 1) return { code: 'one-column' };
  if (columns[0].cells.length < 2) return { code: 'one-row' };
  return columns.some(({ isNumeric }) => isNumeric) ? null : { code: 'no-numbers' };
}

/** What is most likely wanted: a line through the first two columns of numbers, or a neuron for a column of two values. */
export function likelyWish(columns: readonly Column[], model: Wish['model'] | null = null): Wish {
  const numeric = columns.flatMap(({ isNumeric }, k) => (isNumeric ? [k] : []));
  const pairs = columns.flatMap(({ values }, k) => (values.length === 2 ? [k] : []));
  if ((model ?? (numeric.length > 1 ? 'line' : 'neuron')) === 'line') {
    return { model: 'line', feature: numeric[0], target: numeric[1] ?? numeric[0], one: 1 };
  }
  const feature = numeric.find((k) => !pairs.includes(k)) ?? numeric[0];
  const others = columns.map((_, k) => k).filter((k) => k !== feature);
  return { model: 'neuron', feature, target: pairs.find((k) => k !== feature) ?? others[0], one: 1 };
}

/** Of a longer table some rows are looked at, so that another column is there at once. */
const mostLookedAt = 10 * limits.rows;

/** The rows that have what is wanted, at most as many as a scenario holds; or why there are none. */
export function takeRows(table: Table, columns: readonly Column[], wish: Wish): Taken {
  const problem = problemWith(columns, wish);
  if (problem !== null) return { ok: false, problem };
  const all = columns[wish.feature].cells.length;
  const taken = takeSome(table, columns, wish, Math.min(all, mostLookedAt));
  // nearly nothing stands in them: perhaps it does in the others
  return taken.ok || all <= mostLookedAt ? taken : takeSome(table, columns, wish, all);
}

/** Looks at so many rows, from the first to the last at even distances. */
function takeSome({ rowNumbers }: Table, columns: readonly Column[], wish: Wish, lookedAt: number): Taken {
  const counts: Record<NoNumber, number> = { missing: 0, text: 0, 'too-large': 0 };
  let first: LeftOut['first'] = null;
  const rows: (readonly [number, number])[] = [];
  const feature = columns[wish.feature];
  const target = columns[wish.target];
  const readTarget =
    wish.model === 'line' ? (cell: string) => numberIn(cell, target.style) : readerOfLabels(target, wish.one);
  const all = feature.cells.length;
  const header = rowNumbers.length - all;

  for (let k = 0; k < lookedAt; k++) {
    const row = Math.floor((k * all) / lookedAt);
    const x = numberIn(feature.cells[row], feature.style);
    const y = readTarget(target.cells[row]);
    if (typeof x === 'number' && typeof y === 'number') {
      rows.push([x, y]);
      continue;
    }
    const [why, column] = typeof x === 'number' ? [y, wish.target] : [x, wish.feature];
    if (typeof why === 'number') continue;
    counts[why]++;
    first ??= { why, row: rowNumbers[header + row], column, cell: columns[column].cells[row] };
  }

  if (rows.length < 2) return { ok: false, problem: { code: 'few-rows', rows: rows.length } };
  const level = [wish.feature, wish.target].filter((_, k) => rows.every((row) => row[k] === rows[0][k]));
  const taken = evenly(rows, limits.rows);
  return { ok: true, taken: { rows: taken, all, lookedAt, found: rows.length, leftOut: { ...counts, first }, level } };
}

function problemWith(columns: readonly Column[], { model, feature, target }: Wish): TableProblem | null {
  const numeric = columns.flatMap(({ isNumeric }, k) => (isNumeric ? [k] : []));
  if (model === 'line' && numeric.length === 1) return { code: 'one-numeric', column: numeric[0] };
  if (feature === target) return { code: 'same-column' };
  return model === 'neuron' && columns[target].values.length !== 2 ? { code: 'labels', column: target } : null;
}

/** 1 for the value for which the neuron fires, 0 for the other one. */
function readerOfLabels({ values, style, isNumeric }: Column, one: 0 | 1): (cell: string) => number | NoNumber {
  const known = isNumeric ? style : null;
  const firing = valueIn(values[one], known);
  const silent = valueIn(values[1 - one], known);
  return (cell) => {
    const value = valueIn(cell, known);
    if (value === firing) return 1;
    return value === silent ? 0 : 'missing';
  };
}

/** At most so many of them, from the first to the last at even distances. */
function evenly<Row>(rows: readonly Row[], most: number): readonly Row[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, k) => rows[Math.floor((k * rows.length) / most)]);
}

/** How many different values a column has, as far as they were counted. */
export function valueCount({ values }: Column): { readonly count: number; readonly isMore: boolean } {
  return values.length > mostValues ? { count: mostValues, isMore: true } : { count: values.length, isMore: false };
}

/** What a scenario holds of the rows that were taken. */
export function dataOf(
  { rows }: TakenRows,
  columns: readonly Column[],
  names: readonly string[],
  { model, feature, target, one }: Wish,
): DataRows {
  const short = (name: string) => name.slice(0, limits.nameCharacters);
  const { values } = columns[target];
  return {
    names: [short(names[feature]), short(names[target])],
    ...(model === 'neuron' && { labels: [short(values[1 - one]), short(values[one])] as const }),
    rows,
  };
}
