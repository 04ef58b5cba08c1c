import { writeNewtonDirection } from './newtonDirection.ts';
import type { GroundOptimizer } from './optimizer.ts';

/**
 * Newton's method, undamped: to the place where the parabola that touches the ground here is level.
 *
 *   p ← p − η H⁻¹ ∇f
 *
 * It does not ask whether that place is low: it walks to saddles and hilltops as readily as to minima. Only where the
 * Hessian is singular, and there is no such place, it allows no step.
 *
 * Source: Nocedal & Wright, *Numerical Optimization* (2006), section 3.3.
 */
export function newton(): GroundOptimizer {
  const hessian = new Float64Array(3);
  const direction = new Float64Array(2);
  return {
    needs: 'ground',
    memory: [],
    update(parameters, gradient, _memory, learningRate, _step, { i, j, ground }) {
      ground.hessian(parameters[i], parameters[j], hessian);
      if (!writeNewtonDirection(hessian, gradient[i], gradient[j], direction)) return false;
      parameters[i] -= learningRate * direction[0];
      parameters[j] -= learningRate * direction[1];
      return true;
    },
    recipe: () => ({
      scalars: {},
      lines: [
        { stage: 'correction', name: 'd', formula: '(other * g - cross * gOther) / (own * other - cross^2)' },
        { stage: 'move', name: 'x', formula: 'x - learningRate * d' },
      ],
    }),
  };
}
