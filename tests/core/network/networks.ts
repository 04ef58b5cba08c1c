import fc from 'fast-check';
import { initialise } from '../../../src/core/network/initialise.ts';
import { type Network, network } from '../../../src/core/network/network.ts';
import type { Samples } from '../../../src/core/network/samples.ts';
import { seeded } from '../../../src/core/seeded.ts';

const size = fc.integer({ min: 1, max: 9 });

/** A network of any shape, and the seed of its weights and rows. */
export const anyNetwork = fc
  .record({
    sizes: fc.array(size, { minLength: 2, maxLength: 5 }),
    activation: fc.constantFrom('tanh' as const, 'relu' as const),
    loss: fc.constantFrom('cross-entropy' as const, 'squared-error' as const),
  })
  .map(network);

/** Weights of chance, biases included. */
export function parametersOf(net: Network, seed: number): Float64Array {
  const dice = seeded(seed);
  return initialise(net, 'xavier', seed, 0).map((weight) => weight + 0.2 * (dice() - 0.5));
}

/** Rows of chance: classes with cross-entropy, values with the squared error. */
export function samplesFor({ sizes, loss }: Network, count: number, seed: number): Samples {
  const dice = seeded(seed);
  const [inputCount, outputCount] = [sizes[0], sizes[sizes.length - 1]];
  const inputs = Float64Array.from({ length: count * inputCount }, () => 4 * dice() - 2);
  const classes = Uint8Array.from({ length: count }, () => Math.floor(dice() * outputCount));
  const targets = Float64Array.from({ length: count * outputCount }, (_, k) => {
    if (loss === 'squared-error') return 2 * dice() - 1;
    return classes[Math.floor(k / outputCount)] === k % outputCount ? 1 : 0;
  });
  return { count, inputCount, outputCount, inputs, targets, classes: loss === 'cross-entropy' ? classes : null };
}

/** 0, 1, 2, … */
export function allRows(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, row) => row);
}

/** The length of the difference, as a share of the length of the second. */
export function mismatch(a: Float64Array, b: Float64Array): number {
  return Math.hypot(...a.map((each, k) => each - b[k])) / Math.max(Math.hypot(...b), Number.MIN_VALUE);
}
