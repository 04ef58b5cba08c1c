import type { NumberFormat } from '../../i18n/numbers.ts';
import type { ownData } from '../../i18n/ownData.en.ts';
import type { Column } from './columns.ts';
import { type LeftOut, type TableProblem, type TakenRows, valueCount } from './dataRows.ts';
import type { NoNumber } from './numberIn.ts';
import type { Table } from './readTable.ts';

type Texts = typeof ownData;

/** A table's columns, what each is called, and the words for what is said of them. */
export interface Told {
  readonly columns: readonly Column[];
  readonly names: readonly string[];
  readonly texts: Texts;
  readonly numbers: NumberFormat;
}

/** Why a table, or a choice of its columns, cannot be learned from. */
export function tableProblemSentence(problem: TableProblem, { columns, names, texts, numbers }: Told): string {
  const { problems } = texts;
  switch (problem.code) {
    case 'one-numeric':
      return problems['one-numeric'](names[problem.column]);
    case 'few-rows':
      return problems['few-rows'](numbers.count(problem.rows));
    case 'labels':
      return labelsSentence(names[problem.column], columns[problem.column], texts, numbers);
    default:
      return problems[problem.code];
  }
}

function labelsSentence(
  name: string,
  column: Column,
  { problems, manyValues }: Texts,
  { count }: NumberFormat,
): string {
  const { values } = column;
  if (values.length === 0) return problems.noLabels(name);
  if (values.length === 1) return problems.oneLabel(name, values[0]);
  const { count: known, isMore } = valueCount(column);
  const some = `${values.slice(0, known).join(', ')}${isMore ? ' …' : ''}`;
  return problems.labels(name, isMore ? manyValues(count(known)) : count(known), some);
}

/** What was not quite right with a table as a whole, and how it was read all the same. */
export function tableSentences(
  { isCut, unclosed, longer, rowNumbers, separator }: Table,
  told: Told,
): readonly string[] {
  const { columns, names, texts, numbers } = told;
  const withCommas = names.filter(
    (_, k) => columns[k].isNumeric && columns[k].style === 'comma' && hasComma(columns[k]),
  );
  return [
    ...(withCommas.length > 0 ? [texts.decimalComma(withCommas.join(', '))] : []),
    ...(isCut ? [texts.isCut(numbers.count(rowNumbers.length))] : []),
    ...(unclosed === null ? [] : [texts.isUnclosed(numbers.count(unclosed))]),
    ...(longer === null ? [] : [longerSentence(longer, separator, told)]),
  ];
}

function longerSentence(
  { row, cells, first }: NonNullable<Table['longer']>,
  separator: string,
  { texts, numbers: { count } }: Told,
): string {
  const told = texts.isLonger(count(row), count(cells), count(first));
  return separator === ',' ? `${told} ${texts.commaTwice}` : told;
}

function hasComma({ cells }: Column): boolean {
  return cells.some((cell) => cell.includes(','));
}

/** What of a table is left out or changed when it is learned from. */
export function takenSentences(
  { rows, all, lookedAt, found, leftOut, level }: TakenRows,
  feature: number,
  told: Told,
): readonly string[] {
  const { names, texts, numbers } = told;
  return [
    ...(lookedAt < all ? [texts.sampled(numbers.count(lookedAt), numbers.count(all))] : []),
    ...leftOutSentences(leftOut, told),
    ...(found > rows.length ? [texts.thinned(numbers.count(rows.length), numbers.count(found))] : []),
    ...level.map((column) => (column === feature ? texts.levelFeature : texts.levelTarget)(names[column])),
  ];
}

const reasons: readonly NoNumber[] = ['missing', 'text', 'too-large'];
const longestCell = 40;

function leftOutSentences(leftOut: LeftOut, { names, texts, numbers }: Told): readonly string[] {
  const { first } = leftOut;
  if (first === null) return [];
  const count = reasons.reduce((sum, why) => sum + leftOut[why], 0);
  const told = reasons.filter((why) => leftOut[why] > 0).map((why) => texts.reasons[why](numbers.count(leftOut[why])));
  const cell = first.cell.length > longestCell ? `${first.cell.slice(0, longestCell)}…` : first.cell;
  return [
    texts.leftOut(count, numbers.count(count), told.join(', ')),
    texts.firstLeftOut[first.why](numbers.count(first.row), names[first.column], cell),
  ];
}
