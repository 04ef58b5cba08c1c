import { heightScale } from '../../core/heightScale.ts';
import { paintMap } from '../../look/paintMap.ts';
import type { Landscape } from './landscapes.ts';

/** Pixels along each edge. */
export const thumbnailSize = 144;

const painted = new Map<Landscape, ImageData>();

/** A landscape as a small map of itself; painted once. Takes some milliseconds. */
export function thumbnail(landscape: Landscape): ImageData {
  let picture = painted.get(landscape);
  if (picture === undefined) {
    picture = new ImageData(thumbnailSize, thumbnailSize);
    const surface = landscape.surface();
    const heights = heightScale(surface, landscape.defaults.heights);
    paintMap(surface, heights, surface.domain, thumbnailSize, thumbnailSize, picture.data);
    painted.set(landscape, picture);
  }
  return picture;
}

const waiting: (() => void)[] = [];

/** Does one thing at a time, between two pictures, so that nothing stutters. Returns a function that calls it off. */
export function whenIdle(deed: () => void): () => void {
  waiting.push(deed);
  if (waiting.length === 1) setTimeout(doNext);
  return () => {
    const index = waiting.indexOf(deed);
    if (index > 0) waiting.splice(index, 1);
    // the first may be under way already: it stays in its place and does nothing
    if (index === 0) waiting[0] = () => undefined;
  };
}

function doNext(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) setTimeout(doNext);
}
