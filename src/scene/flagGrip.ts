import { groundTowards } from './groundTowards.ts';
import type { Projection } from './projection.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** A finger that stays within so many pixels has not meant to move anything. */
const stillPixels = 4;

/**
 * Holds a flag whose foot is at the pixel `foot` by the place where it was pressed, and says where on the ground the foot is
 * when the finger is elsewhere: as far from the finger as before, and at the edge where the finger has left the ground. Null
 * until the finger has really moved.
 */
export function flagGrip(projection: Projection, foot: Pixel, pressedAt: Pixel): (now: Pixel) => Pixel | null {
  let hasMoved = false;
  return (now) => {
    const by = { x: now.x - pressedAt.x, y: now.y - pressedAt.y };
    hasMoved ||= Math.hypot(by.x, by.y) > stillPixels;
    return hasMoved ? groundTowards(projection, foot, { x: foot.x + by.x, y: foot.y + by.y }) : null;
  };
}
