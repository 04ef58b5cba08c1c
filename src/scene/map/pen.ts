import { edge, type TrailLook } from '../trailLook.ts';

/** The edge around what is white. */
export const night = `rgb(8 19 31 / ${edge.opacity})`;

/** Draws a line, with round ends. */
export function stroke(
  context: CanvasRenderingContext2D,
  path: Path2D,
  color: string,
  width: number,
  dash: readonly number[] = [],
): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  // round ends would fill the gaps
  context.lineCap = dash.length > 0 ? 'butt' : 'round';
  context.setLineDash([...dash]);
  context.stroke(path);
}

/** Draws what lies under a line of this width. */
export function strokeCasings(
  context: CanvasRenderingContext2D,
  path: Path2D,
  width: number,
  { casing, edge }: Pick<TrailLook, 'casing' | 'edge'>,
): void {
  if (edge !== null) {
    context.globalAlpha = edge.opacity;
    stroke(context, path, edge.color, width + 2 * (casing.width + edge.width));
  }
  context.globalAlpha = casing.opacity;
  stroke(context, path, casing.color, width + 2 * casing.width);
  context.globalAlpha = 1;
}

/** Draws a line with a rim, in a dark edge. */
export function drawOutlined(context: CanvasRenderingContext2D, path: Path2D, color: string, rim: string): void {
  stroke(context, path, night, 5 + 2 * edge.width);
  stroke(context, path, rim, 5);
  stroke(context, path, color, 2.2);
}

/** A ring more in a path. */
export function addRing(path: Path2D, px: number, py: number, radius: number): void {
  path.moveTo(px + radius, py);
  path.arc(px, py, radius, 0, 2 * Math.PI);
}

/** A ring alone. */
export function ringAt(px: number, py: number, radius: number): Path2D {
  const ring = new Path2D();
  addRing(ring, px, py, radius);
  return ring;
}

/** A cross, lying. */
export function crossAt(px: number, py: number, arm: number): Path2D {
  const cross = new Path2D();
  cross.moveTo(px - arm, py - arm);
  cross.lineTo(px + arm, py + arm);
  cross.moveTo(px - arm, py + arm);
  cross.lineTo(px + arm, py - arm);
  return cross;
}
