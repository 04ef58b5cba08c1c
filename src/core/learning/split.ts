import { seeded } from '../seeded.ts';
import { shuffle } from '../shuffle.ts';
import type { Shares } from './index.ts';
import type { Split } from './task.ts';

/**
 * Shares rows out at random; within a part they stand in the order of the data. As soon as there is a row, there is one to
 * learn from, however small that share.
 */
export function splitOf(count: number, { train, validation }: Shares, seed: number): Split {
  const rows = Uint32Array.from({ length: count }, (_, row) => row);
  shuffle(rows, seeded(seed));
  const trained = Math.min(Math.max(Math.round(train * count), 1), count);
  // rounded together, so that nothing is left for a share of 0
  const validated = Math.max(Math.round((train + validation) * count), trained);
  return {
    train: rows.slice(0, trained).sort(),
    validation: rows.slice(trained, validated).sort(),
    test: rows.slice(validated).sort(),
  };
}
