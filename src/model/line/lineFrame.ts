import type { LineWorld } from '../../core/learning/task.ts';
import { type Frame, rangeOf } from '../axes.ts';
import type { Place } from '../placeOnWay.ts';

/** Lines that do not fit yet need room above and below the points. */
const spare = { across: 0.06, up: 0.4 };

/** What the scatter of these rows goes over. */
export function lineFrame({ feature, target }: LineWorld, rows: readonly Uint32Array[]): Frame {
  return {
    across: rangeOf(entries(feature, rows), spare.across),
    up: rangeOf(entries(target, rows), spare.up),
  };
}

/** Whether no part of the line is in the picture. */
export function isOutOfFrame(world: LineWorld, { x, y }: Place, { across, up }: Frame): boolean {
  const heights = across.map((feature) => world.predict(x, y, feature));
  return heights.every((height) => height < up[0]) || heights.every((height) => height > up[1]);
}

function* entries(values: Float64Array, rows: readonly Uint32Array[]): Iterable<number> {
  for (const part of rows) for (const row of part) yield values[row];
}
