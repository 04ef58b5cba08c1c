import type { Track } from '../../core/run.ts';
import { clipSegment, type Segment } from './clipSegment.ts';
import { isNear } from './isNear.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';

/** Places closer together on the screen than this are one. */
const sameWithin = 0.7;
/** Dots of steps closer together than this would run into each other. */
const dotsApart = 3;
/** Lines are cut this far outside of the picture. */
const reach = 8000;

/** Traces the way of a hiker so far, as a line, and a dot for each step that has room for one. */
export function traceTrail(
  track: Track,
  { at, places, camera, size, state }: MapMoment,
  lines: Path2D,
  dots: Path2D | null,
): void {
  const last = Math.min(Math.floor(at), track.reached);
  const segment: Segment = { x0: 0, y0: 0, x1: 0, y1: 0 };
  let px = pixelX(camera, size, track.x[0]);
  let py = pixelY(camera, size, track.y[0]);
  let dotX = px;
  let dotY = py;
  lines.moveTo(px, py);

  function lineTo(x: number, y: number): void {
    if (Math.abs(x - px) + Math.abs(y - py) < sameWithin) return;
    segment.x0 = px;
    segment.y0 = py;
    segment.x1 = x;
    segment.y1 = y;
    if (clipSegment(segment, reach)) {
      if (segment.x0 !== px || segment.y0 !== py) lines.moveTo(segment.x0, segment.y0);
      lines.lineTo(segment.x1, segment.y1);
    }
    px = x;
    py = y;
  }

  for (let step = 1; step <= last; step++) {
    const x = pixelX(camera, size, track.x[step]);
    const y = pixelY(camera, size, track.y[step]);
    lineTo(x, y);
    if (dots === null || Math.abs(x - dotX) + Math.abs(y - dotY) < dotsApart || !isNear(x, y, size)) continue;
    dots.moveTo(x, y);
    dots.lineTo(x, y);
    dotX = x;
    dotY = y;
  }
  if (at > last && last < track.reached && !state.isRunBehind) {
    lineTo(pixelX(camera, size, places.x[track.hiker]), pixelY(camera, size, places.y[track.hiker]));
  }
}
