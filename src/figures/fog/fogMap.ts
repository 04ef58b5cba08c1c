import { contains, type Domain, widthOf } from '../../core/surface.ts';

/** The whole domain seen from above, north up, within a drawing whose units are pixels. */
export interface FogMap {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How many pixels a unit of the ground is long along each axis. */
  readonly unitX: number;
  readonly unitY: number;
  /** How far one sees in the fog, in pixels: equally far to all sides. */
  readonly sight: number;
  /** By how much marks and lines are larger than on a small map. */
  readonly scale: number;
  pixelX(x: number): number;
  pixelY(y: number): number;
  groundX(px: number): number;
  groundY(py: number): number;
}

/** A domain longer than this along one axis is shown squeezed; all others in their true shape. */
const longest = 2.5;

/** A share of the map's shorter side. */
const sightShare = 0.13;

/** Marks are as small as this on a map of so many pixels, and never smaller. */
const smallMap = 380;
const largestScale = 2.5;

/** How far one sees in the fog, on the ground along each axis. */
export function sightOn(domain: Domain): { readonly x: number; readonly y: number } {
  const shape = shapeOf(domain);
  const shorter = Math.min(shape, 1);
  return { x: (sightShare * shorter * widthOf(domain.x)) / shape, y: sightShare * shorter * widthOf(domain.y) };
}

/** The largest map that fits into a drawing, in its middle. */
export function fogMap(domain: Domain, drawingWidth: number, drawingHeight: number): FogMap {
  const shape = shapeOf(domain);
  const width = Math.max(1, Math.min(drawingWidth, drawingHeight * shape));
  const height = width / shape;
  const left = (drawingWidth - width) / 2;
  const top = (drawingHeight - height) / 2;
  const [unitX, unitY] = [width / widthOf(domain.x), height / widthOf(domain.y)];
  return {
    left,
    top,
    width,
    height,
    unitX,
    unitY,
    sight: sightShare * Math.min(width, height),
    scale: Math.min(Math.max(Math.min(width, height) / smallMap, 1), largestScale),
    pixelX: (x) => left + (x - domain.x[0]) * unitX,
    pixelY: (y) => top + (domain.y[1] - y) * unitY,
    groundX: (px) => domain.x[0] + (px - left) / unitX,
    groundY: (py) => domain.y[1] - (py - top) / unitY,
  };
}

/** Its width when it is 1 high. */
function shapeOf({ x, y }: Domain): number {
  return Math.min(Math.max(widthOf(x) / widthOf(y), 1 / longest), longest);
}

/**
 * Where a tap leads whoever stands at (x, y): to the place that was tapped where it can be seen, else in that direction as far
 * as one sees, for nobody walks into fog further than that.
 */
export function tapped(map: FogMap, x: number, y: number, px: number, py: number): { x: number; y: number } {
  const dx = px - map.pixelX(x);
  const dy = py - map.pixelY(y);
  const share = Math.min(1, map.sight / Math.hypot(dx, dy));
  return { x: map.groundX(px - (1 - share) * dx), y: map.groundY(py - (1 - share) * dy) };
}

/** The starts that stand on the map, by their places in a list. */
export function startsOnMap(domain: Domain, x: Float64Array, y: Float64Array): number[] {
  return [...x.keys()].filter((k) => contains(domain, x[k], y[k]));
}
