import { contains, type Domain, type Minimum, type Surface, widthOf } from '../surface.ts';
import { explainedShare } from './explainedShare.ts';
import { landscapesOf } from './landscapes.ts';
import { type LeastSquares, leastSquares } from './leastSquares.ts';
import { meanOf } from './standardisation.ts';
import type { Split, Task } from './task.ts';

/** Temperatures of days in a row. */
export interface SeasonsData {
  /** In °C, one entry a day from day 0. */
  readonly temperature: Float64Array;
  readonly split: Split;
  readonly domain: Domain;
}

const yearDays = 365.25;
const perDay = (2 * Math.PI) / yearDays;

/**
 * A year's wave around the mean of the training days, temperature ≈ mean + x cos(2π (day − y) / 365.25), by the mean squared
 * error. As x cos(2πy/365.25) and x sin(2πy/365.25) weigh the cosine and the sine of the day, the error is a bowl in these
 * two, bent round into all its years, and known in closed form.
 */
export function seasonsTask({ temperature, split, domain }: SeasonsData): Task {
  const mean = meanOf(temperature, split.train);
  const cosine = temperature.map((_, day) => Math.cos(perDay * day));
  const sine = temperature.map((_, day) => Math.sin(perDay * day));
  const departure = temperature.map((degrees) => degrees - mean);
  const landscapeOf = (rows: Uint32Array) => bentBowl(leastSquares(cosine, sine, departure, rows), domain);
  const landscapes = landscapesOf(split, landscapeOf);
  return {
    split,
    landscapes,
    landscapeOf,
    slopeOn(rows, from, to, x, y, into) {
      const c = Math.cos(perDay * y);
      const s = Math.sin(perDay * y);
      let loss = 0;
      let byCosine = 0;
      let bySine = 0;
      for (let k = from; k < to; k++) {
        const row = rows[k];
        const miss = x * c * cosine[row] + x * s * sine[row] - departure[row];
        loss += miss * miss;
        byCosine += miss * cosine[row];
        bySine += miss * sine[row];
      }
      into[0] = loss / (to - from);
      into[1] = (2 * (byCosine * c + bySine * s)) / (to - from);
      into[2] = (2 * perDay * x * (bySine * c - byCosine * s)) / (to - from);
    },
    metric: explainedShare(landscapes, temperature, split),
    rowsAHeight: 1,
    world: {
      kind: 'seasons',
      temperature,
      predict: (x, y, day) => mean + x * Math.cos(perDay * (day - y)),
    },
  };
}

function bentBowl(squares: LeastSquares, domain: Domain): Surface {
  const { least, first, atFirst, skew, second, atSecond } = squares;

  function value(x: number, y: number): number {
    const b = x * Math.sin(perDay * y);
    const u = x * Math.cos(perDay * y) + skew * b - atFirst;
    const v = b - atSecond;
    return least + first * u * u + second * v * v;
  }

  function slopes(
    x: Float64Array,
    y: Float64Array,
    heights: Float64Array,
    fx: Float64Array,
    fy: Float64Array,
    count: number,
  ): void {
    for (let i = 0; i < count; i++) {
      const c = Math.cos(perDay * y[i]);
      const s = Math.sin(perDay * y[i]);
      const u = x[i] * (c + skew * s) - atFirst;
      const v = x[i] * s - atSecond;
      const byCosine = 2 * first * u;
      const bySine = skew * byCosine + 2 * second * v;
      heights[i] = least + first * u * u + second * v * v;
      fx[i] = byCosine * c + bySine * s;
      fy[i] = perDay * x[i] * (bySine * c - byCosine * s);
    }
  }

  const placeX = new Float64Array(1);
  const placeY = new Float64Array(1);
  const placeValue = new Float64Array(1);
  const placeFx = new Float64Array(1);
  const placeFy = new Float64Array(1);

  return {
    domain,
    minima: Object.freeze(valleys(squares, domain).map((minimum) => Object.freeze(minimum))),
    value,
    gradient(x, y) {
      placeX[0] = x;
      placeY[0] = y;
      slopes(placeX, placeY, placeValue, placeFx, placeFy, 1);
      return [placeFx[0], placeFy[0]];
    },
    hessian(x, y) {
      const c = Math.cos(perDay * y);
      const s = Math.sin(perDay * y);
      const byCosine = 2 * first * (x * (c + skew * s) - atFirst);
      const bySine = skew * byCosine + 2 * second * (x * s - atSecond);
      const cc = 2 * first;
      const cs = cc * skew;
      const ss = cs * skew + 2 * second;
      return [
        cc * c * c + 2 * cs * c * s + ss * s * s,
        perDay * (bySine * c - byCosine * s + x * (cs * (c * c - s * s) + (ss - cc) * c * s)),
        perDay * perDay * x * (x * (cc * s * s - 2 * cs * c * s + ss * c * c) - byCosine * c - bySine * s),
      ];
    },
    values(x, y, heights, count) {
      for (let i = 0; i < count; i++) heights[i] = value(x[i], y[i]);
    },
    slopes,
  };
}

/** The floor of the bowl in every year of the domain, and upside down half a year later. All are equally low. */
function valleys({ least, first, atFirst, skew, second, atSecond }: LeastSquares, domain: Domain): Minimum[] {
  // so few days that a wave of any height fits them
  if (first === 0 || second === 0) return [];
  const a = atFirst - skew * atSecond;
  const amplitude = Math.hypot(a, atSecond);
  const floor = { value: least, global: true };
  if (amplitude === 0) {
    const isInside = contains(domain, 0, domain.y[0]);
    return isInside ? [{ x: 0, y: (domain.y[0] + domain.y[1]) / 2, ...floor, along: 'y' }] : [];
  }
  const peak = Math.atan2(atSecond, a) / perDay;
  const firstHalfYear = Math.ceil((2 * (domain.y[0] - peak)) / yearDays);
  const halfYears = Math.floor((2 * widthOf(domain.y)) / yearDays) + 1;
  return Array.from({ length: halfYears }, (_, k) => firstHalfYear + k)
    .map((halfYear) => ({
      x: halfYear % 2 === 0 ? amplitude : -amplitude,
      y: peak + (halfYear * yearDays) / 2,
      ...floor,
    }))
    .filter(({ x, y }) => contains(domain, x, y));
}
