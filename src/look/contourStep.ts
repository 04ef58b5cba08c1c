import type { HeightScale } from '../core/heightScale.ts';
import { roundStep } from './roundStep.ts';

/** Where the contour lines are: at the shares first + k · step, for every whole k; where 5 divides k, a strong one. */
export interface ContourStep {
  readonly first: number;
  readonly step: number;
}

const mostLines = 25;

/**
 * At most about `most` lines for ground between the heights `low` and `high`: at round heights on a linear scale, as on a hiking map; at round
 * shares of the scale itself on a logarithmic one.
 */
export function contourStep(
  heights: HeightScale,
  low = heights.low,
  high = heights.high,
  most = mostLines,
): ContourStep {
  const whole = heights.high - heights.low;
  // where all is level there is nothing to draw, but the step must not vanish
  if (heights.kind === 'logarithmic') {
    return { first: 0, step: roundStep(Math.max(heights.shareOf(high) - heights.shareOf(low), 1e-9), most) };
  }
  return { first: heights.shareOf(0), step: roundStep(Math.max(high - low, 1e-9 * whole), most) / whole };
}
