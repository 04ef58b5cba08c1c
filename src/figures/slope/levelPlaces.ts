import type { Curve } from './curve.ts';
import { touches, zeros } from './zeros.ts';

/** Two places nearer than this share of the domain are one, found twice. */
const same = 1e-9;

/** Where the tangent is level, from left to right; none where the curve is level all along. */
export function levelPlaces(curve: Curve): readonly number[] {
  const slopeAt = (x: number) => curve.valueAt(1, x);
  const curvatureAt = (x: number) => curve.valueAt(2, x);
  const places = [...zeros(slopeAt, curve.domain), ...touches(slopeAt, curvatureAt, curve.domain)];
  const apart = same * (curve.domain[1] - curve.domain[0]);
  return places.sort((a, b) => a - b).filter((place, k, all) => k === 0 || place - all[k - 1] > apart);
}
