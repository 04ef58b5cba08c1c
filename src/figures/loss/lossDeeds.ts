import type { Losses } from './losses.ts';

/** What the change of one prediction has done. Both distances rise and fall together then: either tells lower from higher. */
export function lossDeeds(before: Losses, after: Losses): readonly string[] {
  const isLower = after.crossEntropy < before.crossEntropy;
  return [
    'moved',
    ...(after.mistakes === 0 && after.crossEntropy > 0 ? ['all-right'] : []),
    ...(isLower && after.mistakes === before.mistakes ? ['lower-same-mistakes'] : []),
  ];
}
