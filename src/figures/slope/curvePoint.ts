import { widthOf } from '../../core/surface.ts';
import type { Curve } from './curve.ts';

/** What a level place is by its second derivative; open where that is 0. */
export type LevelKind = 'valley' | 'hilltop' | 'open';

/** A place on a curve and what is known there. */
export interface CurvePoint {
  readonly x: number;
  /** NaN where the function has no value. */
  readonly height: number;
  /** NaN where there is no tangent: no value, a kink, a tangent that stands upright. */
  readonly slope: number;
  readonly curvature: number;
  /** Null where the tangent is not level. */
  readonly level: LevelKind | null;
}

/** Such a share of the curvature beside it is what rounding leaves of 0. */
const nothing = 1e-6;

/** @param levels where the curve is level, of which x may be one */
export function curvePoint(curve: Curve, x: number, levels: readonly number[]): CurvePoint {
  const height = curve.valueAt(0, x);
  const isLevelPlace = levels.includes(x);
  // at a zero that is no number of the machine, rounding leaves a crumb of slope
  const slope = isLevelPlace ? 0 : hasKink(curve, x) ? Number.NaN : curve.valueAt(1, x);
  const curvature = Number.isNaN(slope) ? Number.NaN : withoutCrumbs(curve, x);
  return { x, height, slope, curvature, level: slope === 0 ? levelKind(curvature) : null };
}

function levelKind(curvature: number): LevelKind {
  if (curvature > 0) return 'valley';
  return curvature < 0 ? 'hilltop' : 'open';
}

function withoutCrumbs(curve: Curve, x: number): number {
  const gap = widthOf(curve.domain) / 1000;
  const curvature = curve.valueAt(2, x);
  const around = Math.max(Math.abs(curve.valueAt(2, x - gap)), Math.abs(curve.valueAt(2, x + gap)));
  return Math.abs(curvature) <= nothing * around ? 0 : curvature;
}

/** Whether the slope jumps here. At a kink a formula's derivative is what PyTorch says, which is no slope of the curve. */
function hasKink(curve: Curve, x: number): boolean {
  const width = widthOf(curve.domain);
  const slopeAt = (distance: number) => curve.valueAt(1, x + distance);
  const jump = Math.abs(slopeAt(1e-9 * width) - slopeAt(-1e-9 * width));
  return jump > 1e-3 * Math.max(Math.abs(slopeAt(1e-3 * width)), Math.abs(slopeAt(-1e-3 * width)));
}
