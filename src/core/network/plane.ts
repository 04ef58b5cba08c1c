import type { Domain } from '../surface.ts';

/**
 * A plane through the space of a network's weights. `u` and `v` are perpendicular and of length 1, and x and y count along them from
 * `origin`: so a distance on the map is one between weights, and a circle is a circle.
 */
export interface Plane {
  readonly origin: Float64Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
}

/** Where weights stand over a plane: the foot of their perpendicular, and how long that is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly distance: number;
}

export function placeOf({ origin, u, v }: Plane, weights: Float64Array): Place {
  let x = 0;
  let y = 0;
  for (let k = 0; k < origin.length; k++) {
    const moved = weights[k] - origin[k];
    x += moved * u[k];
    y += moved * v[k];
  }
  // what is left, and not ‖w‖² − x² − y², in which all that counts would cancel
  let squared = 0;
  for (let k = 0; k < origin.length; k++) squared += (weights[k] - origin[k] - x * u[k] - y * v[k]) ** 2;
  return { x, y, distance: Math.sqrt(squared) };
}

/** Writes the weights at a place of the plane. */
export function weightsAt({ origin, u, v }: Plane, x: number, y: number, weights: Float64Array): void {
  for (let k = 0; k < origin.length; k++) weights[k] = origin[k] + x * u[k] + y * v[k];
}

/**
 * How much of a movement can be seen in the plane: the share of the squared distances from the origin that lies in it; null
 * where nothing has moved.
 */
export function shareInPlane(plane: Plane, weights: readonly Float64Array[]): number | null {
  let seen = 0;
  let hidden = 0;
  for (const each of weights) {
    const { x, y, distance } = placeOf(plane, each);
    seen += x * x + y * y;
    hidden += distance * distance;
  }
  return seen + hidden === 0 ? null : seen / (seen + hidden);
}

/** Of the width of the square around the paths, left free on each side. */
const margin = 0.2;

/** A square around all places, so that lengths stay comparable on the map; of side 1 where all are one. */
export function domainAround(places: readonly Place[]): Domain {
  const [west, east] = extremesOf(places.map(({ x }) => x));
  const [south, north] = extremesOf(places.map(({ y }) => y));
  const wide = Math.max(east - west, north - south);
  const half = wide > 0 ? wide * (0.5 + margin) : 0.5;
  const around = (middle: number) => [middle - half, middle + half] as const;
  return { x: around((west + east) / 2), y: around((south + north) / 2) };
}

/** 0 where there are none. */
function extremesOf(numbers: readonly number[]): [lowest: number, highest: number] {
  const first = numbers[0] ?? 0;
  return numbers.reduce(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [first, first]);
}
