import { type BacktrackingParameters, backtrackedStride } from './backtracking.ts';
import type { GroundOptimizer } from './optimizer.ts';

/**
 * Gradient descent that tries its stride before it takes it: first the learning rate, then `shrink` times as much …, until
 * the ground is low enough.
 *
 *   s ← η, τη, τ²η … until f(p − s ∇f) ≤ f(p) − c s ‖∇f‖²,   p ← p − s ∇f
 *
 * Where the slope is 0 the hiker takes a step by nothing; where no stride leads lower it allows no step.
 *
 * Source: Armijo (1966).
 */
export function lineSearch({ shrink = 0.5, sufficientDecrease = 1e-4 }: BacktrackingParameters = {}): GroundOptimizer {
  const backtracking = { shrink, sufficientDecrease };
  return {
    needs: 'ground',
    memory: ['stride'],
    update(parameters, gradient, [strides], learningRate, _step, hiker) {
      const { i, j } = hiker;
      const dx = gradient[i];
      const dy = gradient[j];
      const descent = { x: parameters[i], y: parameters[j], dx, dy, fall: dx * dx + dy * dy };
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
        { stage: 'correction', name: 'stride', formula: null },
        { stage: 'move', name: 'x', formula: 'x - stride * g' },
      ],
    }),
  };
}
