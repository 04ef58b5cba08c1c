import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralDifference, forwardDifference, type Slopes } from '../../src/core/gradient.ts';
import { himmelblau, surface } from './himmelblau.ts';

function slopeAt(slopes: Slopes, x: number, y: number): [number, number, number] {
  const [value, fx, fy] = [new Float64Array(1), new Float64Array(1), new Float64Array(1)];
  slopes(Float64Array.of(x), Float64Array.of(y), value, fx, fy, 1);
  return [value[0], fx[0], fy[0]];
}

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });

describe('a difference', () => {
  it('is the gradient, up to an error that falls with h² when central and with h when forward', () => {
    const [exactX, exactY] = himmelblau.gradient(1.3, -2.1);
    for (const [difference, order] of [
      [centralDifference, 2],
      [forwardDifference, 1],
    ] as const) {
      const [, wideX, wideY] = slopeAt(difference(himmelblau, 1e-2), 1.3, -2.1);
      const [, fineX, fineY] = slopeAt(difference(himmelblau, 1e-3), 1.3, -2.1);
      expect(Math.log10(Math.abs(wideX - exactX) / Math.abs(fineX - exactX))).toBeCloseTo(order, 1);
      expect(Math.log10(Math.abs(wideY - exactY) / Math.abs(fineY - exactY))).toBeCloseTo(order, 1);
    }
  });

  it('is exact on a plane when forward and on a bowl when central, up to rounding', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        const [, forwardX, forwardY] = slopeAt(forwardDifference(surface('3x - 2y + 1'), 0.5), x, y);
        expect(forwardX).toBeCloseTo(3, 9);
        expect(forwardY).toBeCloseTo(-2, 9);
        const [, centralX, centralY] = slopeAt(centralDifference(surface('x^2 + 3 y^2'), 0.5), x, y);
        expect(centralX).toBeCloseTo(2 * x, 9);
        expect(centralY).toBeCloseTo(6 * y, 9);
      }),
    );
  });

  it('of many places is the same as of each alone, and leaves the height as it is', () => {
    const x = Float64Array.from({ length: 700 }, (_, k) => Math.sin(k) * 5);
    const y = Float64Array.from({ length: 700 }, (_, k) => Math.cos(2 * k) * 5);
    const [value, fx, fy] = [new Float64Array(700), new Float64Array(700), new Float64Array(700)];
    for (const difference of [centralDifference, forwardDifference]) {
      const slopes = difference(himmelblau, 1e-4);
      slopes(x, y, value, fx, fy, 700);
      for (const k of [0, 255, 256, 511, 699]) expect([value[k], fx[k], fy[k]]).toEqual(slopeAt(slopes, x[k], y[k]));
      expect(value[300]).toBe(himmelblau.value(x[300], y[300]));
    }
  });
});
