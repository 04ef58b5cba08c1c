import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quadraticModel } from '../../src/core/quadraticModel.ts';
import { himmelblau, surface } from './himmelblau.ts';

const coordinate = fc.double({ min: -5, max: 5, noNaN: true });
const coefficient = fc.integer({ min: -9, max: 9 });

describe('the quadratic model', () => {
  it('of a quadratic is the quadratic itself, from wherever it is made', () => {
    fc.assert(
      fc.property(fc.tuple(...Array(5).fill(coefficient)), coordinate, coordinate, ([a, b, c, d, e], x, y) => {
        const quadratic = surface(`(${a})x^2 + (${b})x y + (${c})y^2 + (${d})x + (${e})y`);
        const { valueAt } = quadraticModel(quadratic, x, y);
        for (const [toX, toY] of [
          [x, y],
          [0, 0],
          [-4, 3],
          [2, 5],
        ])
          expect(valueAt(toX - x, toY - y)).toBeCloseTo(quadratic.value(toX, toY), 8);
      }),
    );
  });

  it('leaves the landscape with the third power of the distance', () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: 0, max: 6.3, noNaN: true }), (x, y, direction) => {
        const { valueAt } = quadraticModel(himmelblau, x, y);
        const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
        const miss = (h: number) => Math.abs(himmelblau.value(x + h * dx, y + h * dy) - valueAt(h * dx, h * dy));
        // no third derivative of this landscape is above 24 · 5 here
        for (const h of [0.1, 0.01]) expect(miss(h)).toBeLessThan(200 * h ** 3 + 1e-10);
      }),
    );
  });

  it('has the height, the slope and the curvature of its place', () => {
    expect(quadraticModel(surface('x^2 + 3x y - y'), 1, 2)).toMatchObject({
      height: 5,
      slope: [8, 2],
      hessian: [2, 3, 0],
    });
  });
});
