/** A straight line on the screen from (x0, y0) to (x1, y1). */
export interface Segment {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/**
 * Cuts a line to the box from (−reach, −reach) to (reach, reach), where it stands; false when nothing of it is inside.
 * Diverging hikers run to places that no canvas can draw. Source: Liang & Barsky (1984).
 */
export function clipSegment(segment: Segment, reach: number): boolean {
  const { x0, y0 } = segment;
  const dx = segment.x1 - x0;
  const dy = segment.y1 - y0;
  let from = 0;
  let to = 1;
  for (const [way, room] of [
    [-dx, x0 + reach],
    [dx, reach - x0],
    [-dy, y0 + reach],
    [dy, reach - y0],
  ]) {
    if (way === 0 && room < 0) return false;
    if (way < 0) from = Math.max(from, room / way);
    if (way > 0) to = Math.min(to, room / way);
  }
  if (from > to) return false;
  segment.x0 = x0 + from * dx;
  segment.y0 = y0 + from * dy;
  segment.x1 = x0 + to * dx;
  segment.y1 = y0 + to * dy;
  return true;
}
