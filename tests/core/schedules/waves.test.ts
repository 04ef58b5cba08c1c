import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine } from '../../../src/core/schedules/cosine.ts';
import { cosineRestarts } from '../../../src/core/schedules/cosineRestarts.ts';
import { oneCycle } from '../../../src/core/schedules/oneCycle.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 1, max: 200 });
const step = fc.integer({ min: 0, max: 20_000 });

describe('a cosine', () => {
  it('goes from 1 through the middle to its lowest, and stays there', () => {
    fc.assert(
      fc.property(count, share, step, (half, minFactor, beyond) => {
        const { factor } = cosine({ steps: 2 * half, minFactor });
        expect(factor(half)).toBeCloseTo((1 + minFactor) / 2, 12);
        expect(factor(2 * half + beyond)).toBe(minFactor);
      }),
    );
  });
});

describe('a cosine with restarts', () => {
  it('is a cosine until the first restart', () => {
    fc.assert(
      fc.property(count, fc.double({ min: 1, max: 9, noNaN: true }), share, (period, periodFactor, minFactor) => {
        const waves = cosineRestarts({ period, periodFactor, minFactor });
        const at = Math.floor((period - 1) / 2);
        expect(waves.factor(at)).toBeCloseTo(cosine({ steps: period, minFactor }).factor(at), 12);
      }),
    );
  });

  it('comes again after each period where all waves are alike, also where no step meets their ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 800 }), share, step, (eighths, minFactor, at) => {
        const period = Math.max(1, eighths / 8);
        const { factor } = cosineRestarts({ period, minFactor });
        expect(factor(at + 8 * period)).toBeCloseTo(factor(at), 9);
      }),
    );
  });

  it('starts anew exactly where whole waves add up, as when they are counted one by one', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 2, max: 7 }), fc.integer({ min: 1, max: 12 }), (period, times, wave) => {
        const { factor } = cosineRestarts({ period, periodFactor: times, minFactor: 0 });
        let restart = 0;
        for (let k = 0; k < wave; k++) restart += period * times ** k;
        const last = period * times ** (wave - 1);
        expect(factor(restart)).toBeCloseTo(1, 12);
        expect(factor(restart - 1)).toBeCloseTo((1 - Math.cos(Math.PI / last)) / 2, 9);
      }),
    );
  });

  it('is in the wave that was reached by counting, for any period factor', () => {
    fc.assert(
      fc.property(count, fc.double({ min: 1.001, max: 4, noNaN: true }), step, (period, periodFactor, at) => {
        let before = 0;
        let length = period;
        while (before + length <= at) {
          before += length;
          length *= periodFactor;
        }
        const into = (at - before) / length;
        fc.pre(into > 1e-6 && into < 1 - 1e-6);
        const { factor } = cosineRestarts({ period, periodFactor, minFactor: 0.1 });
        expect(factor(at)).toBeCloseTo(0.1 + (0.9 * (1 + Math.cos(Math.PI * into))) / 2, 8);
      }),
    );
  });

  it('misses no restart to a rounding: waves of 10 and 11 steps', () => {
    const { factor } = cosineRestarts({ period: 10, periodFactor: 1.1, minFactor: 0 });
    expect(factor(10)).toBeCloseTo(1, 12);
    expect(factor(20)).toBeLessThan(0.03);
    expect(factor(21)).toBeCloseTo(1, 12);
  });

  it('is nearly periodic where the waves hardly grow', () => {
    const grown = cosineRestarts({ period: 7, periodFactor: 1 + 1e-15, minFactor: 0 });
    const alike = cosineRestarts({ period: 7, periodFactor: 1, minFactor: 0 });
    for (const at of [0, 6, 7, 8, 13, 14, 699, 700, 701, 19_998])
      expect(grown.factor(at)).toBeCloseTo(alike.factor(at), 7);
  });
});

describe('one cycle', () => {
  const cycles = fc.record({
    steps: fc.integer({ min: 3, max: 300 }),
    warmupFraction: share,
    divFactor: fc.double({ min: 1, max: 100, noNaN: true }),
    finalDivFactor: fc.double({ min: 1, max: 1e5, noNaN: true }),
  });

  it('rises, falls, and stays where it ended', () => {
    fc.assert(
      fc.property(cycles, step, (parameters, beyond) => {
        const { steps, warmupFraction } = parameters;
        const { factor } = oneCycle(parameters);
        const top = warmupFraction * steps - 1;
        for (let at = 0; at + 1 < steps; at++) {
          if (at + 1 <= top) expect(factor(at + 1)).toBeGreaterThanOrEqual(factor(at) - 1e-12);
          if (at >= top) expect(factor(at + 1)).toBeLessThanOrEqual(factor(at) + 1e-12);
        }
        expect(factor(steps - 1 + beyond)).toBe(factor(steps - 1));
      }),
    );
  });

  it('goes from one over its divisor to 1 to one over both divisors', () => {
    const { factor } = oneCycle({ steps: 41, warmupFraction: 11 / 41, divFactor: 20, finalDivFactor: 50 });
    expect(factor(0)).toBeCloseTo(1 / 20, 14);
    expect(factor(5)).toBeCloseTo((1 + 1 / 20) / 2, 14);
    expect(factor(10)).toBeCloseTo(1, 14);
    expect(factor(25)).toBeCloseTo((1 + 1 / 1000) / 2, 14);
    expect(factor(40)).toBeCloseTo(1 / 1000, 14);
  });

  it('has a value at every step also where the rise takes none, one or all of them', () => {
    for (const steps of [1, 2, 10]) {
      for (const warmupFraction of [0, 1 / steps, 0.5, 1]) {
        const { factor } = oneCycle({ steps, warmupFraction, divFactor: 25, finalDivFactor: 1e4 });
        for (const at of [0, 1, 2, 9, 10, 11]) expect(factor(at)).toSatisfy(Number.isFinite);
      }
    }
    expect(oneCycle({ steps: 10, warmupFraction: 0.1 }).factor(0)).toBe(1);
    expect(oneCycle({ steps: 10, warmupFraction: 1 }).factor(99)).toBeCloseTo(1, 14);
  });
});
