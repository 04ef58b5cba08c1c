import { type Domain, widthOf } from '../surface.ts';

type Range = Domain['x'];

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
 * How much of the ways can be seen in the plane: the share of the squared distances of their moments, each from the last one of
 * its own way, that lies in it; null where nothing has moved. How far the ways are from each other has no part in it.
 */
export function shareInPlane(plane: Plane, ways: readonly (readonly Float64Array[])[]): number | null {
  let seen = 0;
  let hidden = 0;
  for (const way of ways) {
    const alongside = { ...plane, origin: way[way.length - 1] };
    for (const each of way) {
      const { x, y, distance } = placeOf(alongside, each);
      seen += x * x + y * y;
      hidden += distance * distance;
    }
  }
  return seen + hidden === 0 ? null : seen / (seen + hidden);
}

/** Of the width of the square around the paths, left free on each side. */
const margin = 0.2;
/** Of how far off the square is: nodes of a net that lie closer would be the same number. */
const resolution = 1e-9;

/**
 * A square around all places, so that lengths stay comparable on the map; of side 1 where all are one. It goes at least as far
 * as `reach` to all four sides of the origin.
 */
export function domainAround(places: readonly Place[], reach: number): Domain {
  const [west, east] = extremesOf(places.map(({ x }) => x));
  const [south, north] = extremesOf(places.map(({ y }) => y));
  const wide = Math.max(east - west, north - south);
  const farOff = Math.max(...[west, east, south, north].map(Math.abs));
  const half = Math.max(wide > 0 ? wide * (0.5 + margin) : 0.5, resolution * farOff);
  const x = withReach(around((west + east) / 2, half), reach);
  const y = withReach(around((south + north) / 2, half), reach);
  const side = Math.max(widthOf(x), widthOf(y));
  return { x: around((x[0] + x[1]) / 2, side / 2), y: around((y[0] + y[1]) / 2, side / 2) };
}

function around(middle: number, half: number): Range {
  return [middle - half, middle + half];
}

function withReach([low, high]: Range, reach: number): Range {
  return reach > 0 ? [Math.min(low, -reach), Math.max(high, reach)] : [low, high];
}

/** 0 where there are none. */
function extremesOf(numbers: readonly number[]): Range {
  const first = numbers[0] ?? 0;
  return numbers.reduce<Range>(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [first, first]);
}
