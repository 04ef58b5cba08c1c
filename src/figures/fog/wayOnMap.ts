import type { FogMap } from './fogMap.ts';

/** A way as SVG paths: its line, and a point for each step that has room for one, to be drawn with round ends. */
export interface WayOnMap {
  readonly line: string;
  readonly steps: string;
}

/** Places closer together than this are one. */
const sameWithin = 0.7;
/** Points of steps closer together than this would run into each other. */
const pointsApart = 3;
/** Who leaves the map by far is drawn no further than so many pixels, where no picture shows the difference. */
const furthest = 1e5;

/** The first `count` places of a way; it ends before a place that is none. */
export function wayOnMap(map: FogMap, x: ArrayLike<number>, y: ArrayLike<number>, count: number): WayOnMap {
  let line = '';
  let steps = '';
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let [pointX, pointY] = [Number.NaN, Number.NaN];
  for (let k = 0; k < count; k++) {
    const px = within(map.pixelX(x[k]));
    const py = within(map.pixelY(y[k]));
    if (Number.isNaN(px + py)) break;
    // at the start nothing is near enough: NaN is never smaller
    if (distance(px - lastX, py - lastY) < sameWithin) continue;
    line += `${k === 0 ? 'M' : 'L'}${px.toFixed(1)} ${py.toFixed(1)}`;
    [lastX, lastY] = [px, py];
    if (distance(px - pointX, py - pointY) < pointsApart * map.scale) continue;
    steps += `M${px.toFixed(1)} ${py.toFixed(1)}h0`;
    [pointX, pointY] = [px, py];
  }
  return { line, steps };
}

function distance(dx: number, dy: number): number {
  return Math.abs(dx) + Math.abs(dy);
}

function within(px: number): number {
  return Math.min(Math.max(px, -furthest), furthest);
}
