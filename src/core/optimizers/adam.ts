import { descendScaled } from './descend.ts';
import { meanHatLine, meanLine, renewMean, renewSquares, squaresHatLine, squaresLine } from './moments.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line, Recipe } from './recipe.ts';
import { decayGradient, decayLines } from './weightDecay.ts';

export interface AdamParameters {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  /** Divides by the largest v so far, so that a coordinate is never speeded up again. */
  readonly amsgrad?: boolean;
  readonly weightDecay?: number;
  /** False uses m and v as they are, too small in the first steps: our own switch, to show what the correction is for. */
  readonly biasCorrection?: boolean;
}

/**
 * Adam: the mean of the gradients, divided by the root of the mean of their squares.
 *
 *   g ← ∇f + λ x,   m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²,
 *   m̂ = m / (1 − β₁ᵗ),   v̂ = v / (1 − β₂ᵗ),   x ← x − η m̂ / (√v̂ + ε)
 *   amsgrad: v̂ = vₘₐₓ / (1 − β₂ᵗ) with vₘₐₓ ← max(vₘₐₓ, v)
 *
 * Source: Kingma & Ba (2015); amsgrad: Reddi, Kale & Kumar (2018); in PyTorch's form.
 */
export function adam({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
  amsgrad = false,
  weightDecay = 0,
  biasCorrection = true,
}: AdamParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: amsgrad ? ['m', 'v', 'vMax'] : ['m', 'v'],
    update(x, gradient, [m, v, vMax], rates, step) {
      if (weightDecay !== 0) decayGradient(gradient, x, weightDecay);
      renewMean(m, gradient, beta1);
      renewSquares(v, gradient, beta2);
      if (amsgrad) keepLargest(vMax, v);
      const a = biasCorrection ? 1 / (1 - beta1 ** (step + 1)) : 1;
      const b = biasCorrection ? 1 / Math.sqrt(1 - beta2 ** (step + 1)) : 1;
      descendScaled(x, m, amsgrad ? vMax : v, rates, a, b, epsilon);
    },
    recipe: () => recipeOf({ beta1, beta2, epsilon, amsgrad, weightDecay, biasCorrection }),
  };
}

function keepLargest(vMax: Float64Array, v: Float64Array): void {
  for (let i = 0; i < v.length; i++) vMax[i] = Math.max(vMax[i], v[i]);
}

function recipeOf({ weightDecay, amsgrad, biasCorrection, ...scalars }: Required<AdamParameters>): Recipe {
  const corrections = biasCorrection ? [meanHatLine, amsgrad ? largestHatLine : squaresHatLine] : [];
  return {
    scalars: weightDecay === 0 ? scalars : { ...scalars, weightDecay },
    lines: [
      ...decayLines(weightDecay),
      meanLine,
      squaresLine,
      ...(amsgrad ? [largestLine] : []),
      ...corrections,
      biasCorrection ? moveBy('mHat', 'vHat') : moveBy('m', amsgrad ? 'vMax' : 'v'),
    ],
  };
}

const largestLine: Line = { stage: 'memory', name: 'vMax', formula: 'max(vMax, v)' };

const largestHatLine: Line = { stage: 'correction', name: 'vHat', formula: 'vMax / (1 - beta2^t)' };

function moveBy(mean: string, squares: string): Line {
  return { stage: 'move', name: 'x', formula: `x - learningRate * ${mean} / (sqrt(${squares}) + epsilon)` };
}
