import { noise } from '../noise.ts';

/** Standard deviation of the noise, where the moons have radius 1. */
const deviation = 0.15;
/** Weights are drawn for steps from 0 on: so no row has a weight's noise. */
const beforeTheFirstStep = -1;

/**
 * Points on two half moons that reach into each other, disturbed; (x, y) end to end, first all of the upper moon, then all of
 * the lower. No straight line parts them. After scikit-learn's `make_moons`.
 */
export function moons(count: number, seed: number): Float64Array {
  const upper = Math.ceil(count / 2);
  const points = new Float64Array(2 * count);
  for (let row = 0; row < count; row++) {
    const isUpper = row < upper;
    const along = isUpper ? row / (upper - 1) : (row - upper) / (count - upper - 1);
    const angle = Math.PI * along;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const [east, north] = noise(seed, row, beforeTheFirstStep);
    points[2 * row] = (isUpper ? x : 1 - x) + deviation * east;
    points[2 * row + 1] = (isUpper ? y : 0.5 - y) + deviation * north;
  }
  return points;
}
