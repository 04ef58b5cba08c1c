import type { Dice } from './seeded.ts';
import { shuffle } from './shuffle.ts';
import { type Domain, type Range, widthOf } from './surface.ts';

/** The coordinates of many places. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Every place of the domain is as likely as every other. With a larger count the first places stay where they were. */
export function uniform(domain: Domain, count: number, dice: Dice): Places {
  const places = unplaced(count);
  for (let k = 0; k < count; k++) {
    places.x[k] = along(domain.x, dice());
    places.y[k] = along(domain.y, dice());
  }
  return places;
}

/**
 * Gathered around the middle: the standard deviation is a sixth of the width, and who falls outside the domain, one in
 * 185, is drawn again. With a larger count the first places stay where they were.
 */
export function normal(domain: Domain, count: number, dice: Dice): Places {
  const places = unplaced(count);
  for (let k = 0; k < count; k++) {
    const [x, y] = normalInside(dice);
    places.x[k] = along(domain.x, x);
    places.y[k] = along(domain.y, y);
  }
  return places;
}

/** In rows and columns whose cells are as square as they can be; where the count does not fit, some rows hold one less. */
export function grid(domain: Domain, count: number): Places {
  const places = unplaced(count);
  const rows = clamp(Math.round(Math.sqrt((count * widthOf(domain.y)) / widthOf(domain.x))), 1, count);
  for (let row = 0; row < rows; row++) {
    const first = Math.floor((row * count) / rows);
    const next = Math.floor(((row + 1) * count) / rows);
    for (let k = first; k < next; k++) {
      places.x[k] = along(domain.x, (k - first + 0.5) / (next - first));
      places.y[k] = along(domain.y, (row + 0.5) / rows);
    }
  }
  return places;
}

/**
 * Of `count` columns and `count` rows each holds exactly one place: random, and yet no side of the map is left out.
 * Source: McKay, Beckman & Conover (1979).
 */
export function latinHypercube(domain: Domain, count: number, dice: Dice): Places {
  const places = unplaced(count);
  const columns = permutation(count, dice);
  const rows = permutation(count, dice);
  for (let k = 0; k < count; k++) {
    places.x[k] = along(domain.x, (columns[k] + dice()) / count);
    places.y[k] = along(domain.y, (rows[k] + dice()) / count);
  }
  return places;
}

function unplaced(count: number): Places {
  return { x: new Float64Array(count), y: new Float64Array(count) };
}

/** Where this fraction of the range lies. */
function along(range: Range, fraction: number): number {
  return range[0] + fraction * widthOf(range);
}

/** Dice are allowed to be loaded; after so many throws whoever is still outside is put on the edge. */
const mostThrows = 64;

/** A place of the unit square. Both coordinates come from one pair of throws: Box & Muller (1958). */
function normalInside(dice: Dice): [number, number] {
  let x = 0.5;
  let y = 0.5;
  for (let throws = 0; throws < mostThrows; throws++) {
    const radius = Math.sqrt(-2 * Math.log(1 - dice())) / 6;
    const angle = 2 * Math.PI * dice();
    x = 0.5 + radius * Math.cos(angle);
    y = 0.5 + radius * Math.sin(angle);
    if (x >= 0 && x <= 1 && y >= 0 && y <= 1) break;
  }
  return [clamp(x, 0, 1), clamp(y, 0, 1)];
}

/** The whole numbers below `count` in random order. */
function permutation(count: number, dice: Dice): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, k) => k);
  shuffle(order, dice);
  return order;
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
