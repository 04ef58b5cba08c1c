import { descend } from './descend.ts';
import { renewMean, renewSquares } from './moments.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line, Recipe } from './recipe.ts';

export interface RmspropParameters {
  readonly alpha?: number;
  readonly epsilon?: number;
  readonly momentum?: number;
  readonly centered?: boolean;
}

/**
 * RMSprop: the gradient divided by the root of the mean of its squares; centered, by its standard deviation.
 *
 *   v ← α v + (1 − α) g²,   x ← x − η g / (√v + ε)
 *   centered: ḡ ← α ḡ + (1 − α) g, and √(v − ḡ²) in place of √v
 *   with momentum: b ← μ b + g / (√v + ε),   x ← x − η b
 *
 * Where the gradient never changes, v − ḡ² ends in rounding, and may be a little below 0: then the step is NaN, as
 * PyTorch's is.
 *
 * Source: Tieleman & Hinton (2012); centered: Graves (2013); in PyTorch's form.
 */
export function rmsprop({
  alpha = 0.99,
  epsilon = 1e-8,
  momentum = 0,
  centered = false,
}: RmspropParameters = {}): ElementwiseOptimizer {
  const hasVelocity = momentum !== 0;
  return {
    needs: 'gradient',
    memory: ['squares', ...(centered ? ['mean'] : []), ...(hasVelocity ? ['velocity'] : [])],
    update(x, gradient, memory, rates) {
      renewSquares(memory[0], gradient, alpha);
      if (centered) {
        renewMean(memory[1], gradient, alpha);
        divideByDeviation(gradient, memory[0], memory[1], epsilon);
      } else {
        divideByRoot(gradient, memory[0], epsilon);
      }
      const velocity = memory[centered ? 2 : 1];
      if (hasVelocity) accumulate(velocity, gradient, momentum);
      descend(x, hasVelocity ? velocity : gradient, rates);
    },
    recipe: () => recipeOf({ alpha, epsilon, momentum, centered }),
  };
}

function divideByRoot(gradient: Float64Array, squares: Float64Array, epsilon: number): void {
  for (let i = 0; i < gradient.length; i++) gradient[i] /= Math.sqrt(squares[i]) + epsilon;
}

function divideByDeviation(gradient: Float64Array, squares: Float64Array, mean: Float64Array, epsilon: number): void {
  for (let i = 0; i < gradient.length; i++) gradient[i] /= Math.sqrt(squares[i] - mean[i] * mean[i]) + epsilon;
}

function accumulate(velocity: Float64Array, gradient: Float64Array, momentum: number): void {
  for (let i = 0; i < velocity.length; i++) velocity[i] = momentum * velocity[i] + gradient[i];
}

function recipeOf({ alpha, epsilon, momentum, centered }: Required<RmspropParameters>): Recipe {
  const scaled = `g / (sqrt(${centered ? 'squares - mean^2' : 'squares'}) + epsilon)`;
  const averages = [squaresLine, ...(centered ? [meanLine] : [])];
  if (momentum === 0) return { scalars: { alpha, epsilon }, lines: [...averages, moveAlong(scaled)] };
  const velocityLine: Line = { stage: 'memory', name: 'velocity', formula: `momentum * velocity + ${scaled}` };
  return { scalars: { alpha, epsilon, momentum }, lines: [...averages, velocityLine, moveAlong('velocity')] };
}

const squaresLine: Line = { stage: 'memory', name: 'squares', formula: 'alpha * squares + (1 - alpha) * g^2' };

const meanLine: Line = { stage: 'memory', name: 'mean', formula: 'alpha * mean + (1 - alpha) * g' };

function moveAlong(direction: string): Line {
  return { stage: 'move', name: 'x', formula: `x - learningRate * ${direction}` };
}
