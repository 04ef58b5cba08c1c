import { columnOf } from './columnOf.ts';
import type { LabelledRows } from './neuronError.ts';

/** How many rows a neuron labels wrongly. */
export interface Mistakes {
  readonly rows: number;
  /** NaN where a parameter is not finite. */
  at(x: number, y: number): number;
}

/**
 * Counts the mistakes of label 1 where x · feature + y > 0. That product rises or falls with the feature, after rounding, too:
 * so the rows in order of their feature split in two at one place, which is found by halving, and what is right on either
 * side has been counted beforehand. The count is exactly that over all rows, terrace by terrace.
 */
export function mistakes({ feature, label }: LabelledRows, rows: Uint32Array): Mistakes {
  const order = rows.slice().sort((a, b) => feature[a] - feature[b]);
  const sorted = columnOf(feature, order);
  /** Rows with label 1 among the first so many. */
  const ones = new Uint32Array(order.length + 1);
  for (let k = 0; k < order.length; k++) ones[k + 1] = ones[k] + label[order[k]];
  const count = order.length;
  const allOnes = ones[count];

  /** How many rows stand before the first on which the neuron fires, or, where x < 0, does no longer. */
  function turn(x: number, y: number): number {
    const firesAbove = x >= 0;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      const fires = x * sorted[middle] + y > 0;
      if (fires === firesAbove) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  return {
    rows: count,
    at(x, y) {
      if (!(Number.isFinite(x) && Number.isFinite(y))) return Number.NaN;
      const before = turn(x, y);
      const onesBefore = ones[before];
      const onesBeyond = allOnes - onesBefore;
      // below the turn the neuron is silent, above it fires; for x < 0 the other way round
      const wrong = onesBefore + (count - before - onesBeyond);
      return x >= 0 ? wrong : count - wrong;
    },
  };
}
