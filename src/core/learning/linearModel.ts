import { contains, type Domain, type Minimum, type Surface } from '../surface.ts';
import { landscapesOf } from './landscapes.ts';
import { type LeastSquares, leastSquares } from './leastSquares.ts';
import type { Split, Task } from './task.ts';

/** One entry a row in each column. */
export interface LinearColumns {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly target: Float64Array;
  readonly split: Split;
  readonly domain: Domain;
}

/** What is learned when target ≈ x first + y second is, by the mean squared error. */
export function linearModel({
  first,
  second,
  target,
  split,
  domain,
}: LinearColumns): Pick<Task, 'split' | 'landscapes' | 'landscapeOf' | 'slopeOn' | 'rowsAHeight'> {
  const landscapeOf = (rows: Uint32Array) => bowl(leastSquares(first, second, target, rows), domain);
  return {
    split,
    landscapes: landscapesOf(split, landscapeOf),
    landscapeOf,
    slopeOn(rows, from, to, x, y, into) {
      let loss = 0;
      let slopeX = 0;
      let slopeY = 0;
      for (let k = from; k < to; k++) {
        const row = rows[k];
        const miss = x * first[row] + y * second[row] - target[row];
        loss += miss * miss;
        slopeX += miss * first[row];
        slopeY += miss * second[row];
      }
      into[0] = loss / (to - from);
      into[1] = (2 * slopeX) / (to - from);
      into[2] = (2 * slopeY) / (to - from);
    },
    rowsAHeight: 1,
  };
}

function bowl(squares: LeastSquares, domain: Domain): Surface {
  const { least, first, atFirst, skew, second, atSecond } = squares;

  function value(x: number, y: number): number {
    const u = x + skew * y - atFirst;
    const v = y - atSecond;
    return least + first * u * u + second * v * v;
  }

  return {
    domain,
    minima: Object.freeze(floorOf(squares, domain)),
    value,
    gradient(x, y) {
      const fx = 2 * first * (x + skew * y - atFirst);
      return [fx, skew * fx + 2 * second * (y - atSecond)];
    },
    hessian: () => [2 * first, 2 * first * skew, 2 * (first * skew * skew + second)],
    values(x, y, heights, count) {
      for (let i = 0; i < count; i++) heights[i] = value(x[i], y[i]);
    },
    slopes(x, y, heights, fx, fy, count) {
      for (let i = 0; i < count; i++) {
        const u = x[i] + skew * y[i] - atFirst;
        const v = y[i] - atSecond;
        heights[i] = least + first * u * u + second * v * v;
        fx[i] = 2 * first * u;
        fy[i] = skew * fx[i] + 2 * second * v;
      }
    },
  };
}

/** The minimum, if the domain has it. A trough that runs aslant, as one feature that never changes makes it, is left out. */
function floorOf({ least, first, atFirst, skew, second, atSecond }: LeastSquares, domain: Domain): Minimum[] {
  const floor = { value: least, global: true };
  const middleX = (domain.x[0] + domain.x[1]) / 2;
  const middleY = (domain.y[0] + domain.y[1]) / 2;
  const found: Minimum[] = [];
  if (first > 0 && second > 0) found.push({ x: atFirst - skew * atSecond, y: atSecond, ...floor });
  else if (second > 0) found.push({ x: middleX, y: atSecond, ...floor, along: 'x' });
  else if (first > 0 && skew === 0) found.push({ x: atFirst, y: middleY, ...floor, along: 'y' });
  return found.filter(({ x, y }) => contains(domain, x, y)).map((minimum) => Object.freeze(minimum));
}
