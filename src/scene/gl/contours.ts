import type { HeightScale } from '../../core/heightScale.ts';
import { roundStep } from '../../look/roundStep.ts';

/** The contour lines for what is looked at: at the shares origin + k · step, strong where 5 divides k. */
export interface Contours {
  /** Height on a linear scale, share on a logarithmic one, at which line 0 lies: never far from what is seen. */
  readonly origin: number;
  /** Between two lines, in the same unit. */
  readonly step: number;
  /** The same as a share of the height. */
  readonly stepShare: number;
  /** Lines before this one are not drawn: at the very lowest ground a line would be a blot. */
  readonly firstLine: number;
}

const mostLines = 25;

/**
 * Lines for ground between the heights `low` and `high`: at round heights on a linear scale, as on a hiking map, and at
 * round shares of the scale itself on a logarithmic one.
 */
export function contours(heights: HeightScale, low: number, high: number): Contours {
  const isLinear = heights.kind === 'linear';
  const from = isLinear ? low : heights.shareOf(low);
  const to = isLinear ? high : heights.shareOf(high);
  const lowest = isLinear ? heights.low : 0;
  const whole = isLinear ? heights.high - heights.low : 1;
  // where all is level there is nothing to draw, but the step must not vanish
  const step = roundStep(Math.max(to - from, 1e-9 * whole), mostLines);
  const origin = Math.floor(from / (5 * step)) * 5 * step;
  return { origin, step, stepShare: step / whole, firstLine: Math.ceil((lowest - origin) / step + 0.03) };
}

/** How many lines above line 0 a height is. */
export function lineAt({ origin, step }: Contours, heights: HeightScale, height: number): number {
  return ((heights.kind === 'linear' ? height : heights.shareOf(height)) - origin) / step;
}
