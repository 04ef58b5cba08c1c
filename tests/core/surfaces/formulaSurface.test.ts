import { describe, expect, it } from 'vitest';
import { formulaSurface } from '../../../src/core/surfaces/formulaSurface.ts';
import reference from '../../reference/surfaces.json' with { type: 'json' };
import { formula } from '../formula/parsed.ts';

const domain = { x: [-1, 1], y: [-1, 1] } as const;

/** Below this size a number is the rounding of larger ones, and only so much of it can be right. */
const small = 1e-6;

/** The largest relative error. */
function error(ours: readonly number[], theirs: readonly number[]): number {
  return Math.max(...theirs.map((expected, i) => Math.abs(ours[i] - expected) / Math.max(small, Math.abs(expected))));
}

describe('a surface from a formula', () => {
  it.each(reference.surfaces)('agrees with PyTorch on value, gradient and Hessian: $surface', (surface) => {
    const { value, gradient, hessian } = formulaSurface(formula(surface.formula), domain);
    for (const point of surface.points) {
      const { x, y } = point;
      expect(error([value(x, y)], [point.value])).toBeLessThan(1e-12);
      expect(error(gradient(x, y), point.gradient)).toBeLessThan(1e-12);
      expect(error(hessian(x, y), point.hessian)).toBeLessThan(1e-12);
    }
  });

  it.each(reference.surfaces)('says the same of many points as of one: $surface', (surface) => {
    const ground = formulaSurface(formula(surface.formula), domain);
    const x = Float64Array.from(surface.points, (point) => point.x);
    const y = Float64Array.from(surface.points, (point) => point.y);
    const [values, again, fx, fy] = [0, 1, 2, 3].map(() => new Float64Array(x.length));
    ground.values(x, y, values, x.length);
    ground.slopes(x, y, again, fx, fy, x.length);
    surface.points.forEach((point, i) => {
      expect(values[i]).toBe(ground.value(point.x, point.y));
      expect([fx[i], fy[i]]).toEqual(ground.gradient(point.x, point.y));
      expect(again[i]).toBeCloseTo(values[i], 9);
    });
  });

  it('has no value where the formula has none, and does not throw', () => {
    const ground = formulaSurface(formula('ln(x) + sqrt(y)'), domain);
    expect(ground.value(-1, -1)).toBeNaN();
    expect(ground.gradient(1, -1)[1]).toBeNaN();
  });

  it('has no known minima unless it is told', () => {
    expect(formulaSurface(formula('x'), domain).minima).toEqual([]);
  });
});
