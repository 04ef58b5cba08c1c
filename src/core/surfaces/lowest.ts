import { type Minimum, type Surface, widthOf } from '../surface.ts';

type Place = Pick<Minimum, 'x' | 'y' | 'value'>;

/** How far around a place one looks, in widths of the domain. */
const radius = 1e-3;
const directions = 32;
/** The least rise around a minimum as a share of the greatest; less is a level floor, seen through rounding. */
const leastShare = 1e-9;
/** Very close to a place, at this share of the radius, the rise must be a small share of that at the radius. */
const closeShare = 1e-6;
const closeRiseShare = 0.1;
const goldenSteps = 40;
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Whether the ground rises from a place in every direction. The lowest point on a circle is looked for closely, because the
 * floor of a crease, or of a valley that is level along its length, is narrow. A pole, where the ground has no floor, is none.
 */
export function isLowestAround(surface: Surface, place: Place): boolean {
  const { domain } = surface;
  const riseAt = (angle: number, reach: number) =>
    surface.value(
      place.x + reach * widthOf(domain.x) * Math.cos(angle),
      place.y + reach * widthOf(domain.y) * Math.sin(angle),
    ) - place.value;
  const rise = (angle: number) => riseAt(angle, radius);
  const spacing = (2 * Math.PI) / directions;
  const rises = Array.from({ length: directions }, (_, k) => rise(k * spacing));
  const greatest = Math.max(...rises);
  const least = leastWithin(rise, rises.indexOf(Math.min(...rises)) * spacing, spacing);
  const close = Math.max(...rises.map((_, k) => riseAt(k * spacing, closeShare * radius)));
  return least > 0 && least > leastShare * greatest && close < closeRiseShare * greatest;
}

/** The same for a landscape of one variable: whether it rises to both sides of a line along this axis. */
export function isLowestAcross(surface: Surface, { x, y, value }: Place, along: 'x' | 'y'): boolean {
  const dx = along === 'y' ? radius * widthOf(surface.domain.x) : 0;
  const dy = along === 'x' ? radius * widthOf(surface.domain.y) : 0;
  const riseAt = (share: number) => surface.value(x + share * dx, y + share * dy) - value;
  const greatest = Math.max(riseAt(1), riseAt(-1));
  const close = Math.max(riseAt(closeShare), riseAt(-closeShare));
  return riseAt(1) > 0 && riseAt(-1) > 0 && close < closeRiseShare * greatest;
}

/** The lowest value of a function around a place, by golden sections. Source: Kiefer (1953). */
function leastWithin(f: (t: number) => number, middle: number, reach: number): number {
  let low = middle - reach;
  let high = middle + reach;
  let left = high - golden * (high - low);
  let right = low + golden * (high - low);
  let fLeft = f(left);
  let fRight = f(right);
  for (let step = 0; step < goldenSteps; step++) {
    if (fLeft < fRight) {
      high = right;
      right = left;
      fRight = fLeft;
      left = high - golden * (high - low);
      fLeft = f(left);
    } else {
      low = left;
      left = right;
      fLeft = fRight;
      right = low + golden * (high - low);
      fRight = f(right);
    }
  }
  return Math.min(fLeft, fRight, f(middle));
}
