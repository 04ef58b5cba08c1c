import type { Disturb } from '../party.ts';
import type { Surface } from '../surface.ts';
import type { Batches } from './batches.ts';
import type { Task } from './task.ts';

/** How a slope is measured: from the formula, or by differences of the loss. */
interface Measured {
  readonly kind: 'exact' | 'central-difference' | 'forward-difference';
  readonly h: number;
}

/** Every hiker feels the slope of its own batch in place of the whole training set's. */
export function batchSlopes({ slopeOn }: Task, batches: Batches, { kind, h }: Measured): Disturb {
  const felt = new Float64Array(3);
  const east = new Float64Array(3);
  const west = new Float64Array(3);
  const north = new Float64Array(3);
  const south = new Float64Array(3);
  return (ids, step, x, y, fx, fy) => {
    for (let i = 0; i < ids.length; i++) {
      const { rows, from, to } = batches.of(ids[i], step);
      slopeOn(rows, from, to, x[i], y[i], felt);
      if (kind === 'exact') {
        fx[i] = felt[1];
        fy[i] = felt[2];
        continue;
      }
      const back = kind === 'central-difference' ? h : 0;
      slopeOn(rows, from, to, x[i] + h, y[i], east);
      slopeOn(rows, from, to, x[i] - back, y[i], west);
      slopeOn(rows, from, to, x[i], y[i] + h, north);
      slopeOn(rows, from, to, x[i], y[i] - back, south);
      fx[i] = (east[0] - west[0]) / (h + back);
      fy[i] = (north[0] - south[0]) / (h + back);
    }
  };
}

/** The landscape of a hiker's batch, for optimizers that ask the ground; the last one is kept. */
export function groundOfBatches(task: Task, batches: Batches): (id: number, step: number) => Surface {
  let kept: { readonly id: number; readonly step: number; readonly ground: Surface } | null = null;
  return (id, step) => {
    if (kept?.id === id && kept.step === step) return kept.ground;
    const { rows, from, to } = batches.of(id, step);
    kept = { id, step, ground: task.landscapeOf(rows.slice(from, to)) };
    return kept.ground;
  };
}
