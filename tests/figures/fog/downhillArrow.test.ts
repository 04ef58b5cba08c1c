import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downhillArrow } from '../../../src/figures/fog/downhillArrow.ts';
import { fogMap } from '../../../src/figures/fog/fogMap.ts';
import { footingAt } from '../../../src/figures/fog/footing.ts';
import { groundOf, square } from './ground.ts';

const map = fogMap(square, 400, 400);

function lengthAt(steepness: number, usual: number): number {
  const footing = { x: 0, y: 0, height: 0, gradient: [-steepness, 0] as const, steepness };
  const arrow = downhillArrow(map, footing, usual);
  return arrow === null ? 0 : Math.hypot(arrow.tipX - map.pixelX(0), arrow.tipY - map.pixelY(0));
}

describe('the arrow on the ground', () => {
  it('points downhill: the ground at its tip is lower', () => {
    const ground = groundOf('0.2 x + 0.5 y + 0.01 x^2');
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (x, y) => {
        const footing = footingAt(ground, x, y);
        const arrow = downhillArrow(map, footing, 0.5);
        const tip = arrow && ground.value(map.groundX(arrow.tipX), map.groundY(arrow.tipY));
        expect(tip).toBeLessThan(footing.height);
      }),
    );
  });

  it('is longer where it is steeper, and never longer than can be seen', () => {
    const slope = fc.double({ min: 1e-2, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(slope, slope, (a, b) => {
        const [flat, steep] = [Math.min(a, b), 1.01 * Math.max(a, b)];
        expect(lengthAt(steep, 1)).toBeGreaterThan(lengthAt(flat, 1));
        expect(lengthAt(steep, 1)).toBeLessThanOrEqual(map.sight);
      }),
    );
  });

  it('is not there on level ground, nor where there is no slope or one beyond all numbers', () => {
    expect([0, Number.NaN, Number.POSITIVE_INFINITY].map((slope) => lengthAt(slope, 1))).toEqual([0, 0, 0]);
  });

  it('is there where somebody started on level ground', () => {
    expect(lengthAt(1, 0)).toBeCloseTo(map.sight, 6);
  });
});
