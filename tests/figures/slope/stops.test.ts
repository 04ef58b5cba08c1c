import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestStop, placeUnder, stopBeyond, stops } from '../../../src/figures/slope/stops.ts';

const wave = stops([-2, 7], [-1.5707963, 1.5707963, 4.712389]);

describe('where a point can stand', () => {
  it('are round numbers from end to end, with the level places among them', () => {
    const { places, step } = stops([-3.3, 2.1], [-1]);
    expect([places[0], places[places.length - 1]]).toEqual([-3.3, 2.1]);
    expect(places).toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (let k = 1; k < places.length; k++) expect(places[k] - places[k - 1]).toBeLessThanOrEqual(1.5 * step);
    expect(new Set(places).size).toBe(places.length);
    for (const level of wave.levels) expect(wave.places).toContain(level);
  });

  it('is the level place, for a hand that is within half a step of it or within its own reach', () => {
    fc.assert(
      fc.property(fc.constantFrom(...wave.levels), fc.double({ min: -0.49, max: 0.49, noNaN: true }), (level, off) => {
        expect(placeUnder(wave, level + off * wave.step, 0)).toBe(level);
        expect(placeUnder(wave, level + off * 0.3, 0.15)).toBe(level);
      }),
    );
  });

  it('is as near to a hand anywhere else as a tenth of a step, and never outside', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 9, noNaN: true }), (x) => {
        const place = placeUnder(wave, x, 0);
        expect(place).toBeGreaterThanOrEqual(-2);
        expect(place).toBeLessThanOrEqual(7);
        const inside = Math.min(Math.max(x, -2), 7);
        const isLevel = wave.levels.includes(place);
        expect(Math.abs(place - inside)).toBeLessThanOrEqual(wave.step * (isLevel ? 0.5 : 0.1) + 1e-12);
      }),
    );
  });

  it('is reached by keys stop by stop, from between two stops as well, and ends at the ends', () => {
    for (let k = 0; k + 1 < wave.places.length; k++) {
      const [here, next] = [wave.places[k], wave.places[k + 1]];
      expect(stopBeyond(wave, here, 1)).toBe(next);
      expect(stopBeyond(wave, next, -1)).toBe(here);
      expect(stopBeyond(wave, (here + next) / 2, 1)).toBe(next);
      expect(nearestStop(wave, here + 0.4 * (next - here))).toBe(k);
    }
    expect(stopBeyond(wave, 7, 1)).toBe(7);
    expect(stopBeyond(wave, 6.99, 10)).toBe(7);
    expect(stopBeyond(wave, -2, -1)).toBe(-2);
    expect(stopBeyond(wave, 0, 10)).toBe(wave.places[wave.places.indexOf(0) + 10]);
  });
});
