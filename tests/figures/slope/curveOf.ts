import type { Range } from '../../../src/core/surface.ts';
import { type Curve, readCurve } from '../../../src/figures/slope/curve.ts';

/** The curve of a formula that is known to be readable. */
export function curveOf(formula: string, domain: Range): Curve {
  const curve = readCurve({ formula, domain });
  if ('problem' in curve) throw new RangeError(`Expected a formula of x, got "${formula}".`);
  return curve;
}
