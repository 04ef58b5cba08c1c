import { describe, expect, it } from 'vitest';
import { fogMap } from '../../../src/figures/fog/fogMap.ts';
import { wayOnMap } from '../../../src/figures/fog/wayOnMap.ts';
import { square } from './ground.ts';

const map = fogMap(square, 400, 400);

describe('a way on the map', () => {
  it('goes through every place, with a point for each step', () => {
    const { line, steps } = wayOnMap(map, [-4, 0, 4], [4, 0, 4], 3);
    expect(line).toBe('M0.0 0.0L200.0 200.0L400.0 0.0');
    expect(steps).toBe('M0.0 0.0h0M200.0 200.0h0M400.0 0.0h0');
  });

  it('leaves out places that cannot be told from those before', () => {
    const near = Array.from({ length: 1000 }, (_, k) => 1e-6 * k);
    expect(wayOnMap(map, near, near, 1000).line).toBe('M200.0 200.0');
  });

  it('is as long as it is said to be, whatever stands behind', () => {
    expect(wayOnMap(map, [0, 1, 2, 3], [0, 0, 0, 0], 2).line).toBe('M200.0 200.0L250.0 200.0');
  });

  it('ends before a place that is none, and is drawn no further than a picture reaches', () => {
    const { line } = wayOnMap(map, [0, 1e300, Number.NaN, 0], [0, 0, 0, 0], 4);
    expect(line).toBe('M200.0 200.0L100000.0 200.0');
  });
});
