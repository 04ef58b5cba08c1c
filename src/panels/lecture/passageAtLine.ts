/** The passage that stands at the reading line: the last one that begins at it or above; the first before any does. */
export function passageAtLine(tops: readonly number[], line: number): number {
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  );
}

/** So many pixels a passage that was asked for stands from the upper edge, … */
const margin = 8;
/** … and so many pixels the end of a short one stands below the reading line. */
const slack = 24;

/**
 * How far from the upper edge a passage is to stand that was asked for: at the top; a short one lower, so that the next does not
 * stand at the reading line in its stead.
 */
export function restingTop(height: number, line: number): number {
  return Math.min(Math.max(margin, line - height + slack), line);
}
