import { rimWhite } from '../../look/hikerColors.ts';
import { edge } from '../trailLook.ts';
import { isNear } from './isNear.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';
import { addRing, night, stroke } from './pen.ts';

/** A local minimum is an upright cross, a global one a cross in a ring; where a minimum is a whole line, that line. */
export function drawMinima(context: CanvasRenderingContext2D, { state, camera, size }: MapMoment): void {
  const { domain } = state.surface;
  const lines = new Path2D();
  for (const { x, y, along, global } of state.minima) {
    const px = pixelX(camera, size, x);
    const py = pixelY(camera, size, y);
    const alongX = along === 'x';
    if (along !== undefined) {
      lines.moveTo(alongX ? pixelX(camera, size, domain.x[0]) : px, alongX ? py : pixelY(camera, size, domain.y[0]));
      lines.lineTo(alongX ? pixelX(camera, size, domain.x[1]) : px, alongX ? py : pixelY(camera, size, domain.y[1]));
    } else if (isNear(px, py, size)) {
      lines.moveTo(px - 5, py);
      lines.lineTo(px + 5, py);
      lines.moveTo(px, py - 5);
      lines.lineTo(px, py + 5);
      if (global) addRing(lines, px, py, 9);
    }
  }
  stroke(context, lines, night, 1.8 + 2 * edge.width);
  stroke(context, lines, rimWhite, 1.8);
}
