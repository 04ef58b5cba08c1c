import { describe, expect, it } from 'vitest';
import { seeded } from '../../../src/core/seeded.ts';
import { heightMap } from '../../../src/core/surfaces/heightMap.ts';

const domain = { x: [-3, 5], y: [10, 12] } as const;
const columns = 9;
const rows = 6;
const seed = 42;

function randomMap() {
  const dice = seeded(seed);
  const heights = Float64Array.from({ length: columns * rows }, () => 100 * dice());
  return { heights, map: heightMap({ heights, columns, rows, domain }) };
}

/** Places in and around the map, some of them on nodes and edges. */
function places(): [number, number][] {
  const dice = seeded(seed + 1);
  const scattered = Array.from({ length: 200 }, (): [number, number] => [-7 + 16 * dice(), 9 + 4 * dice()]);
  return [...scattered, [-3, 10], [5, 12], [1, 11.2], [-3, 11], [20, -3]];
}

describe(`a height map of random heights (seed ${seed})`, () => {
  const { heights, map } = randomMap();

  it('passes through every height, with row 0 in the north and column 0 in the west', () => {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const x = domain.x[0] + (8 * column) / (columns - 1);
        const y = domain.y[1] - (2 * row) / (rows - 1);
        expect(map.value(x, y)).toBeCloseTo(heights[row * columns + column], 10);
      }
    }
  });

  it('has the gradient that its values have, inside and outside', () => {
    const h = 1e-6;
    for (const [x, y] of places()) {
      const [fx, fy] = map.gradient(x, y);
      const scale = 1 + Math.abs(fx) + Math.abs(fy);
      expect(Math.abs((map.value(x + h, y) - map.value(x - h, y)) / (2 * h) - fx) / scale).toBeLessThan(1e-6);
      expect(Math.abs((map.value(x, y + h) - map.value(x, y - h)) / (2 * h) - fy) / scale).toBeLessThan(1e-6);
    }
  });

  it('has the Hessian that its gradient has, inside and outside', () => {
    const h = 1e-6;
    for (const [x, y] of places()) {
      const [fxx, fxy, fyy] = map.hessian(x, y);
      const [east, west] = [map.gradient(x + h, y), map.gradient(x - h, y)];
      const [north, south] = [map.gradient(x, y + h), map.gradient(x, y - h)];
      const scale = 1 + Math.abs(fxx) + Math.abs(fxy) + Math.abs(fyy);
      expect(Math.abs((east[0] - west[0]) / (2 * h) - fxx) / scale).toBeLessThan(1e-4);
      expect(Math.abs((east[1] - west[1]) / (2 * h) - fxy) / scale).toBeLessThan(1e-4);
      expect(Math.abs((north[0] - south[0]) / (2 * h) - fxy) / scale).toBeLessThan(1e-4);
      expect(Math.abs((north[1] - south[1]) / (2 * h) - fyy) / scale).toBeLessThan(1e-4);
    }
  });

  it('has no jump in value, slope or curvature from cell to cell or across the edge', () => {
    const hair = 1e-9;
    for (const [x, y] of [
      [-3, 10.7],
      [5, 11.3],
      [0.3, 12],
      [0.3, 10],
      [-2, 11.2],
      [5, 12],
    ] as const) {
      for (const [dx, dy] of [
        [hair, 0],
        [0, hair],
      ]) {
        const before = [map.value(x - dx, y - dy), ...map.gradient(x - dx, y - dy), ...map.hessian(x - dx, y - dy)];
        const after = [map.value(x + dx, y + dy), ...map.gradient(x + dx, y + dy), ...map.hessian(x + dx, y + dy)];
        for (let k = 0; k < before.length; k++) expect(after[k]).toBeCloseTo(before[k], 3);
      }
    }
  });

  it('goes on straight beyond each edge', () => {
    const [slope] = map.gradient(5, 11.1);
    expect(map.value(5 + 30, 11.1)).toBeCloseTo(map.value(5, 11.1) + 30 * slope, 8);
    expect(map.hessian(-40, 11.1)[0]).toBe(0);
    expect(map.gradient(1e6, 1e6).every(Number.isFinite)).toBe(true);
  });

  it('says the same about a block of places as about each of them, and writes no more than it is asked to', () => {
    const all = places();
    const x = Float64Array.from(all, ([each]) => each);
    const y = Float64Array.from(all, ([, each]) => each);
    const [values, heightsToo, fx, fy] = Array.from({ length: 4 }, () => new Float64Array(all.length).fill(-1));
    map.values(x, y, values, all.length - 1);
    map.slopes(x, y, heightsToo, fx, fy, all.length - 1);
    for (let k = 0; k < all.length - 1; k++) {
      expect(values[k]).toBe(map.value(...all[k]));
      expect(heightsToo[k]).toBeCloseTo(values[k], 9);
      expect([fx[k], fy[k]]).toEqual(map.gradient(...all[k]));
    }
    expect([values, heightsToo, fx, fy].map((array) => array[all.length - 1])).toEqual([-1, -1, -1, -1]);
  });

  it('knows no height at no place', () => {
    expect(map.value(Number.NaN, 11)).toBeNaN();
    expect(map.gradient(0, Number.NaN)).toEqual([Number.NaN, Number.NaN]);
    expect(map.hessian(Number.NaN, 11)[0]).toBeNaN();
  });
});

describe('heightMap', () => {
  it('through heights on a plane is that plane, everywhere', () => {
    const heights = Float64Array.from(
      { length: columns * rows },
      (_, k) => 2 * (k % columns) - 3 * Math.floor(k / columns),
    );
    const map = heightMap({ heights, columns, rows, domain });
    for (const [x, y] of places()) {
      expect(map.gradient(x, y)[0]).toBeCloseTo(2, 10);
      expect(map.gradient(x, y)[1]).toBeCloseTo(7.5, 10);
    }
  });

  it('refuses a net that is too small or not filled', () => {
    expect(() => heightMap({ heights: [1, 2], columns: 2, rows: 1, domain })).toThrow(RangeError);
    expect(() => heightMap({ heights: [1, 2, 3], columns: 2, rows: 2, domain })).toThrow(RangeError);
  });
});
