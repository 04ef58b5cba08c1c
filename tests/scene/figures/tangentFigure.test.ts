import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains } from '../../../src/core/surface.ts';
import { tangentFigure } from '../../../src/scene/figures/tangentFigure.ts';
import { himmelblau, surface } from '../../core/himmelblau.ts';

const place = fc.tuple(
  fc.double({ min: -4.9, max: 4.9, noNaN: true }),
  fc.double({ min: -4.9, max: 4.9, noNaN: true }),
);

it('the plane touches the ground: beside the place it leaves it with the square of the distance', () => {
  fc.assert(
    fc.property(place, ([x, y]) => {
      const tangent = tangentFigure(himmelblau, x, y);
      expect(tangent?.heightAt(x, y)).toBeCloseTo(himmelblau.value(x, y), 9);
      const away = (d: number) => Math.abs((tangent?.heightAt(x + d, y) ?? Number.NaN) - himmelblau.value(x + d, y));
      // Himmelblau's curvature is below 400 on its domain, and changes slowly
      expect(away(1e-3)).toBeLessThan(400e-6);
    }),
  );
});

it('its lines are level and lie within its border, and the border within the domain', () => {
  fc.assert(
    fc.property(place, ([x, y]) => {
      const tangent = tangentFigure(himmelblau, x, y);
      if (tangent === null) throw new RangeError('Expected a plane, got none.');
      const [border, ...levels] = tangent.lines;
      for (const [k, px] of border.x.entries()) expect(contains(himmelblau.domain, px, border.y[k])).toBe(true);
      expect(levels.length).toBeGreaterThan(0);
      for (const line of levels) {
        const [from, to] = [0, 1].map((end) => tangent.heightAt(line.x[end], line.y[end]));
        expect(Math.abs(from - to)).toBeLessThan(1e-8 * (1 + Math.abs(from)));
        for (const end of [0, 1]) {
          expect(line.x[end]).toBeGreaterThanOrEqual(tangent.patch.x[0]);
          expect(line.x[end]).toBeLessThanOrEqual(tangent.patch.x[1]);
          expect(line.y[end]).toBeGreaterThanOrEqual(tangent.patch.y[0]);
          expect(line.y[end]).toBeLessThanOrEqual(tangent.patch.y[1]);
        }
      }
    }),
  );
});

it('on level ground the plane has a border and no lines', () => {
  expect(tangentFigure(surface('x^2 + y^2'), 0, 0)?.lines.length).toBe(1);
});

it('there is none where the ground has no slope, and none off the map', () => {
  expect(tangentFigure(surface('sqrt(x) + y'), -1, 0)).toBeNull();
  expect(tangentFigure(himmelblau, 6, 0)).toBeNull();
});
