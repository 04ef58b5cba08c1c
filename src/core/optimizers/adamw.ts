import { type AdamParameters, adam } from './adam.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line, Recipe } from './recipe.ts';

/**
 * Adam with the decay taken from the parameters themselves, past the means, so that it is not divided by √v̂ with the rest.
 *
 *   x ← x − η λ x, then the step of Adam
 *
 * Source: Loshchilov & Hutter (2019), in PyTorch's form.
 */
export function adamw({ weightDecay = 0.01, ...parameters }: AdamParameters = {}): ElementwiseOptimizer {
  const plain = adam(parameters);
  if (weightDecay === 0) return plain;
  return {
    needs: 'gradient',
    memory: plain.memory,
    update(x, gradient, memory, rates, step) {
      shrink(x, rates, weightDecay);
      plain.update(x, gradient, memory, rates, step);
    },
    recipe: (step) => withShrinking(plain.recipe(step), weightDecay),
  };
}

function shrink(x: Float64Array, rates: Float64Array, weightDecay: number): void {
  for (let i = 0; i < x.length; i++) x[i] *= 1 - rates[i] * weightDecay;
}

/** Nothing before the move looks at x, so the two moves may stand side by side. */
function withShrinking({ scalars, lines }: Recipe, weightDecay: number): Recipe {
  return { scalars: { ...scalars, weightDecay }, lines: [...lines.slice(0, -1), shrinkLine, ...lines.slice(-1)] };
}

const shrinkLine: Line = { stage: 'move', name: 'x', formula: 'x - learningRate * weightDecay * x' };
