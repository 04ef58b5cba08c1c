import { centralDifference, forwardDifference, type Slopes } from './gradient.ts';
import type { Surface } from './surface.ts';

/** How far the gradient by differences is from the exact one, for each step h of the difference, largest first. */
export interface DifferenceError {
  readonly h: Float64Array;
  /** Lengths of the difference of both gradients; NaN where a height or the gradient does not exist. */
  readonly central: Float64Array;
  readonly forward: Float64Array;
}

const largestExponent = -1;
const smallestExponent = -14;
const stepsPerDecade = 4;

/**
 * The error of central and forward difference at (x, y) for h from 10⁻¹ to 10⁻¹⁴. Too large an h misses how the slope
 * changes; too small a one divides the rounding of the heights by almost nothing.
 */
export function differenceError(surface: Surface, x: number, y: number): DifferenceError {
  const count = (largestExponent - smallestExponent) * stepsPerDecade + 1;
  const h = Float64Array.from({ length: count }, (_, k) => 10 ** (largestExponent - k / stepsPerDecade));
  const exact = surface.gradient(x, y);
  return {
    h,
    central: h.map((step) => errorOf(centralDifference(surface, step), exact, x, y)),
    forward: h.map((step) => errorOf(forwardDifference(surface, step), exact, x, y)),
  };
}

function errorOf(slopes: Slopes, [exactX, exactY]: readonly [number, number], x: number, y: number): number {
  const fx = new Float64Array(1);
  const fy = new Float64Array(1);
  slopes(Float64Array.of(x), Float64Array.of(y), new Float64Array(1), fx, fy, 1);
  return Math.hypot(fx[0] - exactX, fy[0] - exactY);
}
