import type { ElementwiseOptimizer } from './optimizer.ts';

/**
 * Steps of the length of the learning rate along each axis, whatever the slope; none where it is 0.
 *
 *   x ← x − η sign(g)
 *
 * Source: Bernstein, Wang, Azizzadenesheli & Anandkumar (2018), in optax' form.
 */
export function signSgd(): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: [],
    update(x, gradient, _memory, rates) {
      for (let i = 0; i < x.length; i++) x[i] -= rates[i] * Math.sign(gradient[i]);
    },
    recipe: () => ({ scalars: {}, lines: [{ stage: 'move', name: 'x', formula: 'x - learningRate * sign(g)' }] }),
  };
}
