import type { Line } from './recipe.ts';

/** g ← g + λ x: the slope of the loss with ½ λ ‖x‖² added to it. */
export function decayGradient(gradient: Float64Array, x: Float64Array, weightDecay: number): void {
  for (let i = 0; i < x.length; i++) gradient[i] += weightDecay * x[i];
}

/** The decay as a line of a recipe, or no line where there is none; the scalar is `weightDecay`. */
export function decayLines(weightDecay: number): Line[] {
  return weightDecay === 0 ? [] : [{ stage: 'gradient', name: 'g', formula: 'g + weightDecay * x' }];
}
