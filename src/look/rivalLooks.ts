import { type ValleyMark, valleyMarks } from './valleyMarks.ts';

/** How the hikers of one optimizer are told from those of another: by colour, by shape, and by the line of their ways. */
export interface RivalLook extends ValleyMark {
  /** Lengths of strokes and gaps in CSS pixels, as of SVG's stroke-dasharray; empty for a line without gaps. */
  readonly dash: readonly number[];
}

const dashes: readonly (readonly number[])[] = [
  [],
  [9, 4],
  [2.5, 3.5],
  [9, 3, 2.5, 3],
  [16, 4],
  [5, 2.5],
  [9, 3, 2.5, 3, 2.5, 3],
  [1.5, 6],
];

/** The first is the red dot that hikers are where there is but one optimizer. */
const rivalLooks: readonly RivalLook[] = valleyMarks.map((mark, k) => ({ ...mark, dash: dashes[k] }));

export function lookOf(rival: number): RivalLook {
  return rivalLooks[rival % rivalLooks.length];
}
