import { meanHatLine, meanLine, renewMean } from './moments.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface AdamaxParameters {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/**
 * Adamax: Adam with the largest slope, slowly forgotten, in place of the root of the mean square.
 *
 *   m ← β₁ m + (1 − β₁) g,   u ← max(β₂ u, |g| + ε),   m̂ = m / (1 − β₁ᵗ),   x ← x − η m̂ / u
 *
 * Source: Kingma & Ba (2015), section 7, in PyTorch's form, which has the ε.
 */
export function adamax({ beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 }: AdamaxParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: ['m', 'u'],
    update(x, gradient, [m, u], rates, step) {
      renewMean(m, gradient, beta1);
      const a = 1 / (1 - beta1 ** (step + 1));
      for (let i = 0; i < x.length; i++) {
        u[i] = Math.max(beta2 * u[i], Math.abs(gradient[i]) + epsilon);
        x[i] -= (a * rates[i] * m[i]) / u[i];
      }
    },
    recipe: () => ({ scalars: { beta1, beta2, epsilon }, lines }),
  };
}

const lines: readonly Line[] = [
  meanLine,
  { stage: 'memory', name: 'u', formula: 'max(beta2 * u, abs(g) + epsilon)' },
  meanHatLine,
  { stage: 'move', name: 'x', formula: 'x - learningRate * mHat / u' },
];
