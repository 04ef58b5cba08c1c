import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossTicks } from '../../src/charts/lossTicks.ts';

describe('the numbers beside the curves', () => {
  it('lie between the ends of the axis and are as many as there is room for', () => {
    const low = fc.double({ min: -20, max: 5, noNaN: true });
    const range = fc.double({ min: 0.4, max: 20, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom('linear', 'logarithmic'), low, range, (scale, from, extent) => {
        const ticks = lossTicks(scale, from, from + extent, 6);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const { at } of ticks) {
          expect(at).toBeGreaterThanOrEqual(from - 1e-6 * extent);
          expect(at).toBeLessThanOrEqual(from + extent + 1e-6 * extent);
        }
      }),
    );
  });

  it('are powers of ten on a long logarithmic axis, and 1, 2, 5 on a short one', () => {
    expect(lossTicks('logarithmic', -10, 2, 6).map(({ at }) => at)).toEqual([-10, -8, -6, -4, -2, 0, 2]);
    expect(lossTicks('logarithmic', 0.2, 0.9, 6).map(({ value }) => value)).toEqual([2, 5]);
  });
});
