import { type Range, widthOf } from '../../core/surface.ts';

/** So large a part of the lines lies inside the window when one looks closely. */
const insideShare = 0.75;

/**
 * Writes where the lines of the mesh cross one axis of the domain: from edge to edge, evenly, or when only a `window` of
 * it is looked at, most of them there. The edges of a close window are lines themselves.
 */
export function gridLines(range: Range, window: Range, lines: Float64Array): void {
  const low = Math.max(range[0], window[0]);
  const high = Math.min(range[1], window[1]);
  const share = (high - low) / widthOf(range);
  if (!(share > 0 && share < insideShare)) {
    spread(lines, 0, lines.length - 1, range[0], range[1]);
    return;
  }
  const gaps = lines.length - 1;
  const inside = Math.round(insideShare * gaps);
  const before = Math.round(((gaps - inside) * (low - range[0])) / (widthOf(range) - (high - low)));
  // a window at the edge leaves nothing before or behind it; beside others at least one gap must be left
  const first = low === range[0] ? 0 : Math.max(1, Math.min(before, gaps - inside - 1));
  const last = high === range[1] ? gaps : first + inside;
  spread(lines, 0, first, range[0], low);
  spread(lines, first, last, low, high);
  spread(lines, last, gaps, high, range[1]);
}

/** Lines `from` … `to` at even distances; the ends exactly where they belong. */
function spread(lines: Float64Array, from: number, to: number, low: number, high: number): void {
  for (let k = from; k <= to; k++) lines[k] = low + ((k - from) / Math.max(1, to - from)) * (high - low);
  if (to > from) lines[to] = high;
}
