import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jacksboro } from '../../../src/core/surfaces/terrain/jacksboro.ts';
import { unpackHeights } from '../../../src/core/surfaces/terrain/unpackHeights.ts';
import { terrainOf, terrains } from '../../../src/core/surfaces/terrains.ts';

const csv = readFileSync(new URL('../../../data/jacksboro.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(',').map(Number));

describe('terrains', () => {
  it('jacksboro unpacks to exactly the heights of its file', () => {
    expect([csv.length, csv[0].length]).toEqual([jacksboro.rows, jacksboro.columns]);
    expect(Array.from(unpackHeights(jacksboro))).toEqual(csv.flat());
  });

  it('jacksboro has the measured heights in kilometres where they were measured, north up', () => {
    const surface = terrainOf('jacksboro')?.surface();
    for (const [row, column] of [
      [0, 0],
      [0, 160],
      [160, 0],
      [80, 80],
      [31, 127],
    ]) {
      const x = -6 + 0.075 * column;
      const y = 7.36 - 0.092 * row;
      expect(surface?.value(x, y)).toBeCloseTo(csv[row][column] / 1000, 9);
    }
  });

  it('every minimum of a terrain is level', () => {
    for (const terrain of terrains) {
      const surface = terrain.surface();
      expect(surface.minima.length).toBeGreaterThan(100);
      for (const { x, y, value } of surface.minima) {
        expect(Math.hypot(...surface.gradient(x, y))).toBeLessThan(1e-9);
        expect(surface.value(x, y)).toBe(value);
      }
    }
  });

  it('is the same surface whenever it is asked for', () => {
    for (const terrain of terrains) expect(terrain.surface()).toBe(terrain.surface());
  });

  it('does not take "constructor" for a terrain', () => {
    expect(terrainOf('constructor')).toBeUndefined();
  });
});
