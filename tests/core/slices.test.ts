import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceThrough } from '../../src/core/slices.ts';
import { himmelblau, surface } from './himmelblau.ts';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
const axis = fc.constantFrom('x' as const, 'y' as const);

describe('a slice', () => {
  it('has the heights of the landscape, evenly from one end of the domain to the other', () => {
    fc.assert(
      fc.property(coordinate, coordinate, axis, fc.integer({ min: 2, max: 40 }), (x, y, along, samples) => {
        const { at, height } = sliceThrough(himmelblau, x, y, along, samples);
        expect([at[0], at[samples - 1], at.length]).toEqual([-5, 5, samples]);
        for (let k = 0; k < samples; k++) {
          expect(at[k]).toBeCloseTo(-5 + (10 * k) / (samples - 1), 12);
          expect(height[k]).toBe(along === 'x' ? himmelblau.value(at[k], y) : himmelblau.value(x, at[k]));
        }
      }),
    );
  });

  it('has the tangent that the chords come to', () => {
    fc.assert(
      fc.property(coordinate, coordinate, axis, (x, y, along) => {
        const { here, level, slope } = sliceThrough(himmelblau, x, y, along, 2);
        const heightAt = (s: number) => (along === 'x' ? himmelblau.value(s, y) : himmelblau.value(x, s));
        expect(level).toBe(heightAt(here));
        const h = 1e-4;
        expect(slope).toBeCloseTo((heightAt(here + h) - heightAt(here - h)) / (2 * h), 4);
      }),
    );
  });

  it('lies on its tangent where the ground is a plane', () => {
    const plane = surface('3x - 2y + 1');
    for (const along of ['x', 'y'] as const) {
      const { at, height, here, level, slope } = sliceThrough(plane, 1, -4, along, 11);
      for (let k = 0; k < 11; k++) expect(height[k]).toBeCloseTo(level + slope * (at[k] - here), 12);
    }
  });

  it('can go through a place outside of the domain', () => {
    expect(sliceThrough(surface('x^2 + y'), 7, 0, 'x', 5)).toMatchObject({ here: 7, level: 49, slope: 14 });
  });

  it('is no curve with fewer than two samples', () => {
    for (const samples of [1, 0, Number.NaN])
      expect(() => sliceThrough(himmelblau, 0, 0, 'x', samples)).toThrow(RangeError);
  });
});
