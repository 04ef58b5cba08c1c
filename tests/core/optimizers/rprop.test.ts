import { describe, expect, it } from 'vitest';
import { rprop } from '../../../src/core/optimizers/rprop.ts';
import { walker } from './walker.ts';

function places(gradients: readonly number[], rate: number, optimizer = rprop()): number[] {
  const hiker = walker(optimizer, [0], [rate]);
  return gradients.map((g) => {
    hiker.walk([g]);
    return hiker.parameters[0];
  });
}

describe('rprop', () => {
  it('starts with steps of the rate and lengthens them while the slope keeps its sign', () => {
    const [first, second, third] = places([3, 0.1, 700], 1);
    expect(first).toBe(-1);
    expect(second - first).toBeCloseTo(-1.2, 14);
    expect(third - second).toBeCloseTo(-1.44, 14);
  });

  it('halves the step and leaves it out where the sign turns, then goes on at that length', () => {
    const [first, second, third, fourth] = places([1, -1, -1, -1], 1);
    expect([first, second]).toEqual([-1, -1]);
    expect(third - second).toBeCloseTo(0.5, 14);
    expect(fourth - third).toBeCloseTo(0.6, 14);
  });

  it('keeps within the shortest and the longest step, from the first on', () => {
    expect(places([1], 1000)).toEqual([-50]);
    expect(places([1], 1e-9)).toEqual([-1e-6]);
    const [, second] = places([1, 1], 0.1, rprop({ etaPlus: 10, maxStep: 0.5 }));
    expect(second).toBeCloseTo(-0.6, 14);
  });

  it('is no number where the slope is none', () => {
    expect(places([1, Number.NaN], 1)[1]).toBeNaN();
  });
});
