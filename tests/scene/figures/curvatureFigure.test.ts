import fc from 'fast-check';
import { expect, it } from 'vitest';
import { widthOf } from '../../../src/core/surface.ts';
import { curvatureFigure } from '../../../src/scene/figures/curvatureFigure.ts';
import type { FigureLine } from '../../../src/scene/figures/figure.ts';
import { himmelblau, surface } from '../../core/himmelblau.ts';

/** Distances of all places of the lines from (0, 0), in widths of the domain. */
function distances(lines: readonly FigureLine[]): number[] {
  return lines.flatMap(({ x, y }) =>
    Array.from(x, (_, k) => Math.hypot(x[k] / widthOf(himmelblau.domain.x), y[k] / widthOf(himmelblau.domain.y))),
  );
}

it('the axes are as 1 / √|λ|, and the area is always the same', () => {
  const curvature = fc.double({ min: 0.2, max: 5, noNaN: true });
  fc.assert(
    fc.property(curvature, curvature, fc.boolean(), (a, b, isSaddle) => {
      const ground = surface(`${a} * x^2 ${isSaddle ? '-' : '+'} ${b} * y^2`);
      const lines = curvatureFigure(ground, 0, 0);
      const longest = Math.max(...lines.map(({ x }) => Math.max(...x))) / widthOf(ground.domain.x);
      const highest = Math.max(...lines.map(({ y }) => Math.max(...y))) / widthOf(ground.domain.y);
      expect(longest / highest).toBeCloseTo(Math.sqrt(b / a), 9);
      expect(longest * highest).toBeCloseTo(0.07 ** 2, 12);
    }),
  );
});

it('a bowl curves up all around, a hilltop down, a saddle half and half', () => {
  const kindsOf = (text: string) => new Set(curvatureFigure(surface(text), 0, 0).map(({ kind }) => kind));
  expect(kindsOf('x^2 + 3 y^2')).toEqual(new Set(['curved-up']));
  expect(kindsOf('-x^2 - 3 y^2')).toEqual(new Set(['curved-down']));
  const saddle = curvatureFigure(surface('x^2 - 3 y^2'), 0, 0);
  const down = saddle.filter(({ kind }) => kind === 'curved-down');
  expect(down.length).toBe(saddle.length / 2);
  // its axis leads along y, where the ground falls
  for (const { x, y } of down.filter((line) => line.x.length === 2))
    expect(Math.abs(y[1])).toBeGreaterThan(Math.abs(x[1]));
});

it('where the ground is nearly straight, the ellipse is long but stays on the map', () => {
  expect(Math.max(...distances(curvatureFigure(surface('x^2 + 1e-9 y^2'), 0, 0)))).toBeCloseTo(0.35, 9);
});

it('on a plane, and off the map, there is none', () => {
  expect(curvatureFigure(surface('2 x + y'), 0, 0)).toEqual([]);
  expect(curvatureFigure(himmelblau, himmelblau.domain.x[1] + 1, 0)).toEqual([]);
});
