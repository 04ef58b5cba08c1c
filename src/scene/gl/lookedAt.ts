import { type PerspectiveCamera, Vector3 } from 'three';
import type { Domain } from '../../core/surface.ts';
import { type Plot, xAt, yAt } from './plot.ts';

/**
 * How much of the picture is reckoned with; how far towards the horizon, and how far above and below the middle of the
 * picture, in distances from the eye to that middle.
 */
const extents = {
  all: { part: 1, furthest: 3, unevenness: 0.25 },
  middle: { part: 0.7, furthest: 1.3, unevenness: 0 },
};

const ray = new Vector3();

/** The part of the ground that is seen in the picture; `distance` and `up` are of the place in its middle. */
export function lookedAt(
  camera: PerspectiveCamera,
  plot: Plot,
  distance: number,
  up: number,
  isFlat: boolean,
  extent: keyof typeof extents,
): Domain {
  const { part, furthest, unevenness } = extents[extent];
  const levels = isFlat ? [0] : [up - unevenness * distance, up + unevenness * distance];
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.POSITIVE_INFINITY;
  let south = Number.NEGATIVE_INFINITY;
  for (const level of levels) {
    for (const x of [-part, 0, part]) {
      for (const y of [-part, 0, part]) {
        ray.set(x, y, 0.5).unproject(camera).sub(camera.position).normalize();
        const way = (level - camera.position.y) / ray.y;
        const reach = way > 0 ? Math.min(way, furthest * distance) : furthest * distance;
        const atEast = camera.position.x + reach * ray.x;
        const atSouth = camera.position.z + reach * ray.z;
        west = Math.min(west, atEast);
        east = Math.max(east, atEast);
        north = Math.min(north, atSouth);
        south = Math.max(south, atSouth);
      }
    }
  }
  return { x: [xAt(plot, west), xAt(plot, east)], y: [yAt(plot, south), yAt(plot, north)] };
}
