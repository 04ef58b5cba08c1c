import { descendScaled } from './descend.ts';
import { meanHatLine, renewMean, squaresHatLine } from './moments.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface YogiParameters {
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
}

/** What m and v are before the first step, as in optax. */
const initial = 1e-6;

/**
 * Yogi: Adam whose v goes towards g² by steps of the size of g², so that it falls slowly after steep ground.
 *
 *   m ← β₁ m + (1 − β₁) g,   v ← v − (1 − β₂) sign(v − g²) g²,
 *   m̂ = m / (1 − β₁ᵗ),   v̂ = v / (1 − β₂ᵗ),   x ← x − η m̂ / (√v̂ + ε)
 *
 * Source: Zaheer, Reddi, Sachan, Kale & Kumar (2018), in optax' form, where m and v start at 10⁻⁶.
 */
export function yogi({ beta1 = 0.9, beta2 = 0.999, epsilon = 1e-3 }: YogiParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: ['m', 'v'],
    update(x, gradient, [m, v], rates, step) {
      if (step === 0) {
        m.fill(initial);
        v.fill(initial);
      }
      renewMean(m, gradient, beta1);
      approachSquares(v, gradient, beta2);
      const a = 1 / (1 - beta1 ** (step + 1));
      const b = 1 / Math.sqrt(1 - beta2 ** (step + 1));
      descendScaled(x, m, v, rates, a, b, epsilon);
    },
    recipe: (step) =>
      step === 0
        ? { scalars: { beta1, beta2, epsilon, initial }, lines: linesOf('initial', 'initial') }
        : { scalars: { beta1, beta2, epsilon }, lines: linesOf('m', 'v') },
  };
}

function approachSquares(v: Float64Array, gradient: Float64Array, beta2: number): void {
  const share = 1 - beta2;
  for (let i = 0; i < v.length; i++) {
    const square = gradient[i] * gradient[i];
    v[i] -= share * Math.sign(v[i] - square) * square;
  }
}

function linesOf(m: string, v: string): Line[] {
  return [
    { stage: 'memory', name: 'm', formula: `beta1 * ${m} + (1 - beta1) * g` },
    { stage: 'memory', name: 'v', formula: `${v} - (1 - beta2) * sign(${v} - g^2) * g^2` },
    meanHatLine,
    squaresHatLine,
    { stage: 'move', name: 'x', formula: 'x - learningRate * mHat / (sqrt(vHat) + epsilon)' },
  ];
}
