import type { Optimizer } from './optimizer.ts';

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
 *   g ← ∇f + λ p,   v ← μ v + (1 − τ) g,   p ← p − η v   (Nesterov: p ← p − η (g + μ v))
 *
 * Source: Sutskever, Martens, Dahl & Hinton (2013), in PyTorch's form.
 */
export function sgd({ momentum = 0, dampening = 0, nesterov = false, weightDecay = 0 }: SgdParameters = {}): Optimizer {
  return {
    memory: momentum === 0 ? [] : ['velocity'],
    update(parameters, gradient, [velocity], learningRate, step) {
      if (weightDecay !== 0) decay(parameters, gradient, weightDecay);
      if (velocity === undefined) {
        descend(parameters, gradient, learningRate);
        return;
      }
      accumulate(velocity, gradient, momentum, step === 0 ? 1 : 1 - dampening);
      if (nesterov) lookAhead(gradient, velocity, momentum);
      descend(parameters, nesterov ? gradient : velocity, learningRate);
    },
  };
}

function decay(parameters: Float64Array, gradient: Float64Array, weightDecay: number): void {
  for (let i = 0; i < parameters.length; i++) gradient[i] += weightDecay * parameters[i];
}

function accumulate(velocity: Float64Array, gradient: Float64Array, momentum: number, share: number): void {
  for (let i = 0; i < velocity.length; i++) velocity[i] = momentum * velocity[i] + share * gradient[i];
}

function lookAhead(gradient: Float64Array, velocity: Float64Array, momentum: number): void {
  for (let i = 0; i < gradient.length; i++) gradient[i] += momentum * velocity[i];
}

function descend(parameters: Float64Array, direction: Float64Array, learningRate: number): void {
  for (let i = 0; i < parameters.length; i++) parameters[i] -= learningRate * direction[i];
}
