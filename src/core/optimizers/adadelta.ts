import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface AdadeltaParameters {
  readonly rho?: number;
  readonly epsilon?: number;
}

/**
 * Adadelta: a stride is as long as strides lately were, times how steep it is here compared with lately.
 *
 *   E[g²] ← ρ E[g²] + (1 − ρ) g²,   Δ = √(E[Δ²] + ε) / √(E[g²] + ε) · g,
 *   E[Δ²] ← ρ E[Δ²] + (1 − ρ) Δ²,   x ← x − η Δ
 *
 * Source: Zeiler (2012), in PyTorch's form, which keeps a learning rate beside it.
 */
export function adadelta({ rho = 0.9, epsilon = 1e-6 }: AdadeltaParameters = {}): ElementwiseOptimizer {
  const share = 1 - rho;
  return {
    needs: 'gradient',
    memory: ['squares', 'strides'],
    update(x, gradient, [squares, strides], rates) {
      for (let i = 0; i < x.length; i++) {
        const g = gradient[i];
        squares[i] = rho * squares[i] + share * (g * g);
        const delta = (Math.sqrt(strides[i] + epsilon) / Math.sqrt(squares[i] + epsilon)) * g;
        strides[i] = rho * strides[i] + share * (delta * delta);
        x[i] -= rates[i] * delta;
      }
    },
    recipe: () => ({ scalars: { rho, epsilon }, lines }),
  };
}

const lines: readonly Line[] = [
  { stage: 'memory', name: 'squares', formula: 'rho * squares + (1 - rho) * g^2' },
  // counted to the memory, for it goes into the memory before it moves anyone
  { stage: 'memory', name: 'delta', formula: 'sqrt(strides + epsilon) / sqrt(squares + epsilon) * g' },
  { stage: 'memory', name: 'strides', formula: 'rho * strides + (1 - rho) * delta^2' },
  { stage: 'move', name: 'x', formula: 'x - learningRate * delta' },
];
