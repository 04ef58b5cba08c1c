import type { Scale } from '../../core/learning/standardisation.ts';
import type { NeuronWorld } from '../../core/learning/task.ts';
import type { Place } from '../placeOnWay.ts';

/**
 * Those of the rows that the neuron labels wrongly. It says 1 where its log-odds are above 0: p is rounded to ½ before they are 0.
 */
export function wrongRows(
  { feature, label }: NeuronWorld,
  { origin, unit }: Scale,
  rows: Uint32Array,
  { x, y }: Place,
): Uint32Array {
  return rows.filter((row) => x * ((feature[row] - origin) / unit) + y > 0 !== (label[row] === 1));
}
