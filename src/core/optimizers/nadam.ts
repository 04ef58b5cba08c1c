import { meanLine, renewMean, renewSquares, squaresHatLine, squaresLine } from './moments.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface NadamParameters {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  readonly momentumDecay?: number;
}

/**
 * NAdam: Adam that looks ahead as Nesterov does, with a momentum μ that grows from step to step.
 *
 *   μₜ = β₁ (1 − ½ · 0.96^(t ψ)),   m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²,
 *   m̄ = μₜ₊₁ m / (1 − μ₁ … μₜ₊₁) + (1 − μₜ) g / (1 − μ₁ … μₜ),   v̂ = v / (1 − β₂ᵗ),   x ← x − η m̄ / (√v̂ + ε)
 *
 * Source: Dozat (2016), in PyTorch's form.
 */
export function nadam({
  beta1 = 0.9,
  beta2 = 0.999,
  epsilon = 1e-8,
  momentumDecay = 0.004,
}: NadamParameters = {}): ElementwiseOptimizer {
  const momenta = growingMomenta(beta1, momentumDecay);
  return {
    needs: 'gradient',
    memory: ['m', 'v'],
    update(x, gradient, [m, v], rates, step) {
      renewMean(m, gradient, beta1);
      renewSquares(v, gradient, beta2);
      const { mu, muNext, muProduct } = momenta(step + 1);
      const a = muNext / (1 - muProduct * muNext);
      const c = (1 - mu) / (1 - muProduct);
      const b = 1 / Math.sqrt(1 - beta2 ** (step + 1));
      for (let i = 0; i < x.length; i++) {
        x[i] -= (rates[i] * (a * m[i] + c * gradient[i])) / (b * Math.sqrt(v[i]) + epsilon);
      }
    },
    recipe: (step) => ({ scalars: { beta1, beta2, epsilon, ...momenta(step + 1) }, lines }),
  };
}

interface Momenta {
  readonly mu: number;
  readonly muNext: number;
  /** μ₁ … μₜ */
  readonly muProduct: number;
}

/**
 * μₜ, μₜ₊₁ and μ₁ … μₜ by t, counted from 1. The products lie in a table and not in the memory of a run: they are the same
 * for all runs, and a run may be taken up again anywhere.
 */
function growingMomenta(beta1: number, momentumDecay: number): (t: number) => Momenta {
  const products = [1];
  const muAt = (t: number) => beta1 * (1 - 0.5 * 0.96 ** (t * momentumDecay));
  return (t) => {
    // once a product is 0, by underflow or because β₁ is, all later ones are, and the table need not grow
    while (products.length <= t && products[products.length - 1] !== 0) {
      products.push(products[products.length - 1] * muAt(products.length));
    }
    return { mu: muAt(t), muNext: muAt(t + 1), muProduct: products[t] ?? 0 };
  };
}

const lines: readonly Line[] = [
  meanLine,
  squaresLine,
  {
    stage: 'correction',
    name: 'mBar',
    formula: 'muNext * m / (1 - muProduct * muNext) + (1 - mu) * g / (1 - muProduct)',
  },
  squaresHatLine,
  { stage: 'move', name: 'x', formula: 'x - learningRate * mBar / (sqrt(vHat) + epsilon)' },
];
