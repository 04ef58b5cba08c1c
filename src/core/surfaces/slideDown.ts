import { contains, type Minimum, type Surface, widthOf } from '../surface.ts';

type Place = Pick<Minimum, 'x' | 'y' | 'value'>;

/** Where a step, in widths of the domain, ends the search. */
const shortest = 1e-14;
const mostMoves = 400;

/** The eight ways of a compass. */
const ways = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
] as const;

/**
 * The way down for ground with kinks, where slopes say nothing: try a step in all directions of the compass, and halve it when
 * none leads down. `step` is in widths of the domain; the search ends where the way leads out of it. A crease that runs aslant can stop it before its lowest place.
 * Source: Hooke & Jeeves (1961).
 */
export function slideDown(surface: Surface, x: number, y: number, step: number): Place {
  const widthX = widthOf(surface.domain.x);
  const widthY = widthOf(surface.domain.y);
  let here = { x, y, value: surface.value(x, y) };
  let reach = step;
  for (let moves = 0; moves < mostMoves && reach > shortest; moves++) {
    const next = lowerAround(surface, here, reach * widthX, reach * widthY);
    if (next === undefined) reach /= 2;
    else if (contains(surface.domain, next.x, next.y)) here = next;
    else return next;
  }
  return here;
}

function lowerAround(surface: Surface, here: Place, dx: number, dy: number): Place | undefined {
  for (const [east, north] of ways) {
    const x = here.x + east * dx;
    const y = here.y + north * dy;
    const value = surface.value(x, y);
    if (value < here.value) return { x, y, value };
  }
  return undefined;
}
