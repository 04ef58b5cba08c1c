import { heightScale } from '../../core/heightScale.ts';
import { paintMap } from '../../look/paintMap.ts';
import { defaultScenario } from '../../scenario/defaultScenario.ts';
import type { GroundPicture, Landscape } from './landscapes.ts';

/** Pixels along each edge. */
export const thumbnailSize = 144;

const painted = new Map<GroundPicture, ImageData>();

/** A landscape as a small map of itself; painted once. Takes some milliseconds. */
export function thumbnail(picture: GroundPicture, { choice }: Landscape): ImageData {
  let image = painted.get(picture);
  if (image === undefined) {
    image = new ImageData(thumbnailSize, thumbnailSize);
    const surface = picture.surface();
    const heights = heightScale(surface, defaultScenario(choice).view.heights);
    paintMap(surface, heights, surface.domain, thumbnailSize, thumbnailSize, image.data);
    painted.set(picture, image);
  }
  return image;
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
