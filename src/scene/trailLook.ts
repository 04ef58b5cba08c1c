import { rimWhite } from '../look/hikerColors.ts';
import { lookOf } from '../look/rivalLooks.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** How the trails of one optimizer's hikers are drawn. */
export interface TrailLook {
  readonly color: string;
  /** Lengths of strokes and gaps in CSS pixels; empty for a line without gaps. */
  readonly dash: readonly number[];
  /** Of the line, in CSS pixels. */
  readonly width: number;
  /** What lies under the line and parts it from the ground. */
  readonly casing: Casing;
  /** Lies under a white casing and parts that from bright ground; null where the casing is dark itself. */
  readonly edge: Casing | null;
}

/** A line under another one, so much wider on each side, in CSS pixels. */
export interface Casing {
  readonly color: string;
  readonly width: number;
  readonly opacity: number;
}

/** Dark, and seen through. */
export const ink = '#08131f';

/**
 * Around all that is white, or has a white rim. At every height either the white or this edge stands out from the ground with a
 * contrast of at least 3; less of it would be lost on green.
 */
export const edge: Casing = { color: ink, width: 0.8, opacity: 0.65 };

/** How much of the ground the edge covers around what is bright but not white, and stands out from less of it. */
export const edgeOfColors = 0.95;

/**
 * Trails are white where nobody has a rival. Rivals have their own colour and their own dashes, on white; where colours tell
 * the minima apart, the dashes alone.
 */
export function trailLook({ optimizers, view }: Scenario, rival: number): TrailLook {
  if (optimizers.length === 1) {
    return { color: rimWhite, dash: [], width: 1.5, casing: edge, edge: null };
  }
  const { color, dash } = lookOf(rival);
  return view.colors === 'minimum'
    ? { color: rimWhite, dash, width: 1.7, casing: edge, edge: null }
    : { color, dash, width: 1.9, casing: { color: rimWhite, width: 0.8, opacity: 1 }, edge };
}
