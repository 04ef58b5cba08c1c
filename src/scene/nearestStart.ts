import type { Surface } from '../core/surface.ts';
import type { Placed } from '../scenario/startsOf.ts';
import type { PlacesShown } from './placesShown.ts';
import type { Projection, ScreenPoint } from './projection.ts';

const point: ScreenPoint = { x: 0, y: 0, isVisible: false };

/**
 * The id of the start nearest to a pixel, by its ring or by where one of its hikers is now; null when none is within
 * `radius` pixels. Hikers are counted optimizer by optimizer, start by start; those of an optimizer that is not shown cannot
 * be hit.
 */
export function nearestStart(
  projection: Projection,
  surface: Surface,
  starts: Placed,
  places: PlacesShown,
  px: number,
  py: number,
  radius: number,
  isShown: (rival: number) => boolean = () => true,
): number | null {
  let nearest: number | null = null;
  let nearestSquare = radius * radius;

  function offer(id: number, x: number, y: number): void {
    projection.toScreen(x, y, surface.value(x, y), point);
    if (!point.isVisible) return;
    const square = (point.x - px) ** 2 + (point.y - py) ** 2;
    // of two at the same place the later one lies on top
    if (square > nearestSquare) return;
    nearest = id;
    nearestSquare = square;
  }

  const count = starts.id.length;
  for (let k = 0; k < count; k++) offer(starts.id[k], starts.x[k], starts.y[k]);
  for (let hiker = 0; count > 0 && hiker < places.x.length; hiker++) {
    if (isShown(Math.floor(hiker / count))) offer(starts.id[hiker % count], places.x[hiker], places.y[hiker]);
  }
  return nearest;
}
