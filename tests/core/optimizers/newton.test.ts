import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dampedNewton } from '../../../src/core/optimizers/dampedNewton.ts';
import { newton } from '../../../src/core/optimizers/newton.ts';
import type { GroundOptimizer } from '../../../src/core/optimizers/optimizer.ts';
import { himmelblau, surface } from '../himmelblau.ts';
import { bowls, quadraticSurface, rotated, turned } from './quadratic.ts';
import { stepOnce, walk, walkerAt } from './walkOnGround.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const both: [name: string, optimizer: GroundOptimizer][] = [
  ['Newton', newton()],
  ['damped Newton', dampedNewton()],
];

describe.each(both)('%s', (_, optimizer) => {
  it('is at the bottom of a bowl in one step', () => {
    fc.assert(
      fc.property(bowls, number(-5, 5), number(-5, 5), (bowl, x, y) => {
        const places = walk(optimizer, quadraticSurface(bowl), walkerAt(optimizer, x, y), 1);
        const [start, end] = places.map((place) => Math.hypot(place.x - bowl.x, place.y - bowl.y));
        expect(end).toBeLessThanOrEqual(1e-9 * Math.max(start, 1));
      }),
    );
  });

  it('goes the part of the way that the rate says', () => {
    const [, end] = walk(optimizer, surface('x^2 + 50 (y - 1)^2'), walkerAt(optimizer, 4, 3), 1, 0.25);
    expect(end.x).toBeCloseTo(3, 12);
    expect(end.y).toBeCloseTo(2.5, 12);
  });

  // the constant is at most ‖H⁻¹‖ times half of how fast the Hessian changes: large where the valley is narrow
  const bottoms: [text: string, x: number, y: number, constant: number][] = [
    ['(1 - x)^2 + 100 (y - x^2)^2', 1, 1, 1500],
    ['(x^2 + y - 11)^2 + (x + y^2 - 7)^2', 3, 2, 2],
  ];

  it.each(bottoms)('squares its distance from the minimum of %s at every step', (text, x0, y0, constant) => {
    const ground = surface(text);
    fc.assert(
      fc.property(number(0, 2 * Math.PI), number(0.02, 0.25), (angle, share) => {
        const distance = share / constant;
        const walker = walkerAt(optimizer, x0 + distance * Math.cos(angle), y0 + distance * Math.sin(angle));
        const errors = walk(optimizer, ground, walker, 5).map(({ x, y }) => Math.hypot(x - x0, y - y0));
        for (let k = 1; k < errors.length; k++) {
          expect(errors[k]).toBeLessThanOrEqual(constant * errors[k - 1] ** 2 + 1e-14);
        }
        expect(errors[errors.length - 1]).toBeLessThan(1e-12);
      }),
    );
  });

  it.each(['3x - 2y', '(x + 2y)^2', 'x^2 + y'])('takes no step on %s, whose Hessian is singular', (text) => {
    const walker = walkerAt(optimizer, 0.3, 0.7);
    expect(stepOnce(optimizer, surface(text), walker)).toBe(false);
    expect([...walker.place]).toEqual([0.3, 0.7]);
  });

  it('is not put off by ground that is very steep or very gentle', () => {
    for (const steepness of [1e-250, 1e250]) {
      const ground = quadraticSurface({ x: 0, y: 0, hessian: [2 * steepness, steepness, 3 * steepness] });
      const gentle = walkerAt(optimizer, 1, 1);
      expect(stepOnce(newton(), ground, gentle)).toBe(true);
      expect(Math.hypot(...gentle.place)).toBeLessThan(1e-15);
    }
  });
});

describe('Newton', () => {
  it('walks to saddles and hilltops as readily as to minima', () => {
    fc.assert(
      fc.property(number(-3, 3), number(-3, 3), number(0, Math.PI), number(0.1, 9), (x, y, angle, curvature) => {
        for (const other of [-curvature, 1]) {
          const hessian = turned(-1, other, angle);
          const [, { x: endX, y: endY }] = walk(
            newton(),
            quadraticSurface({ x: 1, y: 2, hessian }),
            walkerAt(newton(), x, y),
            1,
          );
          expect(endX).toBeCloseTo(1, 9);
          expect(endY).toBeCloseTo(2, 9);
        }
      }),
    );
  });

  it('goes the same way on a map that is turned', () => {
    // near the valleys, where the path does not multiply every rounding
    fc.assert(
      fc.property(
        number(0, 2 * Math.PI),
        number(-0.3, 0.3),
        number(-0.3, 0.3),
        number(0.1, 1),
        (angle, dx, dy, rate) => {
          const [x0, y0] = [3 + dx, 2 + dy];
          const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
          const path = walk(newton(), himmelblau, walkerAt(newton(), x0, y0), 20, rate);
          const start = walkerAt(newton(), cos * x0 - sin * y0, sin * x0 + cos * y0);
          const turnedPath = walk(newton(), rotated(himmelblau, angle), start, 20, rate);
          expect(turnedPath.length).toBe(path.length);
          for (const [k, { x, y }] of path.entries()) {
            expect(Math.abs(turnedPath[k].x - (cos * x - sin * y))).toBeLessThan(1e-8);
            expect(Math.abs(turnedPath[k].y - (sin * x + cos * y))).toBeLessThan(1e-8);
          }
        },
      ),
    );
  });
});

describe('damped Newton', () => {
  it.each(['x^2 - y^2', '-x^2 - 2y^2', 'x y'])('takes no step on %s, which is no bowl', (text) => {
    const walker = walkerAt(dampedNewton(), 0.4, 0.2);
    expect(stepOnce(dampedNewton(), surface(text), walker)).toBe(false);
    expect([...walker.place]).toEqual([0.4, 0.2]);
  });

  it('shortens a step that overshoots', () => {
    // the parabola that touches it at x = 2 has its floor beyond the other wall
    const ground = surface('sqrt(1 + x^2) + y^2');
    const [start, free] = walk(newton(), ground, walkerAt(newton(), 2, 0), 1);
    expect(free.height).toBeGreaterThan(start.height);
    const walker = walkerAt(dampedNewton(), 2, 0);
    const [, damped] = walk(dampedNewton(), ground, walker, 1);
    expect(damped.height).toBeLessThan(start.height);
    expect([...walker.memory[0]]).toEqual([0.25, 0.25]);
  });

  it('shrinks by the factor that it is told', () => {
    const optimizer = dampedNewton({ shrink: 0.1 });
    const walker = walkerAt(optimizer, 2, 0);
    stepOnce(optimizer, surface('sqrt(1 + x^2) + y^2'), walker);
    expect(walker.memory[0][0]).toBeCloseTo(0.1, 12);
  });
});
