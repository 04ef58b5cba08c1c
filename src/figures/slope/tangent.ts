import { type Range, widthOf } from '../../core/surface.ts';
import { roundStep } from '../../look/roundStep.ts';
import type { CurvePoint } from './curvePoint.ts';

/** The line that touches the curve in a point, and the triangle that shows how much it rises. */
export interface Tangent {
  heightAt(x: number): number;
  /** Where the triangle begins: in the point, or, where that is too near to the right end, before it. */
  readonly from: number;
  /** How far it goes to the right: 1, unless that is too much or too little for the domain. */
  readonly run: number;
  /** How far the tangent rises over that. */
  readonly rise: number;
}

/** Null where there is no tangent. */
export function tangent({ x, height, slope }: CurvePoint, domain: Range): Tangent | null {
  if (!Number.isFinite(slope)) return null;
  const width = widthOf(domain);
  const run = width / 20 <= 1 && 1 <= width / 2 ? 1 : roundStep(width, 6);
  return {
    heightAt: (to) => height + slope * (to - x),
    from: x + run <= domain[1] ? x : x - run,
    run,
    rise: slope * run,
  };
}
