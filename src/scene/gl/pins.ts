import type { HeightScale } from '../../core/heightScale.ts';
import { contains, type Surface } from '../../core/surface.ts';
import { east, footShare, type Plot, shownShare, south } from './plot.ts';

/** Places as they come from a run, and the heights under them. Made once and filled again. */
export interface Pins {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly height: Float64Array;
}

export function pins(count: number): Pins {
  return { x: new Float64Array(count), y: new Float64Array(count), height: new Float64Array(count) };
}

/**
 * Writes the first `count` pins into `places`, four numbers each: east, share of the height, south, and 1 where the place had
 * to be moved to the nearest edge of the domain, else 0. The pins are moved too, and their heights found. Allocates nothing.
 */
export function pin(
  { x, y, height }: Pins,
  count: number,
  surface: Surface,
  heights: HeightScale,
  plot: Plot,
  places: Float32Array,
): void {
  const { domain } = surface;
  for (let k = 0; k < count; k++) {
    const isInside = contains(domain, x[k], y[k]);
    places[4 * k + 3] = isInside ? 0 : 1;
    if (isInside) continue;
    x[k] = Math.min(Math.max(x[k], domain.x[0]), domain.x[1]);
    y[k] = Math.min(Math.max(y[k], domain.y[0]), domain.y[1]);
  }
  surface.values(x, y, height, count);
  for (let k = 0; k < count; k++) {
    const share = heights.shareOf(height[k]);
    places[4 * k] = east(plot, x[k]);
    // over a hole there is nothing to stand on but the foot of the block
    places[4 * k + 1] = Number.isFinite(share) ? shownShare(share) : footShare(plot);
    places[4 * k + 2] = south(plot, y[k]);
  }
}
