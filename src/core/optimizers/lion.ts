import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface LionParameters {
  readonly beta1?: number;
  readonly beta2?: number;
}

/**
 * Lion: steps by the sign of a mean in which the present gradient counts more than in the mean that is remembered.
 *
 *   c = β₁ m + (1 − β₁) g,   m ← β₂ m + (1 − β₂) g,   x ← x − η sign(c)
 *
 * Source: Chen et al. (2023), in optax' form, without its decay.
 */
export function lion({ beta1 = 0.9, beta2 = 0.99 }: LionParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: ['m'],
    update(x, gradient, [m], rates) {
      for (let i = 0; i < x.length; i++) {
        const g = gradient[i];
        const c = beta1 * m[i] + (1 - beta1) * g;
        m[i] = beta2 * m[i] + (1 - beta2) * g;
        x[i] -= rates[i] * Math.sign(c);
      }
    },
    recipe: () => ({ scalars: { beta1, beta2 }, lines }),
  };
}

const lines: readonly Line[] = [
  { stage: 'gradient', name: 'c', formula: 'beta1 * m + (1 - beta1) * g' },
  { stage: 'memory', name: 'm', formula: 'beta2 * m + (1 - beta2) * g' },
  { stage: 'move', name: 'x', formula: 'x - learningRate * sign(c)' },
];
