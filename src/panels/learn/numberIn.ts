import { limits } from '../../scenario/settings.ts';

/** How a column writes its numbers: 3.5 or 3,5, or with commas between groups of three digits even where there is but one. */
export type NumberStyle = 'point' | 'comma' | 'grouped';

/** Why there is no number in a cell. */
export type NoNumber = 'missing' | 'text' | 'too-large';

/** What a scenario can hold. */
const largest = limits.cell;

/** What only ever stands for no value. */
const absent = /^(|na|n\/a|nan|null|#n\/a|#nv)$/i;
/** What stands for no number, but may be a value among words, as in "none" and "some". */
const unclear = /^(none|nil|-|–|—|\?|\.)$/i;
const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/*
 * Groups of three digits are believed where nothing else can be meant: two of them, or one before the decimal sign. A single
 * one, as in 1,234, is a thousand in one country and a little more than one in another: only `grouped` takes it.
 */
const groups: Readonly<Record<NumberStyle, RegExp>> = {
  point: /^[+-]?\d{1,3}(,\d{3})+(,\d{3}|\.\d+)$/,
  grouped: /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/,
  comma: /^[+-]?\d{1,3}(\.\d{3})+(\.\d{3}|,\d+)$/,
};

/** Groups that spaces of any width or apostrophes part; elsewhere in a number there are none, as in 2012 05 13. */
const spaced = /^[+-]?\d{1,3}([\s\u2019'])\d{3}(\1\d{3})*([.,]\d+)?$/;

/** Whether a cell holds nothing, whatever stands in the others. */
export function isAbsent(cell: string): boolean {
  return absent.test(cell.trim());
}

/** Whether only the other cells can tell if this one holds a value. */
export function isUnclear(cell: string): boolean {
  return unclear.test(cell.trim());
}

/** The number in a cell, or why there is none. */
export function numberIn(cell: string, style: NumberStyle): number | NoNumber {
  const text = cell.trim().replace('−', '-');
  const written = withPoint(spaced.test(text) ? text.replaceAll(/[\s\u2019']/g, '') : text, style);
  if (!plain.test(written)) return absent.test(text) || unclear.test(text) ? 'missing' : 'text';
  // adding 0 turns −0 into 0
  const value = Number(written) + 0;
  return Math.abs(value) <= largest ? value : 'too-large';
}

function withPoint(text: string, style: NumberStyle): string {
  const isGrouped = groups[style].test(text);
  if (style !== 'comma') return isGrouped ? text.replaceAll(',', '') : text;
  const ungrouped = isGrouped ? text.replaceAll('.', '') : text;
  // a point in between is no number in this style
  return ungrouped.includes('.') ? 'text' : ungrouped.replace(',', '.');
}

/** How many cells are looked at to find out how a column writes its numbers. */
const looked = 2000;

/** The style in which most of these cells are numbers; the first of those that are equally good. */
export function styleOf(cells: readonly string[], separator: string): NumberStyle {
  // where commas part the columns, one inside a cell is more likely to part thousands
  const styles: readonly NumberStyle[] = separator === ',' ? ['grouped', 'comma'] : ['point', 'comma'];
  const some = cells.slice(0, looked);
  const counts = styles.map((style) => some.filter((cell) => numberIn(cell, style) !== 'text').length);
  return counts[1] > counts[0] ? styles[1] : styles[0];
}
