import { eigenOf } from '../eigen.ts';
import { type BacktrackingParameters, backtrackedStride } from './backtracking.ts';
import { writeNewtonDirection } from './newtonDirection.ts';
import type { GroundOptimizer } from './optimizer.ts';

/** A curvature below this share of the other one is rounding, and no bowl. */
const roundingShare = 1e-12;

/**
 * Newton's method where it is safe: only on ground that curves up in every direction, where Newton's way leads down, and
 * only as far as it really does, at first by the learning rate, then by `shrink` times as much …
 *
 *   d ← H⁻¹ ∇f,   s ← η, τη, τ²η … until f(p − s d) ≤ f(p) − c s ∇f·d,   p ← p − s d
 *
 * Where the Hessian is not positive definite, or no stride leads lower, it allows no step.
 *
 * Source: Nocedal & Wright, *Numerical Optimization* (2006), sections 3.1 and 3.3.
 */
export function dampedNewton({
  shrink = 0.5,
  sufficientDecrease = 1e-4,
}: BacktrackingParameters = {}): GroundOptimizer {
  const backtracking = { shrink, sufficientDecrease };
  const hessian = new Float64Array(3);
  const direction = new Float64Array(2);
  return {
    needs: 'ground',
    memory: ['stride'],
    update(parameters, gradient, [strides], learningRate, _step, hiker) {
      const { i, j } = hiker;
      hiker.ground.hessian(parameters[i], parameters[j], hessian);
      if (!isBowl(hessian) || !writeNewtonDirection(hessian, gradient[i], gradient[j], direction)) return false;
      const [dx, dy] = direction;
      const descent = { x: parameters[i], y: parameters[j], dx, dy, fall: gradient[i] * dx + gradient[j] * dy };
      const stride = backtrackedStride(hiker, descent, learningRate, backtracking);
      if (stride === null) return false;
      strides[i] = stride;
      strides[j] = stride;
      parameters[i] -= stride * dx;
      parameters[j] -= stride * dy;
      return true;
    },
    recipe: () => ({
      scalars: { shrink, sufficientDecrease },
      lines: [
        { stage: 'correction', name: 'd', formula: '(other * g - cross * gOther) / (own * other - cross^2)' },
        { stage: 'correction', name: 'stride', formula: null },
        { stage: 'move', name: 'x', formula: 'x - stride * d' },
      ],
    }),
  };
}

/** Whether ground with this Hessian, [fxx, fxy, fyy], curves up in every direction. */
export function isBowl(hessian: Readonly<ArrayLike<number>>): boolean {
  const [larger, smaller] = eigenOf([hessian[0], hessian[1], hessian[2]]).values;
  return smaller > 0 && smaller > roundingShare * larger;
}
