import type { Surface } from '../surface.ts';

const mostSteps = 100;
const mostHalvings = 40;
/** A change of this share is rounding. */
const rounding = 4 * Number.EPSILON;

type Place = readonly [x: number, y: number];

/**
 * The one minimum of a convex landscape, by Newton's method from (0, 0), halving a step as long as it leads up. Undefined where
 * the landscape is flat in some direction, or falls for ever.
 */
export function newtonMinimum(surface: Surface): Place | undefined {
  let place: Place = [0, 0];
  for (let step = 0; step < mostSteps; step++) {
    const next = better(surface, place);
    if (next === undefined) return undefined;
    if (next.every((coordinate, k) => Math.abs(coordinate - place[k]) <= rounding * Math.abs(coordinate))) return next;
    place = next;
  }
  // it is as near as rounding lets it come, and goes to and fro
  const [fx, fy] = surface.gradient(...place);
  return Math.hypot(fx, fy) < 1e-10 ? place : undefined;
}

function better(surface: Surface, [x, y]: Place): Place | undefined {
  const [fx, fy] = surface.gradient(x, y);
  const [fxx, fxy, fyy] = surface.hessian(x, y);
  const determinant = fxx * fyy - fxy * fxy;
  if (!(determinant > 0)) return undefined;
  let dx = (fxy * fy - fyy * fx) / determinant;
  let dy = (fxy * fx - fxx * fy) / determinant;
  const ceiling = surface.value(x, y) * (1 + rounding);
  for (let halvings = 0; halvings < mostHalvings; halvings++) {
    if (surface.value(x + dx, y + dy) <= ceiling) return [x + dx, y + dy];
    dx /= 2;
    dy /= 2;
  }
  return [x, y];
}
