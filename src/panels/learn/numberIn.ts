import { limits } from '../../scenario/settings.ts';

/** How a column writes its numbers: 3.5 or 3,5, or with commas between groups of three digits even where there is but one. */
export type NumberStyle = 'point' | 'comma' | 'grouped';

/** Why there is no number in a cell. */
export type NoNumber = 'missing' | 'text' | 'too-large';

/** What a scenario can hold. */
const largest = limits.cell;

const missing = /^(|na|n\/a|nan|null|none|nil|-|–|—|\?|\.|#n\/a|#nv)$/i;
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

/** The number in a cell, or why there is none. */
export function numberIn(cell: string, style: NumberStyle): number | NoNumber {
  const text = cell.replaceAll(/[\s\u2019']/g, '').replace('−', '-');
  if (missing.test(text)) return 'missing';
  const written = withPoint(text, style);
  if (!plain.test(written)) return 'text';
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
