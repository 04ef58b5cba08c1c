import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contains } from '../../src/core/surface.ts';
import { flagGrip } from '../../src/scene/flagGrip.ts';
import { himmelblau } from '../core/himmelblau.ts';
import { flatProjection } from './flatProjection.ts';

const { domain } = himmelblau;
const projection = flatProjection(domain, { width: 600, height: 600 });
const place = fc.record({
  x: fc.double({ min: -4.9, max: 4.9, noNaN: true }),
  y: fc.double({ min: -4.9, max: 4.9, noNaN: true }),
});
const pixels = fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) });

function pixelOf({ x, y }: { x: number; y: number }) {
  const point = { x: 0, y: 0, isVisible: false };
  projection.toScreen(x, y, 0, point);
  return point;
}

it('a flag goes where its foot is carried to, wherever it was taken hold of', () => {
  fc.assert(
    fc.property(place, place, pixels, (from, to, by) => {
      const [foot, goal] = [pixelOf(from), pixelOf(to)];
      fc.pre(Math.hypot(goal.x - foot.x, goal.y - foot.y) > 5);
      const carried = flagGrip(projection, foot, { x: foot.x + by.x, y: foot.y + by.y })({
        x: goal.x + by.x,
        y: goal.y + by.y,
      });
      expect(carried?.x).toBeCloseTo(to.x, 6);
      expect(carried?.y).toBeCloseTo(to.y, 6);
    }),
    { seed: 11 },
  );
});

it('a finger that hardly moves has moved nothing; once it has, it may come back', () => {
  const foot = pixelOf({ x: 1, y: 1 });
  const carry = flagGrip(projection, foot, foot);
  expect(carry({ x: foot.x + 3, y: foot.y })).toBeNull();
  expect(carry({ x: foot.x + 30, y: foot.y })).not.toBeNull();
  expect(carry(foot)?.x).toBeCloseTo(1, 6);
});

it('beside the ground a flag stays at its edge', () => {
  const foot = pixelOf({ x: 4, y: 0 });
  const carried = flagGrip(projection, foot, foot)({ x: foot.x + 500, y: foot.y });
  expect(carried?.x).toBeCloseTo(5, 1);
  expect(carried !== null && contains(domain, carried.x, carried.y)).toBe(true);
});
