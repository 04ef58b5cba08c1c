import { contains, type Domain, type Minimum, widthOf } from './surface.ts';

/** Where a hiker is, seen from the minima: in the valley with this number, or … */
export const onTheWay = -1;
export const offTheMap = -2;

/** A hiker within this share of the domain's width of a minimum has reached it. */
const nearnessInWidths = 0.01;

/** The number of the nearest minimum that is reached at (x, y); `onTheWay` or `offTheMap` when there is none. */
export function valleyOf(minima: readonly Minimum[], domain: Domain, x: number, y: number): number {
  let nearest = onTheWay;
  let nearestSquare = nearnessInWidths ** 2;
  for (let k = 0; k < minima.length; k++) {
    const { along } = minima[k];
    const dx = along === 'x' ? 0 : (x - minima[k].x) / widthOf(domain.x);
    const dy = along === 'y' ? 0 : (y - minima[k].y) / widthOf(domain.y);
    const square = dx * dx + dy * dy;
    if (square < nearestSquare) {
      nearest = k;
      nearestSquare = square;
    }
  }
  return nearest === onTheWay && !contains(domain, x, y) ? offTheMap : nearest;
}
