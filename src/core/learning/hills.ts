import type { Domain, Minimum, Surface } from '../surface.ts';
import { columnOf } from './columnOf.ts';
import { type LabelledRows, type NeuronError, sidedRows } from './neuronError.ts';
import { neuronHill } from './neuronHill.ts';
import type { Task } from './task.ts';

/** The landscapes of a neuron by an error that has slopes; minima are looked for when they are first asked for. */
export function hills(
  { feature, label }: LabelledRows,
  error: NeuronError,
  minimaOf: (surface: Surface, rows: LabelledRows) => readonly Minimum[],
  domain: Domain,
): Pick<Task, 'landscapeOf' | 'slopeOn'> {
  const all = sidedRows({ feature, label });
  const batch = { sided: new Float64Array(label.length), side: new Float64Array(label.length) };
  return {
    landscapeOf(rows) {
      const labelled = { feature: columnOf(feature, rows), label: columnOf(label, rows) };
      const surface = neuronHill(error, sidedRows(labelled), domain);
      let minima: readonly Minimum[] | null = null;
      return {
        ...surface,
        get minima() {
          minima ??= Object.freeze(minimaOf(surface, labelled).map((minimum) => Object.freeze(minimum)));
          return minima;
        },
      };
    },
    slopeOn(rows, from, to, x, y, into) {
      for (let k = from; k < to; k++) {
        batch.sided[k - from] = all.sided[rows[k]];
        batch.side[k - from] = all.side[rows[k]];
      }
      error.slope(batch, to - from, x, y, into);
    },
  };
}
