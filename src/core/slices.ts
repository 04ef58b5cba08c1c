import { type Surface, widthOf } from './surface.ts';

/** The landscape cut through along one axis: a curve of heights, and what its tangent at one place needs. */
export interface Slice {
  /** Coordinates along the axis, evenly over the whole domain, both ends included. */
  readonly at: Float64Array;
  /** The height at each of them; NaN where there is none. */
  readonly height: Float64Array;
  /** The coordinate along the axis of the place that the cut goes through, which may lie outside of the domain. */
  readonly here: number;
  /** The height of that place. */
  readonly level: number;
  /** The partial derivative along the axis there: the tangent is level + slope · (coordinate − here). */
  readonly slope: number;
}

/** Cuts the surface through (x, y) along an axis; the curve has so many samples, at least 2. */
export function sliceThrough(surface: Surface, x: number, y: number, along: 'x' | 'y', samples: number): Slice {
  if (!(samples >= 2)) throw new RangeError(`Expected at least 2 samples, got ${samples}.`);
  const at = evenly(surface.domain[along], samples);
  const height = new Float64Array(samples);
  const [fx, fy] = surface.gradient(x, y);
  if (along === 'x') surface.values(at, new Float64Array(samples).fill(y), height, samples);
  else surface.values(new Float64Array(samples).fill(x), at, height, samples);
  return { at, height, here: along === 'x' ? x : y, level: surface.value(x, y), slope: along === 'x' ? fx : fy };
}

function evenly(range: readonly [number, number], samples: number): Float64Array {
  return Float64Array.from({ length: samples }, (_, k) =>
    k === samples - 1 ? range[1] : range[0] + (widthOf(range) * k) / (samples - 1),
  );
}
