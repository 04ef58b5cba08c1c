import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adam } from '../../../src/core/optimizers/adam.ts';
import { adamw } from '../../../src/core/optimizers/adamw.ts';
import { walker } from './walker.ts';

const steep = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const beta = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('adam', () => {
  it('steps by the rate in every coordinate at first, however steep the slope', () => {
    fc.assert(
      fc.property(steep, beta, beta, fc.boolean(), (g, beta1, beta2, amsgrad) => {
        const epsilon = 1e-8;
        const hiker = walker(adam({ beta1, beta2, epsilon, amsgrad }), [0, 0], [0.1, 0.1]);
        hiker.walk([g, -g]);
        const lost = epsilon / g + 1e-12;
        expect(Math.abs(hiker.parameters[0] + 0.1)).toBeLessThanOrEqual(0.1 * lost);
        expect(Math.abs(hiker.parameters[1] - 0.1)).toBeLessThanOrEqual(0.1 * lost);
      }),
    );
  });

  it('steps too far at first without the correction: by (1 − β₁) / √(1 − β₂) of the rate', () => {
    const hiker = walker(adam({ biasCorrection: false, epsilon: 0 }), [0], [1]);
    hiker.walk([5]);
    expect(hiker.parameters[0]).toBeCloseTo(-0.1 / Math.sqrt(0.001), 12);
  });

  it('is not sped up again by flat ground with amsgrad', () => {
    const memories = [false, true].map((amsgrad) => {
      const hiker = walker(adam({ amsgrad, beta2: 0.5 }), [0], [0.1]);
      for (const g of [8, 0, 0, 0]) hiker.walk([g]);
      return hiker.memory.map(([value]) => value);
    });
    expect(memories.map((each) => each.slice(1))).toEqual([[4], [4, 32]]);
  });
});

describe('adamw', () => {
  it('decays by a hundredth of the rate if nothing is said, and is adam if nothing decays', () => {
    const [decaying, still, plain] = [adamw(), adamw({ weightDecay: 0 }), adam()].map((optimizer) => {
      const hiker = walker(optimizer, [8], [0.5]);
      hiker.walk([2]);
      return hiker.parameters[0];
    });
    expect(still).toBe(plain);
    expect(plain - decaying).toBeCloseTo(0.5 * 0.01 * 8, 14);
  });

  it('keeps the decay out of the means', () => {
    const memories = [adam(), adamw({ weightDecay: 0.3 })].map((optimizer) => {
      const hiker = walker(optimizer, [8], [0.5]);
      for (const g of [2, -1, 3]) hiker.walk([g]);
      return hiker.memory;
    });
    expect(memories[1]).toEqual(memories[0]);
  });
});
