import type { NumberFormat } from '../../i18n/numbers.ts';
import type { sweepEn } from '../../i18n/sweep.en.ts';
import { type Cell, type Cost, costOf } from '../../scenario/sweep.ts';

/** What of a cell is shown as its colour and its height: the share is 0 for the best and 1 for the worst of a sweep. */
export type CellLook =
  | { readonly kind: 'pending' }
  | { readonly kind: 'judged'; readonly share: number }
  | { readonly kind: 'neither' };

/** What the colours of a sweep mean: what it costs to arrive, or the loss where the median hiker arrives in no cell. */
export interface SweepScale {
  readonly by: Cost | 'loss';
  readonly low: number;
  readonly high: number;
}

/** Null while there is nothing to measure. */
export function scaleOf(cells: readonly (Cell | undefined)[], cost: Cost): SweepScale | null {
  for (const by of [cost, 'loss'] as const) {
    const judged = cells.flatMap((cell) => (cell === undefined ? [] : (judgedBy(cell, by) ?? [])));
    if (judged.length > 0) return { by, low: Math.min(...judged), high: Math.max(...judged) };
  }
  return null;
}

export function cellLook(cell: Cell | undefined, scale: SweepScale | null): CellLook {
  if (cell === undefined) return { kind: 'pending' };
  const value = scale === null ? null : judgedBy(cell, scale.by);
  return value === null || scale === null ? { kind: 'neither' } : { kind: 'judged', share: shareOf(scale, value) };
}

/** One cell in words. */
export function cellSentence(cell: Cell | undefined, cost: Cost, texts: typeof sweepEn, numbers: NumberFormat): string {
  if (cell === undefined) return texts.pending;
  return `${howOf(cell, cost, texts, numbers)}; ${texts.shares(
    numbers.percent(cell.arrived),
    numbers.percent(cell.arrivedGlobal),
    numbers.percent(cell.diverged),
  )}`;
}

/** How the median hiker of a cell does. */
export function howOf(cell: Cell, cost: Cost, texts: typeof sweepEn, numbers: NumberFormat): string {
  const spent = costOf(cell, cost);
  const { medianLoss } = cell;
  if (spent !== null) return texts.arrives[cost](numbers.number(spent));
  if (medianLoss !== null) return texts.arrivesNot(numbers.number(medianLoss, 3));
  return texts.medianDiverges;
}

function judgedBy(cell: Cell, by: SweepScale['by']): number | null {
  return by === 'loss' ? cell.medianLoss : costOf(cell, by);
}

/** Logarithmic where it can be: from 10 steps to 20 is as far as from 100 to 200. */
function shareOf({ by, low, high }: SweepScale, value: number): number {
  if (high <= low) return 0;
  const far = by !== 'loss' ? (each: number) => Math.log(1 + each) : low > 0 ? Math.log : (each: number) => each;
  return (far(value) - far(low)) / (far(high) - far(low));
}
