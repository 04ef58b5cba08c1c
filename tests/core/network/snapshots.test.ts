import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshots } from '../../../src/core/network/snapshots.ts';

const weightsAt = (step: number) => Float64Array.of(step);

describe('the snapshots of a way', () => {
  it('are few and even, the first, the best and the last among them, and hold what was there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 500 }), fc.nat(), (most, steps, some) => {
        const way = snapshots(most, weightsAt(0), ([weight]) => 10 * weight);
        const best = some % (steps + 1);
        for (let step = 0; step <= steps; step++) {
          way.see(step, weightsAt(step));
          if (step === best) way.seeBest(step, weightsAt(step));
        }
        const kept = way.until(steps, weightsAt(steps));
        expect(kept.length).toBeLessThanOrEqual(most + 2);
        for (const { step, weights, loss } of kept) expect([...weights, loss]).toEqual([step, 10 * step]);

        const numbers = kept.map(({ step }) => step);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers).toEqual(expect.arrayContaining([0, best, steps]));
        const stride = 2 ** Math.ceil(Math.log2(Math.max(1, (steps + 1) / most)));
        for (let step = 0; step <= steps; step += stride) expect(numbers).toContain(step);
      }),
    );
  });

  it('ask for a loss only when somebody does, and once', () => {
    let asked = 0;
    const way = snapshots(4, weightsAt(0), () => ++asked);
    for (let step = 1; step < 50; step++) way.see(step, weightsAt(step));
    const [first] = way.until(50, weightsAt(50));
    expect(asked).toBe(0);
    expect([first.loss, first.loss, asked]).toEqual([1, 1, 1]);
    const lasts = [1, 2].map(() => way.until(50, weightsAt(50)).at(-1)?.loss);
    expect([...lasts, asked]).toEqual([2, 2, 2]);
  });

  it('are copies of what goes on changing', () => {
    const weights = Float64Array.of(1);
    const way = snapshots(4, weights, () => 0);
    weights[0] = 2;
    way.see(1, weights);
    weights[0] = 3;
    expect(way.until(2, weights).map((each) => each.weights[0])).toEqual([1, 2, 3]);
  });
});
