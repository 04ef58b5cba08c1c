import { rimWhite } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import { isShown } from '../isShown.ts';
import { edge } from '../trailLook.ts';
import { clamped } from './clamped.ts';
import { drawFigure } from './mapAnatomy.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import { drawHiker, lookOfHiker } from './mapHikers.ts';
import type { MapMoment } from './mapMoment.ts';
import { hikerRadius, startRadius } from './mapSizes.ts';
import { onGround } from './onGround.ts';
import { drawOutlined, night, ringAt, stroke } from './pen.ts';
import { traceTrail } from './traceTrail.ts';

/** The hiker that is looked at closely: larger, in a ring, with a stronger trail. */
export function drawSelected(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const { state, at, destinations, camera, size } = moment;
  const { way, selected, starts, scenario } = state;
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (index === -1 || way === null) return;
  const { color, dash } = lookOf(way.optimizer);
  const start = ringAt(pixelX(camera, size, starts.x[index]), pixelY(camera, size, starts.y[index]), startRadius + 1.4);
  drawOutlined(context, start, color, rimWhite);
  if (!isShown(scenario, way.optimizer)) return;

  const lines = new Path2D();
  const dots = new Path2D();
  traceTrail(way, moment, lines, dots);
  onGround(context, moment, () => {
    stroke(context, lines, night, 4.6 + 2 * edge.width);
    stroke(context, dots, night, 7.2 + 2 * edge.width);
    stroke(context, lines, rimWhite, 4.6);
    stroke(context, dots, rimWhite, 7.2);
    stroke(context, lines, color, 2.2, dash);
    stroke(context, dots, color, 5);
  });

  drawFigureOfStep(context, moment, 'rest');
  const step = Math.min(Math.floor(at), way.reached);
  const next = Math.min(step + 1, way.reached);
  const part = Math.min(at, way.reached) - step;
  const x = way.x[step] + part * (way.x[next] - way.x[step]);
  const y = way.y[step] + part * (way.y[next] - way.y[step]);
  const { domain } = state.surface;
  const px = pixelX(camera, size, clamped(x, domain.x));
  const py = pixelY(camera, size, clamped(y, domain.y));
  const halo = ringAt(px, py, hikerRadius + 6);
  stroke(context, halo, night, 2.4 + 2 * edge.width);
  stroke(context, halo, rimWhite, 2.4);
  const hiker = way.optimizer * starts.id.length + index;
  const valley = destinations === null || state.isRunBehind ? null : destinations[hiker];
  drawHiker(context, moment, x, y, hikerRadius + 1.2, lookOfHiker(way.optimizer, valley, way.stopped, at));
  drawFigureOfStep(context, moment, 'arrows');
}

function drawFigureOfStep(context: CanvasRenderingContext2D, moment: MapMoment, part: 'arrows' | 'rest'): void {
  const { figure, stages, camera, size } = moment;
  if (figure !== null) onGround(context, moment, () => drawFigure(context, figure, part, stages, camera, size));
}
