import type { Size } from './mapCamera.ts';

/** Whether a mark at this pixel can be seen in the picture. */
export function isNear(px: number, py: number, { width, height }: Size): boolean {
  return px > -10 && py > -10 && px < width + 10 && py < height + 10;
}
