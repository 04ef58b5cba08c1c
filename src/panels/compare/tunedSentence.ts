import type { NumberFormat } from '../../i18n/numbers.ts';
import type { sweepEn } from '../../i18n/sweep.en.ts';
import type { Tuned } from '../../store/sweeping.ts';

/** What tuning so many optimizers has changed, and how to have it back; and for how many of them no rate is any good. */
export function tunedSentence(
  { changed, hopeless }: Tuned,
  tried: number,
  texts: typeof sweepEn,
  numbers: NumberFormat,
): string {
  if (hopeless === tried) return texts.tuned.hopeless;
  const main =
    changed === 0 ? texts.tuned.none : changed === 1 ? texts.tuned.one : texts.tuned.many(numbers.count(changed));
  return hopeless === 0 ? main : `${main} ${texts.tuned.someHopeless(hopeless, numbers.count(hopeless))}`;
}
