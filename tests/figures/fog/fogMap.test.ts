import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, type Domain } from '../../../src/core/surface.ts';
import { fogMap, sightOn, startsOnMap, tapped } from '../../../src/figures/fog/fogMap.ts';

const range = fc
  .tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 0.1, max: 100, noNaN: true }))
  .map(([low, width]) => [low, low + width] as const);
const domains: fc.Arbitrary<Domain> = fc.record({ x: range, y: range });
const side = fc.integer({ min: 60, max: 1600 });

describe('the map in the fog', () => {
  it('lies whole within its drawing, and touches it on two sides', () => {
    fc.assert(
      fc.property(domains, side, side, (domain, width, height) => {
        const map = fogMap(domain, width, height);
        expect(map.left).toBeGreaterThanOrEqual(-1e-9);
        expect(map.top).toBeGreaterThanOrEqual(-1e-9);
        expect(map.left + map.width).toBeLessThanOrEqual(width + 1e-9);
        expect(map.top + map.height).toBeLessThanOrEqual(height + 1e-9);
        expect(Math.min(map.left, map.top)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('leads from the ground to pixels and back', () => {
    fc.assert(
      fc.property(domains, side, side, fc.double({ min: 0, max: 1, noNaN: true }), (domain, width, height, share) => {
        const map = fogMap(domain, width, height);
        const x = domain.x[0] + share * (domain.x[1] - domain.x[0]);
        const y = domain.y[0] + share * (domain.y[1] - domain.y[0]);
        expect(map.groundX(map.pixelX(x))).toBeCloseTo(x, 6);
        expect(map.groundY(map.pixelY(y))).toBeCloseTo(y, 6);
      }),
    );
  });

  it('has north above', () => {
    const map = fogMap({ x: [0, 1], y: [0, 1] }, 100, 100);
    expect([map.pixelY(1), map.pixelY(0)]).toEqual([0, 100]);
  });

  it('sees as far on the ground as its circle is wide, in a drawing of any size', () => {
    fc.assert(
      fc.property(domains, side, side, (domain, width, height) => {
        const map = fogMap(domain, width, height);
        const sight = sightOn(domain);
        expect(sight.x * map.unitX).toBeCloseTo(map.sight, 6);
        expect(sight.y * map.unitY).toBeCloseTo(map.sight, 6);
      }),
    );
  });

  it('has its true shape unless that were very long', () => {
    const map = fogMap({ x: [0, 2], y: [0, 1] }, 500, 500);
    expect(map.unitX).toBeCloseTo(map.unitY, 9);
    const squeezed = fogMap({ x: [0, 100], y: [0, 1] }, 500, 500);
    expect(squeezed.width / squeezed.height).toBeCloseTo(2.5, 9);
  });
});

describe('a tap', () => {
  const domain: Domain = { x: [0, 10], y: [0, 10] };
  const map = fogMap(domain, 400, 400);

  it('leads to the place itself where it can be seen', () => {
    const { x, y } = tapped(map, 5, 5, map.pixelX(5.7), map.pixelY(4.4));
    expect(x).toBeCloseTo(5.7, 9);
    expect(y).toBeCloseTo(4.4, 9);
  });

  it('leads into the fog no further than can be seen, in the same direction', () => {
    const { x, y } = tapped(map, 5, 5, map.pixelX(8), map.pixelY(9));
    expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(sightOn(domain).x, 9);
    expect((y - 5) / (x - 5)).toBeCloseTo(4 / 3, 9);
  });

  it('on the walker itself leads nowhere else', () => {
    expect(tapped(map, 5, 5, map.pixelX(5), map.pixelY(5))).toEqual({ x: 5, y: 5 });
  });
});

describe('the starts on the map', () => {
  it('are those within the domain, in their order', () => {
    const domain: Domain = { x: [0, 1], y: [0, 1] };
    const starts = startsOnMap(domain, Float64Array.of(2, 0.5, 1, Number.NaN), Float64Array.of(0, 0.5, 1, 0));
    expect(starts).toEqual([1, 2]);
    expect(contains(domain, 1, 1)).toBe(true);
  });
});
