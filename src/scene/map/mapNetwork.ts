import { momentAt } from '../../core/network/momentAt.ts';
import type { TrainedPath } from '../../core/network/networkRun.ts';
import { rimWhite } from '../../look/hikerColors.ts';
import { lookOf } from '../../look/rivalLooks.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { edge, trailLook } from '../trailLook.ts';
import { isPlace, lastPlace, type TrainingShown, trainingsShown } from '../trainingsShown.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import { drawHiker, lookOfHiker } from './mapHikers.ts';
import type { MapMoment } from './mapMoment.ts';
import { hikerRadius, startRadius } from './mapSizes.ts';
import { onGround } from './onGround.ts';
import { drawOutlined, night, ringAt, stroke, strokeCasings } from './pen.ts';

/** The trainings of a network from above, each up to its present moment. */
export function drawNetwork(context: CanvasRenderingContext2D, moment: MapMoment): void {
  const shown = trainingsShown(moment.state);
  for (const training of shown) drawWay(context, moment, training);
  for (const training of shown) drawEnds(context, moment, training);
}

function drawWay(context: CanvasRenderingContext2D, moment: MapMoment, { path, isLookedAt }: TrainingShown): void {
  const { lines, dots } = traced(path, momentAt(path, moment.at), moment);
  const look = wayLook(moment.state.scenario, path.optimizer, isLookedAt);
  onGround(context, moment, () => {
    strokeCasings(context, lines, look.width, look);
    stroke(context, lines, look.color, look.width, look.dash);
    stroke(context, dots, look.color, look.width + 2.6);
  });
}

/** As trails are, but the one that is looked at as the way of the selected hiker. */
function wayLook(scenario: Scenario, optimizer: number, isLookedAt: boolean) {
  if (!isLookedAt) return trailLook(scenario, optimizer);
  const { color, dash } = lookOf(optimizer);
  return { color, dash, width: 2.2, casing: { color: rimWhite, width: 1.2, opacity: 1 }, edge };
}

function traced(path: TrainedPath, present: number, { camera, size }: MapMoment) {
  const lines = new Path2D();
  const dots = new Path2D();
  let isOn = false;
  for (let k = 0; k <= present; k++) {
    const px = pixelX(camera, size, path.x[k]);
    const py = pixelY(camera, size, path.y[k]);
    if (!isPlace(path, k)) {
      isOn = false;
      continue;
    }
    if (isOn) lines.lineTo(px, py);
    else lines.moveTo(px, py);
    dots.moveTo(px, py);
    dots.lineTo(px, py);
    isOn = true;
  }
  return { lines, dots };
}

/** A ring where it began and the mark of its optimizer where it is now. */
function drawEnds(context: CanvasRenderingContext2D, moment: MapMoment, { path, isLookedAt }: TrainingShown): void {
  const { at, camera, size } = moment;
  const { color } = lookOf(path.optimizer);
  const start = ringAt(pixelX(camera, size, path.x[0]), pixelY(camera, size, path.y[0]), startRadius + 1);
  if (isLookedAt) {
    drawOutlined(context, start, color, rimWhite);
  } else {
    stroke(context, start, night, 2 + 2 * edge.width);
    stroke(context, start, rimWhite, 2);
  }
  const present = lastPlace(path, momentAt(path, at));
  if (isLookedAt) {
    const px = pixelX(camera, size, path.x[present]);
    const py = pixelY(camera, size, path.y[present]);
    drawOutlined(context, ringAt(px, py, hikerRadius + 5), rimWhite, night);
  }
  const look = lookOfHiker(path.optimizer, null, path.stopped, at);
  drawHiker(context, moment, path.x[present], path.y[present], hikerRadius, look);
}
