import { seeded } from '../seeded.ts';
import { shuffle } from '../shuffle.ts';
import type { Shares } from './index.ts';
import type { Part, Split } from './task.ts';

/**
 * Shares rows out at random; within a part they stand in the order of the data. As soon as there is a row, there is one to
 * learn from, however small that share.
 */
export function splitOf(count: number, shares: Shares, seed: number): Split {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  shuffle(rows, seeded(seed));
  const { train, validation } = rowsOfParts(shares, count);
  return {
    train: rows.slice(0, train).sort(),
    validation: rows.slice(train, train + validation).sort(),
    test: rows.slice(train + validation).sort(),
  };
}

/** How many rows come into each part. As soon as there is a row there is one to learn from. */
export function rowsOfParts({ train, validation }: Shares, rows: number): Readonly<Record<Part, number>> {
  const trained = Math.min(Math.max(Math.round(train * rows), 1), rows);
  // rounded together, so that nothing is left for a share of 0
  const validated = Math.max(Math.round((train + validation) * rows), trained);
  return { train: trained, validation: validated - trained, test: rows - validated };
}
