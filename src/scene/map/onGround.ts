import { pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';

/** Draws only where there is ground: off the map there are no ways. */
export function onGround(
  context: CanvasRenderingContext2D,
  { state, camera, size }: MapMoment,
  draw: () => void,
): void {
  const { domain } = state.surface;
  const left = pixelX(camera, size, domain.x[0]);
  const top = pixelY(camera, size, domain.y[1]);
  context.save();
  context.beginPath();
  context.rect(left, top, pixelX(camera, size, domain.x[1]) - left, pixelY(camera, size, domain.y[0]) - top);
  context.clip();
  draw();
  context.restore();
}
