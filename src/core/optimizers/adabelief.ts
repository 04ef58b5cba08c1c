import { descendScaled } from './descend.ts';
import { meanHatLine, meanLine, renewMean } from './moments.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface AdabeliefParameters {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/**
 * AdaBelief: Adam that divides by how far the gradients lie from their mean, so that it walks fast where they are as expected.
 *
 *   m ← β₁ m + (1 − β₁) g,   s ← β₂ s + (1 − β₂)(g − m)²,
 *   m̂ = m / (1 − β₁ᵗ),   ŝ = s / (1 − β₂ᵗ),   x ← x − η m̂ / (√ŝ + ε)
 *
 * Source: Zhuang, Tang, Ding, Tatikonda, Dvornek, Papademetris & Duncan (2020), in optax' form with 0 in place of the ε
 * that is added to s (`eps_root`).
 */
export function adabelief({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-16,
}: AdabeliefParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: ['m', 's'],
    update(x, gradient, [m, s], rates, step) {
      renewMean(m, gradient, beta1);
      renewErrors(s, gradient, m, beta2);
      const a = 1 / (1 - beta1 ** (step + 1));
      const b = 1 / Math.sqrt(1 - beta2 ** (step + 1));
      descendScaled(x, m, s, rates, a, b, epsilon);
    },
    recipe: () => ({ scalars: { beta1, beta2, epsilon }, lines }),
  };
}

function renewErrors(s: Float64Array, gradient: Float64Array, m: Float64Array, beta2: number): void {
  const share = 1 - beta2;
  for (let i = 0; i < s.length; i++) {
    const error = gradient[i] - m[i];
    s[i] = beta2 * s[i] + share * (error * error);
  }
}

const lines: readonly Line[] = [
  meanLine,
  { stage: 'memory', name: 's', formula: 'beta2 * s + (1 - beta2) * (g - m)^2' },
  meanHatLine,
  { stage: 'correction', name: 'sHat', formula: 's / (1 - beta2^t)' },
  { stage: 'move', name: 'x', formula: 'x - learningRate * mHat / (sqrt(sHat) + epsilon)' },
];
