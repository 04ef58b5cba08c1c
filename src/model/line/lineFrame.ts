import type { LineWorld } from '../../core/learning/task.ts';
import { type Frame, rangeOf } from '../axes.ts';

/** Lines that do not fit yet need room above and below the points. */
const spare = { across: 0.06, up: 0.4 };

/** What the scatter of these rows goes over. */
export function lineFrame({ feature, target }: LineWorld, rows: readonly Uint32Array[]): Frame {
  return {
    across: rangeOf(entries(feature, rows), spare.across),
    up: rangeOf(entries(target, rows), spare.up),
  };
}

function* entries(values: Float64Array, rows: readonly Uint32Array[]): Iterable<number> {
  for (const part of rows) for (const row of part) yield values[row];
}
