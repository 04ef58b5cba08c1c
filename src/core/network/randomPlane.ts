import { noise } from '../noise.ts';
import type { Network } from './network.ts';
import { dot, normalise, squareUp, straighten } from './perpendicular.ts';
import type { Plane } from './plane.ts';

/** Trainings and pixels draw theirs at steps from −1 on. */
const beforeAllSteps = -2;

/**
 * The plane through `origin` along two random directions, filter-normalised: the weights into each neuron are as long in both
 * directions as at the origin, so that no layer is shaken harder than it is large; biases do not change. What a neuron gets
 * in the second direction is perpendicular to what it gets in the first, and with all neurons the directions are. Where a
 * neuron has a single input there is no such thing: there the second direction as a whole is put straight, and is
 * no longer exactly as long in each neuron. Both are then given length 1; to Li et al. a distance of 1 is the length of all weights.
 *
 * Throws a RangeError where all weights are 0, which there is no plane of such directions through.
 * Source: Li, Xu, Taylor, Studer & Goldstein, *Visualizing the Loss Landscape of Neural Nets* (2018), arXiv:1712.09913.
 */
export function randomPlane(network: Network, origin: Float64Array, seed: number): Plane {
  const u = new Float64Array(origin.length);
  const v = new Float64Array(origin.length);
  for (let k = 0; k < origin.length; k++) [u[k], v[k]] = noise(seed, k, beforeAllSteps);
  for (const { inputs, outputs, weightsAt, biasesAt } of network.layers) {
    for (let neuron = 0; neuron < outputs; neuron++) {
      const from = weightsAt + neuron * inputs;
      normaliseFilter(
        origin.subarray(from, from + inputs),
        u.subarray(from, from + inputs),
        v.subarray(from, from + inputs),
      );
    }
    u.fill(0, biasesAt, biasesAt + outputs);
    v.fill(0, biasesAt, biasesAt + outputs);
  }
  if (normalise(u) === 0) throw new RangeError('Expected weights other than 0, got none.');
  squareUp(v, u);
  return { origin, u, v };
}

/** How long the weights are, biases apart: what a distance of 1 is to Li et al., who show the losses from −1 to 1. */
export function filterLength({ layers }: Network, origin: Float64Array): number {
  let squared = 0;
  for (const { weightsAt, biasesAt } of layers) {
    const weights = origin.subarray(weightsAt, biasesAt);
    squared += dot(weights, weights);
  }
  return Math.sqrt(squared);
}

function normaliseFilter(filter: Float64Array, u: Float64Array, v: Float64Array): void {
  const length = Math.sqrt(dot(filter, filter));
  normalise(u);
  if (filter.length > 1) straighten(v, u);
  normalise(v);
  for (let k = 0; k < filter.length; k++) {
    u[k] *= length;
    v[k] *= length;
  }
}
