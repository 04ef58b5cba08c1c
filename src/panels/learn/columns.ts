import { isAbsent, isUnclear, type NumberStyle, numberIn, styleOf } from './numberIn.ts';
import type { Table } from './readTable.ts';

/** A column of a table, and what can be done with it. */
export interface Column {
  /** As the table calls it; empty where it does not. */
  readonly name: string;
  /** Without the name. */
  readonly cells: readonly string[];
  readonly style: NumberStyle;
  /** Whether most of what stands in it are numbers. */
  readonly isNumeric: boolean;
  /**
   * Its different values, as they are written first; empty cells left out, and where there are two others also "none", "?" and
   * the like. Of many, only the first few.
   */
  readonly values: readonly string[];
}

/** More different values than this are not counted. */
export const mostValues = 5;

const looked = 5000;

/** Whether the first row holds names: some column of numbers begins with a word. */
export function hasHeader({ columns, separator }: Table): boolean {
  return columns.some(([first, ...cells]) => {
    const style = styleOf(cells, separator);
    return numberIn(first, style) === 'text' && isNumeric(cells.slice(0, looked), style);
  });
}

/** The columns of a table. Costs some tens of nanoseconds a cell. */
export function columnsOf({ columns, separator }: Table, withHeader: boolean): readonly Column[] {
  return columns.map((column) => {
    const cells = withHeader ? column.slice(1) : column;
    const style = styleOf(cells, separator);
    const numeric = isNumeric(cells.slice(0, looked), style);
    return {
      name: withHeader ? column[0] : '',
      cells,
      style,
      isNumeric: numeric,
      values: [...valuesOf(cells, numeric ? style : null).values()],
    };
  });
}

function isNumeric(cells: readonly string[], style: NumberStyle): boolean {
  const found = cells.map((cell) => numberIn(cell, style));
  const numbers = found.filter((value) => typeof value === 'number').length;
  const others = found.filter((value) => value === 'text').length;
  return numbers > others;
}

/** The different values by what they are compared by, as they are written first. */
function valuesOf(cells: readonly string[], style: NumberStyle | null): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const unclear = new Map<string, string>();
  const seen = new Set<string>();
  for (const cell of cells) {
    // few words stand in many rows: each is looked at once
    if (seen.has(cell)) continue;
    seen.add(cell);
    const value = valueIn(cell, style);
    const alike = isUnclear(cell) ? unclear : values;
    if (value !== null && !alike.has(value)) alike.set(value, cell);
    if (values.size > mostValues) break;
  }
  // in front: a neuron usually fires for the second, and hardly for none
  return values.size >= 2 ? values : new Map([...unclear, ...values]);
}

/** By what a cell is told from others: 1 and 1.0 are one value of a column of numbers; null where there is none. */
export function valueIn(cell: string, style: NumberStyle | null): string | null {
  if (isAbsent(cell)) return null;
  const number = style === null ? 'text' : numberIn(cell, style);
  return typeof number === 'number' ? String(number) : cell;
}

/** A name for each column, no two alike: of its own, else made by its number. */
export function columnNames(
  columns: readonly Column[],
  unnamed: (number: number) => string,
  twice: (name: string, number: number) => string,
): readonly string[] {
  const taken = new Set<string>();
  return columns.map(({ name }, k) => {
    const own = name === '' ? unnamed(k + 1) : name;
    let free = own;
    for (let count = 2; taken.has(free); count++) free = twice(own, count);
    taken.add(free);
    return free;
  });
}
