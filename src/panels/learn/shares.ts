import type { Shares } from '../../core/learning/index.ts';

/** Where the bar of the parts is divided, in whole percent from the left: before validation, and before the test. */
export type Divider = 'validation' | 'test';

export function dividerAt({ train, validation }: Shares, divider: Divider): number {
  return Math.round(100 * (divider === 'validation' ? train : train + validation));
}

/**
 * The shares when a divider has been moved to a whole percent. It pushes the other one along, and stops where less than one
 * row would be left to learn from.
 */
export function moveDivider(shares: Shares, divider: Divider, percent: number, rows: number): Shares {
  const least = leastTraining(rows);
  const at = Math.min(Math.max(Math.round(percent), least), 100);
  const other = dividerAt(shares, divider === 'validation' ? 'test' : 'validation');
  return divider === 'validation' ? sharesBetween(at, Math.max(at, other)) : sharesBetween(Math.min(at, other), at);
}

function leastTraining(rows: number): number {
  return Math.min(100, Math.max(1, Math.ceil(50 / rows)));
}

function sharesBetween(first: number, second: number): Shares {
  return { train: first / 100, validation: (second - first) / 100, test: (100 - second) / 100 };
}
