import { type Surface, widthOf } from './surface.ts';

/**
 * How heights are shown: every height has a share between 0, the lowest ground of the landscape, and 1, the highest. The
 * relief's z, the colour, the contour lines and the scale beside them all read this one function.
 */
export interface HeightScale {
  readonly kind: 'linear' | 'logarithmic';
  /** The lowest and the highest ground within the domain. */
  readonly low: number;
  readonly high: number;
  /** Beyond the domain shares pass 0 and 1; where there is no height, NaN. */
  shareOf(height: number): number;
  heightAt(share: number): number;
  /** d share / d height */
  slopeAt(height: number): number;
}

const samplesPerSide = 129;

/** On a logarithmic scale the lowest thousandth of the range is still linear: the logarithm of nothing has no place on a map. */
const linearShare = 1e-3;

/** The scale that fits the ground within a surface's domain. */
export function heightScale(surface: Surface, kind: HeightScale['kind']): HeightScale {
  const { low, high } = extremes(surface);
  return kind === 'linear' ? linear(low, high) : logarithmic(low, high);
}

function linear(low: number, high: number): HeightScale {
  const range = high - low;
  return {
    kind: 'linear',
    low,
    high,
    shareOf: (height) => (height - low) / range,
    heightAt: (share) => low + share * range,
    slopeAt: () => 1 / range,
  };
}

/** log(1 + (height − low) / unit), scaled to 0 … 1. */
function logarithmic(low: number, high: number): HeightScale {
  const unit = linearShare * (high - low);
  const whole = Math.log1p(1 / linearShare);
  return {
    kind: 'logarithmic',
    low,
    high,
    // a search can miss the very lowest point by a little; below it the scale goes on as a straight line
    shareOf: (height) => (height >= low ? Math.log1p((height - low) / unit) : (height - low) / unit) / whole,
    heightAt: (share) => low + unit * (share >= 0 ? Math.expm1(share * whole) : share * whole),
    slopeAt: (height) => 1 / (whole * (unit + Math.max(0, height - low))),
  };
}

function extremes(surface: Surface): { low: number; high: number } {
  const { domain } = surface;
  const x = new Float64Array(samplesPerSide);
  const y = new Float64Array(samplesPerSide);
  const value = new Float64Array(samplesPerSide);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < samplesPerSide; row++) {
    for (let column = 0; column < samplesPerSide; column++) {
      x[column] = domain.x[0] + (column / (samplesPerSide - 1)) * widthOf(domain.x);
      y[column] = domain.y[0] + (row / (samplesPerSide - 1)) * widthOf(domain.y);
    }
    surface.values(x, y, value, samplesPerSide);
    for (const height of value) {
      if (!Number.isFinite(height)) continue;
      if (height < low) low = height;
      if (height > high) high = height;
    }
  }
  for (const minimum of surface.minima) low = Math.min(low, minimum.value);
  // a plain, or no ground at all
  if (!(high > low)) return Number.isFinite(low) ? { low: low - 0.5, high: low + 0.5 } : { low: 0, high: 1 };
  return { low, high };
}
