import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  groundX,
  groundY,
  pannedBy,
  pixelX,
  pixelY,
  wholeMap,
  zoomedAt,
} from '../../../src/scene/map/mapCamera.ts';

const domain = { x: [-5, 5], y: [-2, 4] } as const;
const size = { width: 640, height: 400 };
const whole = wholeMap(domain, size);
const pixels = fc.tuple(fc.integer({ min: 0, max: 640 }), fc.integer({ min: 0, max: 400 }));

describe('the camera of a flat map', () => {
  it('shows the whole domain in its true shape', () => {
    expect(pixelX(whole, size, -5)).toBeGreaterThan(0);
    expect(pixelX(whole, size, 5)).toBeLessThan(640);
    expect(pixelY(whole, size, 4)).toBeGreaterThan(0);
    expect(pixelY(whole, size, -2)).toBeLessThan(400);
    expect(whole.scaleX).toBeCloseTo(whole.scaleY, 9);
  });

  it('squeezes a very long domain, so that it can be seen', () => {
    const camera = wholeMap({ x: [0, 1000], y: [0, 1] }, size);
    expect(camera.scaleY).toBeGreaterThan(100 * camera.scaleX);
  });

  it('goes from pixels to the ground and back', () => {
    fc.assert(
      fc.property(pixels, ([px, py]) => {
        expect(pixelX(whole, size, groundX(whole, size, px))).toBeCloseTo(px, 9);
        expect(pixelY(whole, size, groundY(whole, size, py))).toBeCloseTo(py, 9);
      }),
    );
  });

  it('zooms around the place under the pointer', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.01, max: 40, noNaN: true }), (factor) => {
        const at = { x: pixelX(whole, size, 1), y: pixelY(whole, size, 2) };
        const near = zoomedAt(whole, factor, at.x, at.y, size, domain);
        expect(groundX(near, size, at.x)).toBeCloseTo(1, 9);
        expect(groundY(near, size, at.y)).toBeCloseTo(2, 9);
      }),
    );
  });

  it('never loses the map', () => {
    const far = pannedBy(whole, 1e6, -1e6, domain);
    expect([far.x, far.y]).toEqual([-5, -2]);
    const tiny = zoomedAt(whole, 1e-9, 0, 0, size, domain);
    expect(tiny.scaleX).toBeCloseTo(whole.scaleX / 2, 9);
  });

  it('flies from where it is to where it is going, and keeps a place that both see in between', () => {
    const near = zoomedAt(whole, 8, 200, 150, size, domain);
    expect(between(whole, near, 0)).toEqual(whole);
    expect(between(whole, near, 1).x).toBeCloseTo(near.x, 9);
    expect(groundX(between(whole, near, 0.5), size, 200)).toBeCloseTo(groundX(whole, size, 200), 9);
  });
});
