import type { Domain, Surface } from '../surface.ts';
import type { Mistakes } from './mistakes.ts';
import type { LabelledRows } from './neuronError.ts';
import type { Task } from './task.ts';

/** The landscapes of the share of mistakes: level all over, but for the cliffs between terraces, where there is no slope. */
export function terraces(
  { feature, label }: LabelledRows,
  mistakesOf: (rows: Uint32Array) => Mistakes,
  domain: Domain,
): Pick<Task, 'landscapeOf' | 'slopeOn'> {
  return {
    landscapeOf: (rows) => terrace(mistakesOf(rows), domain),
    slopeOn(rows, from, to, x, y, into) {
      let wrong = 0;
      for (let k = from; k < to; k++) {
        const fires = x * feature[rows[k]] + y > 0;
        if (fires !== (label[rows[k]] === 1)) wrong++;
      }
      into[0] = wrong / (to - from);
      into[1] = 0;
      into[2] = 0;
    },
  };
}

/** The lowest ground is a terrace, too, not a place: so no minima are known. */
function terrace({ rows, at }: Mistakes, domain: Domain): Surface {
  return {
    domain,
    minima: [],
    value: (x, y) => at(x, y) / rows,
    gradient: () => [0, 0],
    hessian: () => [0, 0, 0],
    values(x, y, value, count) {
      for (let i = 0; i < count; i++) value[i] = at(x[i], y[i]) / rows;
    },
    slopes(x, y, value, fx, fy, count) {
      for (let i = 0; i < count; i++) {
        value[i] = at(x[i], y[i]) / rows;
        fx[i] = 0;
        fy[i] = 0;
      }
    },
  };
}
