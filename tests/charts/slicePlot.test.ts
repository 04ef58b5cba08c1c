import { describe, expect, it } from 'vitest';
import { slicePlot } from '../../src/charts/slicePlot.ts';
import { quadraticModel } from '../../src/core/quadraticModel.ts';
import { sliceThrough } from '../../src/core/slices.ts';
import { himmelblau, surface } from '../core/himmelblau.ts';

describe('the plot of a slice', () => {
  it('has the whole slice in the picture, and the hiker on the ground', () => {
    const slice = sliceThrough(himmelblau, 1.5, -2, 'x', 101);
    const { x, y, left, right, top, bottom, hiker } = slicePlot(slice, null, 400, 160);
    expect([x(-5), x(5)]).toEqual([left, right]);
    for (const height of slice.height) {
      expect(y(height)).toBeGreaterThanOrEqual(top);
      expect(y(height)).toBeLessThanOrEqual(bottom);
    }
    expect(hiker).toEqual({ x: x(1.5), y: y(himmelblau.value(1.5, -2)) });
  });

  it('draws a tangent and a parabola that are the ground itself where that is a plane or a bowl', () => {
    const plane = slicePlot(sliceThrough(surface('3x - 2y'), 1, 1, 'y', 21), null, 400, 160);
    expect(plane.tangent).toBe(plane.ground);
    const bowl = surface('x^2 + 2y^2');
    const model = quadraticModel(bowl, 1, 1);
    const cut = slicePlot(sliceThrough(bowl, 1, 1, 'x', 21), (distance) => model.valueAt(distance, 0), 400, 160);
    expect(cut.parabola).toBe(cut.ground);
    expect(cut.tangent).not.toBe(cut.ground);
  });

  it('breaks where there is no ground', () => {
    const { ground } = slicePlot(sliceThrough(surface('ln(x)'), 1, 0, 'x', 21), null, 400, 160);
    expect(ground).not.toMatch(/NaN|Infinity/);
    expect(ground).toMatch(/^M2\d\d/);
  });
});
