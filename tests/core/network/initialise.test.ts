import { describe, expect, it } from 'vitest';
import { type Initialisation, initialise } from '../../../src/core/network/initialise.ts';
import { network } from '../../../src/core/network/network.ts';

const net = network({ sizes: [40, 60, 50], activation: 'tanh', loss: 'squared-error' });

/** By layer, as the papers have them. */
const deviations: Readonly<Record<Initialisation, readonly [number, number]>> = {
  he: [Math.sqrt(2 / 40), Math.sqrt(2 / 60)],
  xavier: [Math.sqrt(2 / 100), Math.sqrt(2 / 110)],
  normal: [1, 1],
};
const kinds = Object.keys(deviations) as Initialisation[];

describe('the first weights', () => {
  it.each(kinds)('by %s have mean 0 and the deviation of their layer, and the biases are 0', (kind) => {
    for (const seed of [1, 2, 3]) {
      const parameters = initialise(net, kind, seed, 0);
      for (const [l, { weightsAt, biasesAt, outputs }] of net.layers.entries()) {
        const weights = parameters.subarray(weightsAt, biasesAt);
        const mean = weights.reduce((sum, each) => sum + each, 0) / weights.length;
        const spread = Math.sqrt(weights.reduce((sum, each) => sum + (each - mean) ** 2, 0) / weights.length);
        // six standard errors of 2400 and of 3000 deviates
        expect(Math.abs(mean)).toBeLessThan((6 * deviations[kind][l]) / Math.sqrt(weights.length));
        expect(Math.abs(spread / deviations[kind][l] - 1)).toBeLessThan(6 / Math.sqrt(2 * weights.length));
        expect(parameters.subarray(biasesAt, biasesAt + outputs).every((bias) => bias === 0)).toBe(true);
      }
    }
  });

  it('are all of them different', () => {
    const parameters = initialise(net, 'normal', 7, 0);
    const weights = net.layers.flatMap(({ weightsAt, biasesAt }) => [...parameters.subarray(weightsAt, biasesAt)]);
    expect(new Set(weights).size).toBe(weights.length);
  });

  it('are those of the seed and of the training, and of no other', () => {
    const first = initialise(net, 'he', 7, 0);
    expect(initialise(net, 'he', 7, 0)).toEqual(first);
    expect(initialise(net, 'he', 7, 1)).not.toEqual(first);
    expect(initialise(net, 'he', 8, 0)).not.toEqual(first);
  });
});
