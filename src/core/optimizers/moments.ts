import type { Line } from './recipe.ts';

/** m ← β₁ m + (1 − β₁) g: the mean of the gradients so far, older ones counting less and less. */
export function renewMean(m: Float64Array, gradient: Float64Array, beta1: number): void {
  const share = 1 - beta1;
  for (let i = 0; i < m.length; i++) m[i] = beta1 * m[i] + share * gradient[i];
}

/** v ← β₂ v + (1 − β₂) g²: the same of their squares. */
export function renewSquares(v: Float64Array, gradient: Float64Array, beta2: number): void {
  const share = 1 - beta2;
  for (let i = 0; i < v.length; i++) v[i] = beta2 * v[i] + share * (gradient[i] * gradient[i]);
}

/** `renewMean` as a line of a recipe. */
export const meanLine: Line = { stage: 'memory', name: 'm', formula: 'beta1 * m + (1 - beta1) * g' };

/** `renewSquares` as a line of a recipe. */
export const squaresLine: Line = { stage: 'memory', name: 'v', formula: 'beta2 * v + (1 - beta2) * g^2' };

/** The mean made up for its start at 0: after t steps its shares add up to 1 − β₁ᵗ only. */
export const meanHatLine: Line = { stage: 'correction', name: 'mHat', formula: 'm / (1 - beta1^t)' };

/** The mean of the squares made up for its start at 0. */
export const squaresHatLine: Line = { stage: 'correction', name: 'vHat', formula: 'v / (1 - beta2^t)' };
