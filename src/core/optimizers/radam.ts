import { descendScaled } from './descend.ts';
import { meanHatLine, meanLine, renewMean, renewSquares, squaresLine } from './moments.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface RadamParameters {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/**
 * RAdam: Adam that does not trust v before enough squares have gone into it. Until then it walks along m̂, afterwards the
 * rectification r lets v in by and by.
 *
 *   m ← β₁ m + (1 − β₁) g,   v ← β₂ v + (1 − β₂) g²,   m̂ = m / (1 − β₁ᵗ),   l = √(1 − β₂ᵗ) / (√v + ε),
 *   ρ∞ = 2 / (1 − β₂) − 1,   ρ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ),   r = √((ρ − 4)(ρ − 2) ρ∞ / ((ρ∞ − 4)(ρ∞ − 2) ρ)),
 *   x ← x − η m̂ r l where ρ > 5, else x ← x − η m̂
 *
 * Source: Liu, Jiang, He, Chen, Liu, Gao & Han (2020), in PyTorch's form.
 */
export function radam({ beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 }: RadamParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: ['m', 'v'],
    update(x, gradient, [m, v], rates, step) {
      renewMean(m, gradient, beta1);
      renewSquares(v, gradient, beta2);
      const a = 1 / (1 - beta1 ** (step + 1));
      const r = rectification(beta2, step + 1);
      if (r === null) descendCorrected(x, m, rates, a);
      // ε stands beside the √v that is not yet corrected, unlike Adam's
      else descendScaled(x, m, v, rates, a * r * Math.sqrt(1 - beta2 ** (step + 1)), 1, epsilon);
    },
    recipe(step) {
      const r = rectification(beta2, step + 1);
      // v is kept from the first step on, though nobody looks at it yet
      if (r === null) return { scalars: { beta1, beta2 }, lines: [...memoryLines, meanHatLine, plainMove] };
      return { scalars: { beta1, beta2, epsilon, r }, lines: [...memoryLines, meanHatLine, scaleLine, rectifiedMove] };
    },
  };
}

/** r, or null where too few squares have gone into v. */
function rectification(beta2: number, t: number): number | null {
  const power = beta2 ** t;
  const most = 2 / (1 - beta2) - 1;
  const rho = most - (2 * t * power) / (1 - power);
  if (!(rho > 5)) return null;
  return Math.sqrt(((rho - 4) * (rho - 2) * most) / ((most - 4) * (most - 2) * rho));
}

function descendCorrected(x: Float64Array, m: Float64Array, rates: Float64Array, a: number): void {
  for (let i = 0; i < x.length; i++) x[i] -= a * rates[i] * m[i];
}

const memoryLines: readonly Line[] = [meanLine, squaresLine];

const scaleLine: Line = { stage: 'correction', name: 'l', formula: 'sqrt(1 - beta2^t) / (sqrt(v) + epsilon)' };

const plainMove: Line = { stage: 'move', name: 'x', formula: 'x - learningRate * mHat' };

const rectifiedMove: Line = { stage: 'move', name: 'x', formula: 'x - learningRate * mHat * r * l' };
