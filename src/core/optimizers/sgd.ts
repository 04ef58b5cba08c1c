import { descend } from './descend.ts';
import type { ElementwiseOptimizer } from './optimizer.ts';
import type { Line, Recipe } from './recipe.ts';
import { decayGradient, decayLines } from './weightDecay.ts';

export interface SgdParameters {
  readonly momentum?: number;
  readonly dampening?: number;
  readonly nesterov?: boolean;
  readonly weightDecay?: number;
}

/**
 * Gradient descent with momentum, as torch.optim.SGD takes the step: the velocity starts as the first gradient,
 * undampened, and the learning rate multiplies the velocity, not the gradient that goes into it.
 *
 *   g ← ∇f + λ x,   v ← μ v + (1 − τ) g,   x ← x − η v   (Nesterov: x ← x − η (g + μ v))
 *
 * Source: Sutskever, Martens, Dahl & Hinton (2013), in PyTorch's form.
 */
export function sgd({
  momentum = 0,
  dampening = 0,
  nesterov = false,
  weightDecay = 0,
}: SgdParameters = {}): ElementwiseOptimizer {
  return {
    needs: 'gradient',
    memory: momentum === 0 ? [] : ['velocity'],
    update(x, gradient, [velocity], rates, step) {
      if (weightDecay !== 0) decayGradient(gradient, x, weightDecay);
      if (velocity === undefined) {
        descend(x, gradient, rates);
        return;
      }
      accumulate(velocity, gradient, momentum, step === 0 ? 1 : 1 - dampening);
      if (nesterov) lookAhead(gradient, velocity, momentum);
      descend(x, nesterov ? gradient : velocity, rates);
    },
    recipe: (step) => recipeOf({ momentum, dampening: step === 0 ? 0 : dampening, nesterov, weightDecay }),
  };
}

function accumulate(velocity: Float64Array, gradient: Float64Array, momentum: number, share: number): void {
  for (let i = 0; i < velocity.length; i++) velocity[i] = momentum * velocity[i] + share * gradient[i];
}

function lookAhead(gradient: Float64Array, velocity: Float64Array, momentum: number): void {
  for (let i = 0; i < gradient.length; i++) gradient[i] += momentum * velocity[i];
}

function recipeOf({ momentum, dampening, nesterov, weightDecay }: Required<SgdParameters>): Recipe {
  const decay = decayLines(weightDecay);
  const decayScalars = weightDecay === 0 ? {} : { weightDecay };
  if (momentum === 0) return { scalars: decayScalars, lines: [...decay, moveAlong('g')] };
  return {
    scalars: { ...decayScalars, momentum, ...(dampening === 0 ? {} : { dampening }) },
    lines: [
      ...decay,
      velocityLine(dampening),
      ...(nesterov ? [aheadLine, moveAlong('ahead')] : [moveAlong('velocity')]),
    ],
  };
}

function velocityLine(dampening: number): Line {
  const share = dampening === 0 ? 'g' : '(1 - dampening) * g';
  return { stage: 'memory', name: 'velocity', formula: `momentum * velocity + ${share}` };
}

const aheadLine: Line = { stage: 'correction', name: 'ahead', formula: 'g + momentum * velocity' };

function moveAlong(direction: string): Line {
  return { stage: 'move', name: 'x', formula: `x - learningRate * ${direction}` };
}
