import { describe, expect, it } from 'vitest';
import { groundTowards } from '../../src/scene/groundTowards.ts';
import { nearestStart } from '../../src/scene/nearestStart.ts';
import type { ScreenPoint } from '../../src/scene/projection.ts';
import { himmelblau } from '../core/himmelblau.ts';
import { flatProjection } from './flatProjection.ts';

const projection = flatProjection(himmelblau.domain, { width: 500, height: 500 });
const starts = { id: Int32Array.of(4, 7), x: Float64Array.of(-2, 2), y: Float64Array.of(0, 0) };
/** Two optimizers, so that each start has two hikers. */
const places = { x: Float64Array.of(-2, 2, -4, 4), y: Float64Array.of(3, 3, -3, -3), show: () => {} };

function pixelOf(x: number, y: number): ScreenPoint {
  const point = { x: 0, y: 0, isVisible: false };
  projection.toScreen(x, y, 0, point);
  return point;
}

function at(x: number, y: number, radius = 12): number | null {
  const { x: px, y: py } = pixelOf(x, y);
  return nearestStart(projection, himmelblau, starts, places, px, py, radius);
}

describe('the start nearest to a pixel', () => {
  it('is found by its ring and by each of its hikers', () => {
    expect(at(-2, 0)).toBe(4);
    expect(at(2.1, 3)).toBe(7);
    expect(at(-4, -3)).toBe(4);
  });

  it('is not found by a hiker that is not shown', () => {
    const { x, y } = pixelOf(-4, -3);
    expect(nearestStart(projection, himmelblau, starts, places, x, y, 12, (rival) => rival !== 1)).toBeNull();
    expect(nearestStart(projection, himmelblau, starts, places, x, y, 12, (rival) => rival === 1)).toBe(4);
  });

  it('is nobody where nobody is near', () => {
    expect(at(0, 0)).toBeNull();
    expect(at(0, 0.2, 300)).not.toBeNull();
  });

  it('is the nearer of two', () => {
    expect(at(0.2, 0, 300)).toBe(7);
    expect(at(-0.2, 0, 300)).toBe(4);
  });
});

describe('the ground towards a pixel', () => {
  it('is the ground under it, or the edge on the way to it', () => {
    const from = pixelOf(0, 0);
    expect(groundTowards(projection, from, pixelOf(1, 2))?.x).toBeCloseTo(1, 9);
    const edge = groundTowards(projection, from, pixelOf(10, 5));
    expect(edge?.x).toBeCloseTo(5, 1);
    expect(edge?.y).toBeCloseTo(2.5, 1);
  });

  it('is nowhere when there was none at the beginning', () => {
    expect(groundTowards(projection, pixelOf(9, 9), pixelOf(8, 8))).toBeNull();
  });
});
