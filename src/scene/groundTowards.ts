import type { Projection } from './projection.ts';

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** Halvings between a pixel on the ground and one beside it: finer than a pixel on any screen. */
const halvings = 12;

/** The ground under a pixel; where there is none, the last ground on the straight way to it from a pixel that has some. */
export function groundTowards(projection: Projection, from: Pixel, to: Pixel): Pixel | null {
  const under = projection.toGround(to.x, to.y);
  if (under !== null) return under;
  let inside = 0;
  let outside = 1;
  let ground = projection.toGround(from.x, from.y);
  if (ground === null) return null;
  for (let k = 0; k < halvings; k++) {
    const part = (inside + outside) / 2;
    const there = projection.toGround(from.x + part * (to.x - from.x), from.y + part * (to.y - from.y));
    if (there === null) {
      outside = part;
    } else {
      inside = part;
      ground = there;
    }
  }
  return ground;
}
