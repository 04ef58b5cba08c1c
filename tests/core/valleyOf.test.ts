import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Domain, Minimum } from '../../src/core/surface.ts';
import { offTheMap, valleyOf } from '../../src/core/valleyOf.ts';

/** Ten wide, a thousand deep: near is a tenth along x and ten along y. */
const domain: Domain = { x: [-5, 5], y: [0, 1000] };
const onTheWay = -1;

function minimum(x: number, y: number, along?: 'x' | 'y'): Minimum {
  return { x, y, value: 0, global: true, ...(along && { along }) };
}

const minima = [minimum(0, 500), minimum(0.15, 500), minimum(-4, 100)];
const anywhere = fc.record({
  x: fc.double({ min: -8, max: 8, noNaN: true }),
  y: fc.double({ min: -300, max: 1300, noNaN: true }),
});

describe('a hiker', () => {
  it.each([
    ['at the minimum', 0, 500, 0],
    ['at another', -4, 100, 2],
    ['within a hundredth of the width of the map', -0.099, 500, 0],
    ['just beyond it', -0.101, 500, onTheWay],
    ['within a hundredth of its depth', 0, 509.9, 0],
    ['just beyond that', 0, 510.1, onTheWay],
    ['as far off along both axes', -0.08, 508, onTheWay],
    ['between two minima, nearer to the one', 0.07, 500, 0],
    ['nearer to the other', 0.08, 500, 1],
    ['far from all', 3, 800, onTheWay],
    ['beyond the edge', 5.01, 500, offTheMap],
    ['on the edge', 5, 1000, onTheWay],
    ['nowhere', Number.NaN, 500, offTheMap],
  ])('%s is in the right valley', (_, x, y, valley) => {
    expect(valleyOf(minima, domain, x, y)).toBe(valley);
  });

  it('off the map may still have reached a minimum that lies on its edge', () => {
    expect(valleyOf([minimum(5, 500)], domain, 5.05, 500)).toBe(0);
  });

  it('is in the valley of a line wherever it stands along it', () => {
    const lines = [minimum(-1, 0, 'y'), minimum(0, 700, 'x')];
    expect(valleyOf(lines, domain, -1.05, 3)).toBe(0);
    expect(valleyOf(lines, domain, -1.05, 990)).toBe(0);
    expect(valleyOf(lines, domain, 4.9, 695)).toBe(1);
    expect(valleyOf(lines, domain, 4.9, 600)).toBe(onTheWay);
  });

  it('without any minimum is on the way, or off the map', () => {
    expect(valleyOf([], domain, 0, 0)).toBe(onTheWay);
    expect(valleyOf([], domain, 0, -1)).toBe(offTheMap);
  });

  it('reaches a minimum or not, whatever others there are', () => {
    fc.assert(
      fc.property(anywhere, ({ x, y }) => {
        const valley = valleyOf(minima, domain, x, y);
        const reached = minima.filter((each) => valleyOf([each], domain, x, y) === 0);
        expect(valley >= 0).toBe(reached.length > 0);
        if (valley >= 0) expect(reached).toContain(minima[valley]);
      }),
    );
  });

  it('is in the same valley when map, minima and hiker are all twice as large', () => {
    const twice: Domain = { x: [-10, 10], y: [0, 2000] };
    const far = minima.map(({ x, y }) => minimum(2 * x, 2 * y));
    fc.assert(
      fc.property(anywhere, ({ x, y }) => {
        expect(valleyOf(far, twice, 2 * x, 2 * y)).toBe(valleyOf(minima, domain, x, y));
      }),
    );
  });
});
