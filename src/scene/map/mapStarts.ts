import { rimWhite } from '../../look/hikerColors.ts';
import { edge } from '../trailLook.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';
import { fewHikers, shrink, startRadius } from './mapSizes.ts';
import { addRing, night, stroke } from './pen.ts';

/** At the first step the rings are so much wider, to be seen around the hikers that stand in them. */
const roomForHiker = 1.75;

/** A ring where each hiker started. */
export function drawStarts(context: CanvasRenderingContext2D, { state, at, camera, size }: MapMoment): void {
  const { x, y } = state.starts;
  if (x.length > fewHikers) return;
  const radius = startRadius * (1 + (roomForHiker - 1) * Math.max(0, 1 - at)) * shrink(x.length);
  const rings = new Path2D();
  for (let k = 0; k < x.length; k++) addRing(rings, pixelX(camera, size, x[k]), pixelY(camera, size, y[k]), radius);
  stroke(context, rings, night, 1.8 + 2 * edge.width);
  stroke(context, rings, rimWhite, 1.8);
}
