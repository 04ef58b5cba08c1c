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
  /** What lies under the line and parts it from the ground, so much wider on each side. */
  readonly casing: { readonly color: string; readonly width: number; readonly opacity: number };
}

/** Dark, and seen through. */
export const ink = '#08131f';

/**
 * Trails are white where nobody has a rival. Rivals have their own colour and their own dashes, on white; where colours tell
 * the minima apart, the dashes alone.
 */
export function trailLook({ optimizers, view }: Scenario, rival: number): TrailLook {
  if (optimizers.length === 1) {
    return { color: rimWhite, dash: [], width: 1.5, casing: { color: ink, width: 0.9, opacity: 0.22 } };
  }
  const { color, dash } = lookOf(rival);
  return view.colors === 'minimum'
    ? { color: rimWhite, dash, width: 1.7, casing: { color: ink, width: 0.8, opacity: 0.55 } }
    : { color, dash, width: 1.9, casing: { color: rimWhite, width: 0.8, opacity: 0.85 } };
}
