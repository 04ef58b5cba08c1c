import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constant } from '../../../src/core/schedules/constant.ts';
import { cyclic } from '../../../src/core/schedules/cyclic.ts';
import { exponentialDecay } from '../../../src/core/schedules/exponentialDecay.ts';
import { inverseTime } from '../../../src/core/schedules/inverseTime.ts';
import { linearWarmup } from '../../../src/core/schedules/linearWarmup.ts';
import { multistep } from '../../../src/core/schedules/multistep.ts';
import { polynomial } from '../../../src/core/schedules/polynomial.ts';
import { stepDecay } from '../../../src/core/schedules/stepDecay.ts';

const share = fc.double({ min: 0.01, max: 1, noNaN: true });
const count = fc.integer({ min: 1, max: 200 });
const step = fc.integer({ min: 0, max: 1000 });

describe('the plain schedules', () => {
  it('constant is 1', () => {
    fc.assert(fc.property(fc.maxSafeNat(), (at) => constant().factor(at) === 1));
  });

  it('exponential decay over two stretches is the product of the two', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1, noNaN: true }), count, count, (factor, a, b) => {
        const decay = exponentialDecay({ factor });
        expect(decay.factor(a + b) / (decay.factor(a) * decay.factor(b))).toBeCloseTo(1, 10);
      }),
      { examples: [[0.99, 100, 200]] },
    );
  });

  it('a staircase is level for a whole stair and then falls by its factor', () => {
    fc.assert(
      fc.property(count, share, fc.integer({ min: 0, max: 20 }), (every, factor, stair) => {
        const stairs = stepDecay({ every, factor });
        const first = stair * every;
        expect(stairs.factor(first + every - 1)).toBe(stairs.factor(first));
        expect(stairs.factor(first + every)).toBeCloseTo(stairs.factor(first) * factor, 12);
      }),
    );
  });

  it('a staircase is that with a milestone at every edge', () => {
    fc.assert(
      fc.property(count, share, step, (every, factor, at) => {
        const milestones = Array.from({ length: Math.ceil(1000 / every) + 1 }, (_, k) => (k + 1) * every);
        expect(multistep({ milestones, factor }).factor(at)).toBe(stepDecay({ every, factor }).factor(at));
      }),
    );
  });

  it('milestones may stand in any order and more than once', () => {
    const { factor } = multistep({ milestones: [30, 10, 10], factor: 0.5 });
    expect([0, 9, 10, 29, 30, 31].map(factor)).toEqual([1, 1, 0.25, 0.25, 0.125, 0.125]);
  });

  it('inverse time has fallen to half after 1 / decay steps', () => {
    fc.assert(
      fc.property(count, (half) => {
        expect(inverseTime({ decay: 1 / half }).factor(half)).toBeCloseTo(0.5, 12);
      }),
    );
  });

  it('a polynomial is nothing from its last step on, and the power of its straight line before', () => {
    fc.assert(
      fc.property(count, fc.double({ min: 0.1, max: 5, noNaN: true }), step, (steps, power, at) => {
        expect(polynomial({ steps, power }).factor(steps + at)).toBe(0);
        const line = polynomial({ steps, power: 1 }).factor(at);
        expect(polynomial({ steps, power }).factor(at)).toBeCloseTo(line ** power, 12);
      }),
    );
  });

  it('a warm-up rises by the same amount with every step, and is whole from its last step on', () => {
    fc.assert(
      fc.property(share, count, step, (startFactor, steps, at) => {
        const { factor } = linearWarmup({ startFactor, steps });
        expect(factor(0)).toBe(startFactor);
        expect(factor(steps + at)).toBe(1);
        const rise = at < steps ? (1 - startFactor) / steps : 0;
        expect(factor(at + 1) - factor(at)).toBeCloseTo(rise, 12);
      }),
    );
  });

  it('a cycle is lowest at both ends, 1 in the middle, its own mirror image, and comes again', () => {
    fc.assert(
      fc.property(share, count, step, (minFactor, halfPeriod, at) => {
        const { factor } = cyclic({ minFactor, halfPeriod });
        expect(factor(0)).toBe(minFactor);
        expect(factor(halfPeriod)).toBe(1);
        expect(factor(at + 2 * halfPeriod)).toBe(factor(at));
        const into = at % (2 * halfPeriod);
        expect(factor(2 * halfPeriod - into)).toBeCloseTo(factor(into), 12);
      }),
    );
  });
});
