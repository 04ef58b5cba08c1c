import type { Domain, Surface } from '../surface.ts';
import type { NeuronError, SidedRows } from './neuronError.ts';

/** The landscape of an error that has slopes, over all of these rows. No minima are known of it yet. */
export function neuronHill(error: NeuronError, rows: SidedRows, domain: Domain): Surface {
  const count = rows.side.length;
  const slope = new Float64Array(3);
  return {
    domain,
    minima: [],
    value: (x, y) => error.height(rows, count, x, y),
    gradient(x, y) {
      error.slope(rows, count, x, y, slope);
      return [slope[1], slope[2]];
    },
    hessian: (x, y) => error.hessian(rows, count, x, y),
    values(x, y, value, places) {
      for (let i = 0; i < places; i++) value[i] = error.height(rows, count, x[i], y[i]);
    },
    slopes(x, y, value, fx, fy, places) {
      for (let i = 0; i < places; i++) {
        error.slope(rows, count, x[i], y[i], slope);
        value[i] = slope[0];
        fx[i] = slope[1];
        fy[i] = slope[2];
      }
    },
  };
}
