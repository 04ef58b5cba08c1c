import { rimWhite } from '../../look/hikerColors.ts';
import { type LearningPlace, linkBetween } from '../figures/learningPlaces.ts';
import { linkLook, placeColors } from '../figures/overlayLooks.ts';
import { ink } from '../trailLook.ts';
import { isNear } from './isNear.ts';
import { pixelX, pixelY } from './mapCamera.ts';
import type { MapMoment } from './mapMoment.ts';
import { drawOutlined, night, ringAt, stroke } from './pen.ts';

/** The lowest places of the training and the validation landscape, and where the selected hiker was after its best epoch. */
export function drawLearningMarks(context: CanvasRenderingContext2D, { marked, camera, size }: MapMoment): void {
  const link = linkBetween(marked);
  if (link !== null) {
    const line = new Path2D();
    line.moveTo(pixelX(camera, size, link.x[0]), pixelY(camera, size, link.y[0]));
    line.lineTo(pixelX(camera, size, link.x[1]), pixelY(camera, size, link.y[1]));
    stroke(context, line, night, linkLook.width + 1.6);
    stroke(context, line, linkLook.color, linkLook.width, linkLook.dash);
  }
  for (const { kind, x, y } of marked) {
    const px = pixelX(camera, size, x);
    const py = pixelY(camera, size, y);
    if (isNear(px, py, size)) drawOutlined(context, shapeAt(kind, px, py), placeColors[kind], rimOf(kind));
  }
}

function shapeAt(kind: LearningPlace['kind'], px: number, py: number): Path2D {
  switch (kind) {
    case 'lowest-train':
      return crossed(px, py, 6);
    case 'lowest-validation':
      return diamond(px, py, 7.5);
    case 'best-epoch':
      return ringAt(px, py, 9.5);
  }
}

/** Bright shapes are parted from the ground by a dark rim. */
function rimOf(kind: LearningPlace['kind']): string {
  return kind === 'lowest-train' ? rimWhite : ink;
}

/** A cross, upright. */
function crossed(px: number, py: number, arm: number): Path2D {
  const plus = new Path2D();
  plus.moveTo(px - arm, py);
  plus.lineTo(px + arm, py);
  plus.moveTo(px, py - arm);
  plus.lineTo(px, py + arm);
  return plus;
}

function diamond(px: number, py: number, reach: number): Path2D {
  const outline = new Path2D();
  outline.moveTo(px, py - reach);
  outline.lineTo(px + reach, py);
  outline.lineTo(px, py + reach);
  outline.lineTo(px - reach, py);
  outline.closePath();
  return outline;
}
