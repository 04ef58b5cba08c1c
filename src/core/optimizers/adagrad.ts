import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line, Recipe } from './recipe.ts';

export interface AdagradParameters {
  readonly learningRateDecay?: number;
  readonly epsilon?: number;
}

/**
 * Adagrad: a coordinate is slowed by all the slope it has seen. The learning rate can fall with the steps besides.
 *
 *   G ← G + g²,   x ← x − η / (1 + (t − 1) d) · g / (√G + ε)
 *
 * Source: Duchi, Hazan & Singer (2011), in PyTorch's form.
 */
export function adagrad({ learningRateDecay = 0, epsilon = 1e-10 }: AdagradParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: ['squares'],
    update(x, gradient, [squares], rates, step) {
      const factor = 1 / (1 + step * learningRateDecay);
      for (let i = 0; i < x.length; i++) {
        const g = gradient[i];
        squares[i] += g * g;
        x[i] -= (factor * rates[i] * g) / (Math.sqrt(squares[i]) + epsilon);
      }
    },
    recipe: () => recipeOf(learningRateDecay, epsilon),
  };
}

function recipeOf(learningRateDecay: number, epsilon: number): Recipe {
  if (learningRateDecay === 0) return { scalars: { epsilon }, lines: [squaresLine, moveAt('learningRate')] };
  return { scalars: { learningRateDecay, epsilon }, lines: [squaresLine, rateLine, moveAt('rate')] };
}

const squaresLine: Line = { stage: 'memory', name: 'squares', formula: 'squares + g^2' };

const rateLine: Line = {
  stage: 'correction',
  name: 'rate',
  formula: 'learningRate / (1 + (t - 1) * learningRateDecay)',
};

function moveAt(rate: string): Line {
  return { stage: 'move', name: 'x', formula: `x - ${rate} * g / (sqrt(squares) + epsilon)` };
}
