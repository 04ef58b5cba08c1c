import type { HeightScale } from '../../core/heightScale.ts';
import { contains, type Surface } from '../../core/surface.ts';
import { type Plot, shownShare, xAt, yAt } from './plot.ts';

/** A straight line of sight: east, up and south of where it begins and of where it goes. */
export interface Sight {
  readonly origin: readonly [east: number, up: number, south: number];
  readonly direction: readonly [east: number, up: number, south: number];
}

const samples = 256;

/** Lower reliefs than this are maps. */
const flat = 1e-6;

// working memory: places along the line of sight and the heights of the ground there
const along = new Float64Array(samples);
const x = new Float64Array(samples);
const y = new Float64Array(samples);
const height = new Float64Array(samples);

/**
 * The place of the ground that a line of sight meets first; null where it meets none, or the block's side before it. Looks
 * for the crossing among 256 places within the block and again between the two that enclose it, so that it is found to within
 * a 65,000th of the way, on ground that no triangles have simplified.
 */
export function groundUnder(
  sight: Sight,
  surface: Surface,
  heights: HeightScale,
  plot: Plot,
  reliefHeight: number,
): { readonly x: number; readonly y: number } | null {
  const { origin, direction } = sight;
  const within = passage(sight, plot, reliefHeight);
  if (within === null) return null;
  let [from, to] = within;
  const passes = reliefHeight < flat ? 0 : 2;
  for (let pass = 0; pass < passes; pass++) {
    for (let k = 0; k < samples; k++) {
      along[k] = from + ((to - from) * k) / (samples - 1);
      x[k] = xAt(plot, origin[0] + along[k] * direction[0]);
      y[k] = yAt(plot, origin[2] + along[k] * direction[2]);
    }
    surface.values(x, y, height, samples);
    const crossing = firstBelow((k) =>
      clearance(heights, height[k], origin[1] + along[k] * direction[1], reliefHeight),
    );
    if (crossing === null) return null;
    from = along[crossing - 1];
    to = along[crossing];
  }
  const middle = (from + to) / 2;
  const place = { x: xAt(plot, origin[0] + middle * direction[0]), y: yAt(plot, origin[2] + middle * direction[2]) };
  // rounding must not put a place at the very edge outside
  return contains(surface.domain, place.x, place.y) && Number.isFinite(surface.value(place.x, place.y)) ? place : null;
}

/** How high above the ground; NaN over a hole. */
function clearance(heights: HeightScale, groundHeight: number, up: number, reliefHeight: number): number {
  return up - shownShare(heights.shareOf(groundHeight)) * reliefHeight;
}

/** The first sample under the ground whose predecessor is not; null when there is none, or the line comes from inside. */
function firstBelow(clearanceAt: (sample: number) => number): number | null {
  let before = clearanceAt(0);
  if (before < 0) return null;
  for (let k = 1; k < samples; k++) {
    const here = clearanceAt(k);
    if (here <= 0 && before >= 0) return k;
    before = here;
  }
  return null;
}

/** Where a line of sight enters and leaves the space between lowest and highest ground; null when it misses it. */
function passage({ origin, direction }: Sight, plot: Plot, reliefHeight: number): [from: number, to: number] | null {
  // a hair more, so that lowest and highest ground lie inside
  const hair = 1e-9;
  const low = [-plot.width / 2, -hair, -plot.depth / 2];
  const high = [plot.width / 2, reliefHeight + hair, plot.depth / 2];
  let from = 0;
  let to = Number.POSITIVE_INFINITY;
  for (let axis = 0; axis < 3; axis++) {
    if (direction[axis] === 0) {
      if (origin[axis] < low[axis] || origin[axis] > high[axis]) return null;
      continue;
    }
    const first = (low[axis] - origin[axis]) / direction[axis];
    const second = (high[axis] - origin[axis]) / direction[axis];
    from = Math.max(from, Math.min(first, second));
    to = Math.min(to, Math.max(first, second));
  }
  return from < to ? [from, to] : null;
}
