import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line } from './recipe.ts';

export interface RpropParameters {
  readonly etaMinus?: number;
  readonly etaPlus?: number;
  readonly minStep?: number;
  readonly maxStep?: number;
}

/**
 * Rprop: looks at the sign of the slope only. Each coordinate has a step length of its own, which grows as long as the
 * sign stays and shrinks when it turns; after a turn one step is left out, and the gradient counts as 0 in the next
 * comparison. The learning rate is the length of the first step and has no say afterwards.
 *
 *   s = sign(g · g'),   Δ ← Δ times η⁺, 1 or η⁻, as s is 1, 0 or −1, within [Δₘᵢₙ, Δₘₐₓ],
 *   g' ← g, or 0 where s = −1,   x ← x − sign(g') Δ
 *
 * Source: Riedmiller & Braun (1993), in PyTorch's form, which does not take the step back that went too far.
 */
export function rprop({
  etaMinus = 0.5,
  etaPlus = 1.2,
  minStep = 1e-6,
  maxStep = 50,
}: RpropParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: ['stepSize', 'kept'],
    update(x, gradient, [stepSize, kept], rates, step) {
      if (step === 0) stepSize.set(rates);
      for (let i = 0; i < x.length; i++) {
        const s = gradient[i] * kept[i];
        // NaN stays NaN, so that it shows
        const eta = s > 0 ? etaPlus : s < 0 ? etaMinus : s === 0 ? 1 : s;
        const size = Math.max(minStep, Math.min(maxStep, stepSize[i] * eta));
        const g = s < 0 ? 0 : gradient[i];
        stepSize[i] = size;
        kept[i] = g;
        x[i] -= Math.sign(g) * size;
      }
    },
    recipe: (step) => ({
      scalars: { etaMinus, etaPlus, minStep, maxStep },
      lines: linesOf(step === 0 ? 'learningRate' : 'stepSize'),
    }),
  };
}

function linesOf(before: string): Line[] {
  return [
    { stage: 'gradient', name: 's', formula: 'sign(g * kept)' },
    {
      stage: 'memory',
      name: 'stepSize',
      formula: `max(minStep, min(maxStep, ${before} * bySign(s, etaPlus, 1, etaMinus)))`,
    },
    { stage: 'memory', name: 'kept', formula: 'bySign(s, g, g, 0)' },
    { stage: 'move', name: 'x', formula: 'x - sign(kept) * stepSize' },
  ];
}
