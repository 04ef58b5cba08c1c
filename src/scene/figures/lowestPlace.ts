import { contains, type Surface, widthOf } from '../../core/surface.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Found extends Place {
  readonly value: number;
}

/** Nodes of the net a side in which the search begins. */
const side = 33;

/** The search ends when its steps are this share of the domain, or after so many of them. */
const finest = 1e-6;
const mostSteps = 300;

/** Of the range of heights: what differs by less is equally low. */
const equalShare = 1e-9;

/**
 * The lowest place of a landscape within its domain: a known minimum, or, where it falls towards an edge, the place there. Where
 * several are equally low, as the valleys of a wave are, it is the one nearest to `near`. Null where there is no ground. Where the
 * known minima are sure to be as low as it gets, nothing else is looked at.
 */
export function lowestPlace(surface: Surface, near: Place, areMinimaSure = false): Place | null {
  const { domain, minima } = surface;
  const known = minima.filter(({ x, y, along }) => along === undefined && contains(domain, x, y));
  const lowestKnown = known.filter((minimum) => minimum.global);
  if (areMinimaSure && lowestKnown.length > 0) return nearest(lowestKnown, near, domain);
  const { lowest, high } = survey(surface);
  if (lowest === null) return null;
  const found = slideDown(surface, lowest);
  const level = found.value + equalShare * (high - found.value);
  // a known minimum is more exact than what a search has found
  const equal = known.filter(({ value }) => value <= level);
  return equal.length === 0 ? { x: found.x, y: found.y } : nearest(equal, near, domain);
}

/** The nearest of some places, as seen on a square map. */
function nearest(places: readonly Place[], near: Place, domain: Surface['domain']): Place {
  const distance = ({ x, y }: Place) => Math.hypot((x - near.x) / widthOf(domain.x), (y - near.y) / widthOf(domain.y));
  const { x, y } = places.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  return { x, y };
}

/** The lowest node of a net, and the greatest height. */
function survey({ domain, values }: Surface): { lowest: Found | null; high: number } {
  const x = Float64Array.from({ length: side }, (_, k) => domain.x[0] + (k / (side - 1)) * widthOf(domain.x));
  const y = new Float64Array(side);
  const height = new Float64Array(side);
  let lowest: Found | null = null;
  let high = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < side; row++) {
    y.fill(domain.y[0] + (row / (side - 1)) * widthOf(domain.y));
    values(x, y, height, side);
    for (const [column, value] of height.entries()) {
      if (!Number.isFinite(value)) continue;
      if (lowest === null || value < lowest.value) lowest = { x: x[column], y: y[0], value };
      high = Math.max(high, value);
    }
  }
  return { lowest, high };
}

/**
 * Looks to the four sides with ever smaller steps, which works on terraces and at edges, too, where slopes say nothing. In a
 * long narrow gutter it would creep; there the minimum is known.
 */
function slideDown({ domain, value: heightAt }: Surface, from: Found): Found {
  let here = from;
  let step = 1 / (side - 1);
  for (let taken = 0; taken < mostSteps && step > finest; taken++) {
    const lower = [
      [step, 0],
      [-step, 0],
      [0, step],
      [0, -step],
    ]
      .map(([east, north]) => ({ x: here.x + east * widthOf(domain.x), y: here.y + north * widthOf(domain.y) }))
      .filter(({ x, y }) => contains(domain, x, y))
      .map((place) => ({ ...place, value: heightAt(place.x, place.y) }))
      .find(({ value }) => value < here.value);
    if (lower === undefined) step /= 2;
    else here = lower;
  }
  return here;
}
