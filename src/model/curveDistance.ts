import type { Axes } from './axes.ts';
import type { Pixel } from './grip.ts';

/**
 * How far a finger is from the curve of a model, in pixels, looking no further than `within`; infinite where it is not within that.
 * A steep curve is met between its points, too.
 */
export function curveDistance(axes: Axes, heightAt: (value: number) => number, finger: Pixel, within: number): number {
  const from = Math.max(axes.left, Math.floor(finger.x - within));
  const to = Math.min(axes.right, Math.ceil(finger.x + within));
  let least = Number.POSITIVE_INFINITY;
  let before: Pixel | null = null;
  for (let px = from; px <= to; px++) {
    const here = { x: px, y: axes.y(heightAt(axes.acrossAt(px))) };
    least = Math.min(least, before === null ? apart(here, finger) : toSegment(before, here, finger));
    before = here;
  }
  return least <= within ? least : Number.POSITIVE_INFINITY;
}

function apart(a: Pixel, b: Pixel): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toSegment(a: Pixel, b: Pixel, place: Pixel): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((place.x - a.x) * dx + (place.y - a.y) * dy) / (dx * dx + dy * dy);
  const share = Math.min(Math.max(along, 0), 1);
  return apart({ x: a.x + share * dx, y: a.y + share * dy }, place);
}
