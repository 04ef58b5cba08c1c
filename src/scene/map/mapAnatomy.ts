import { stages } from '../../store/slowMotion.ts';
import { type FigureKind, type FigureLine, type FigureMark, figureKinds, isArrow } from '../figures/figure.ts';
import { figureCasing, figureLooks } from '../figures/figureLooks.ts';
import type { FigureOfStep } from '../figures/figureShown.ts';
import { ink } from '../trailLook.ts';
import { type MapCamera, pixelX, pixelY, type Size } from './mapCamera.ts';

const headLength = 10;
const markRadius = 4;
const speckRadius = 2;

type ToPixel = (x: number, y: number) => readonly [px: number, py: number];

/**
 * Draws the first `upTo` stages of what is shown of a step, in CSS pixels: its arrows, or all that lies under the hiker. A
 * tangent plane is its level lines.
 */
export function drawFigure(
  context: CanvasRenderingContext2D,
  figure: FigureOfStep,
  part: 'arrows' | 'rest',
  upTo: number,
  camera: MapCamera,
  size: Size,
): void {
  const toPixel: ToPixel = (x, y) => [pixelX(camera, size, x), pixelY(camera, size, y)];
  const isReached = (part: FigureLine | FigureMark) => stages.indexOf(part.stage) < upTo;
  const lines = [...(figure.tangent?.lines ?? []), ...figure.lines.filter(isReached)];
  context.lineJoin = 'round';
  for (const kind of figureKinds) {
    if (isArrow(kind) !== (part === 'arrows')) continue;
    const ofKind = lines.filter((line) => line.kind === kind);
    if (ofKind.length > 0) drawLines(context, kind, ofKind, toPixel);
  }
  if (part === 'rest') for (const mark of figure.marks.filter(isReached)) drawMark(context, mark, toPixel);
}

function drawLines(
  context: CanvasRenderingContext2D,
  kind: FigureKind,
  lines: readonly FigureLine[],
  toPixel: ToPixel,
): void {
  const { color, width, dash } = figureLooks[kind];
  const path = new Path2D();
  const filled = new Path2D();
  for (const line of lines) {
    line.x.forEach((x, k) => {
      const [px, py] = toPixel(x, line.y[k]);
      if (k === 0) path.moveTo(px, py);
      else path.lineTo(px, py);
    });
    if (line.head !== 'none') addHead(line.head === 'open' ? path : filled, line, toPixel);
  }
  context.lineCap = 'butt';
  context.setLineDash([]);
  cased(context, filled, color, 0.5);
  cased(context, path, color, width, dash);
  context.fillStyle = color;
  context.fill(filled);
}

/** The two sides of the head of a straight arrow; a short arrow has a small one. */
function addHead(path: Path2D, { x, y }: FigureLine, toPixel: ToPixel): void {
  const [fromX, fromY] = toPixel(x[0], y[0]);
  const [tipX, tipY] = toPixel(x[1], y[1]);
  const span = Math.hypot(tipX - fromX, tipY - fromY);
  if (span < 2) return;
  const length = Math.min(headLength, 0.6 * span);
  const [alongX, alongY] = [(length * (tipX - fromX)) / span, (length * (tipY - fromY)) / span];
  path.moveTo(tipX - alongX - 0.45 * alongY, tipY - alongY + 0.45 * alongX);
  path.lineTo(tipX, tipY);
  path.lineTo(tipX - alongX + 0.45 * alongY, tipY - alongY - 0.45 * alongX);
}

function drawMark(
  context: CanvasRenderingContext2D,
  { kind, x, y, shape, number }: FigureMark,
  toPixel: ToPixel,
): void {
  const { color } = figureLooks[kind];
  const [px, py] = toPixel(x, y);
  const path = new Path2D();
  if (shape === 'cross') {
    path.moveTo(px - markRadius, py - markRadius);
    path.lineTo(px + markRadius, py + markRadius);
    path.moveTo(px - markRadius, py + markRadius);
    path.lineTo(px + markRadius, py - markRadius);
  } else {
    path.arc(px, py, shape === 'speck' ? speckRadius : markRadius, 0, 2 * Math.PI);
  }
  cased(context, path, color, shape === 'speck' ? 0.5 : 1.6);
  context.fillStyle = color;
  if (shape === 'dot' || shape === 'speck') context.fill(path);
  if (number === null) return;
  context.font = '600 11px system-ui, sans-serif';
  context.lineWidth = 3;
  context.strokeStyle = ink;
  context.strokeText(`${number}`, px + 7, py - 5);
  context.fillText(`${number}`, px + 7, py - 5);
}

/** A line on a dark one that is wider and has no gaps. */
function cased(
  context: CanvasRenderingContext2D,
  path: Path2D,
  color: string,
  width: number,
  dash: readonly number[] = [],
): void {
  context.globalAlpha = figureCasing.opacity;
  context.strokeStyle = ink;
  context.lineWidth = width + 2 * figureCasing.width;
  context.stroke(path);
  context.globalAlpha = 1;
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke(path);
  context.setLineDash([]);
}
