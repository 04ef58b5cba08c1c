import fc from 'fast-check';
import { expect, it } from 'vitest';
import { heightScale } from '../../../src/core/heightScale.ts';
import { contains, type Domain } from '../../../src/core/surface.ts';
import { addWay, type Chain, chain, drape } from '../../../src/scene/gl/drape.ts';
import { plotOf } from '../../../src/scene/gl/plot.ts';
import { himmelblau } from '../../core/himmelblau.ts';

const { domain } = himmelblau;

function chainOf(places: readonly (readonly [number, number])[], room = 10_000): Chain {
  const made = chain(room);
  const way = {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    reached: places.length - 1,
  };
  addWay(made, way, domain, room);
  return made;
}

function pointsOf({ x, y, step, length }: Chain) {
  return Array.from({ length }, (_, k) => ({ x: x[k], y: y[k], step: step[k] }));
}

function isOnEdge({ x, y }: { x: number; y: number }, { x: rangeX, y: rangeY }: Domain): boolean {
  return [x - rangeX[0], x - rangeX[1], y - rangeY[0], y - rangeY[1]].some((distance) => Math.abs(distance) < 1e-9);
}

it('a short step is one piece, a long one is divided, and whole steps are the places themselves', () => {
  const points = pointsOf(
    chainOf([
      [0, 0],
      [0.01, 0],
      [3, 0.1],
    ]),
  );
  expect(points.slice(0, 2)).toEqual([
    { x: 0, y: 0, step: 0 },
    { x: 0.01, y: 0, step: 1 },
  ]);
  expect(points.length).toBe(2 + 12 + 1);
  expect(points.at(-2)).toEqual({ x: 3, y: 0.1, step: 2 });
});

it('wherever hikers go, lines stay within the domain, steps only grow, and lines are cut only at the edge', () => {
  const anywhere = fc.double({ min: -20, max: 20, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(anywhere, anywhere), { minLength: 2, maxLength: 40 }), (places) => {
      const points = pointsOf(chainOf(places));
      for (const [k, point] of points.entries()) {
        if (point.step < 0) {
          // before a gap a line ends where the way does, or at the edge
          const end = points[k - 1];
          expect(end.step === places.length - 1 || isOnEdge(end, domain)).toBe(true);
          continue;
        }
        expect(
          contains(
            { x: [domain.x[0] - 1e-9, domain.x[1] + 1e-9], y: [domain.y[0] - 1e-9, domain.y[1] + 1e-9] },
            point.x,
            point.y,
          ),
        ).toBe(true);
        if (k > 0 && points[k - 1].step >= 0) expect(point.step).toBeGreaterThan(points[k - 1].step);
      }
      expect(points.length === 0 || points[points.length - 1].step === -1).toBe(true);
    }),
  );
});

it('a way of very many steps keeps to its room, and still ends where the hiker is', () => {
  const zigzag = Array.from({ length: 20_000 }, (_, k) => [k % 2 === 0 ? -1 : 1, k * 1e-4] as const);
  const points = pointsOf(chainOf(zigzag, 5000));
  expect(points.length).toBeLessThanOrEqual(5000);
  expect(points.at(-2)).toMatchObject({ x: 1, y: 1.9999, step: 19_999 });
});

it('draped, a line lies on the ground', () => {
  const heights = heightScale(himmelblau, 'linear');
  const made = chainOf([
    [-3, 1],
    [2, 2],
  ]);
  const points = new Float32Array(4 * made.length);
  drape(made, himmelblau, heights, plotOf(domain), points);
  for (let k = 0; k < made.length - 1; k++) {
    expect(points[4 * k + 1]).toBeCloseTo(heights.shareOf(himmelblau.value(made.x[k], made.y[k])), 6);
  }
});
