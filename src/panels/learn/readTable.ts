import type { ParseResult, Parser } from 'papaparse';

/** A table as it was written, before anybody knows what its columns mean. */
export interface Table {
  /** Cell by cell, column by column; all columns are equally long. */
  readonly columns: readonly (readonly string[])[];
  /** Which row of the text each row is, counted from 1: empty ones are left out. */
  readonly rowNumbers: readonly number[];
  readonly separator: string;
  /** Whether there is more of it than can be read. */
  readonly isCut: boolean;
  /** The row whose quotation mark is never closed; null where all are. */
  readonly unclosed: number | null;
  /** The first row that has more cells than the first of all; null where none has. */
  readonly longer: { readonly row: number; readonly cells: number; readonly first: number } | null;
}

/** In which order separators are believed: a comma may also be the decimal sign, and stand in every row as well. */
const separators = ['\t', ';', '|', ','];
const sampleCharacters = 20_000;
const sampleRows = 50;

/** So much is read between two pictures. */
const sliceCharacters = 200_000;

const most = { cells: 3_000_000, columns: 100 };

interface Reading {
  readonly signal: AbortSignal;
  /** The share that has been read. */
  readonly onProgress: (share: number) => void;
}

/** Reads a text as a table, in slices, so that nothing freezes; null where it was called off. */
export async function readTable(text: string, { signal, onProgress }: Reading): Promise<Table | null> {
  const { default: papa } = await import('papaparse');
  const separator = separatorOf(text, papa.parse);
  const { add, table } = growingTable(separator);
  await new Promise<void>((resolve) => {
    papa.parse<string[]>(text, {
      delimiter: separator,
      chunkSize: sliceCharacters,
      chunk({ data, errors, meta }: ParseResult<string[]>, parser: Parser) {
        const isFull = add(data, errors);
        if (signal.aborted || isFull) {
          parser.abort();
          resolve();
          return;
        }
        onProgress(Math.min(1, meta.cursor / text.length));
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
    });
  });
  return signal.aborted ? null : table();
}

type Parse = typeof import('papaparse')['parse'];

/** The first that gives nearly all rows the same number of cells, and more than one. */
function separatorOf(text: string, parse: Parse): string {
  const sample = text.slice(0, sampleCharacters);
  const agreements = separators.map((delimiter) => {
    const { data } = parse<string[]>(sample, { delimiter, preview: sampleRows, skipEmptyLines: 'greedy' });
    return agreement(data.map((row) => row.length));
  });
  const best = Math.max(...agreements);
  return best === 0 ? ',' : separators[agreements.findIndex((each) => each >= 0.9 * best)];
}

/** The share of rows that have as many cells as most rows have; 0 where that is a single one. */
function agreement(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [[length, count] = [1, 0]] = [...counts].sort((a, b) => b[1] - a[1]);
  return length === 1 ? 0 : count / lengths.length;
}

interface ParseTrouble {
  readonly code: string;
  readonly row?: number | undefined;
}

/** A table to which rows are added; says when it is full. */
function growingTable(separator: string) {
  const columns: string[][] = [];
  const rowNumbers: number[] = [];
  let rowNumber = 0;
  let isCut = false;
  let unclosed: number | null = null;
  let longer: Table['longer'] = null;
  let first = 0;

  function add(rows: readonly (readonly string[])[], troubles: readonly ParseTrouble[]): boolean {
    const open = troubles.find(({ code }) => code === 'MissingQuotes');
    if (open !== undefined) unclosed ??= rowNumber + 1 + (open.row ?? 0);
    for (const row of rows) {
      rowNumber++;
      if (row.every((cell) => cell.trim() === '')) continue;
      if (rowNumbers.length * columns.length >= most.cells) {
        isCut = true;
        return true;
      }
      rowNumbers.push(rowNumber);
      const cells = filled(row);
      if (rowNumbers.length === 1) first = cells;
      else if (cells > first) longer ??= { row: rowNumber, cells, first };
      while (columns.length < Math.min(row.length, most.columns)) {
        columns.push(new Array(rowNumbers.length - 1).fill(''));
      }
      columns.forEach((column, k) => {
        column.push((row[k] ?? '').trim());
      });
    }
    return false;
  }

  return { add, table: (): Table => ({ columns, rowNumbers, separator, isCut, unclosed, longer }) };
}

/** How many cells a row has, without empty ones at its end. */
function filled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell.trim() !== '') + 1;
}
