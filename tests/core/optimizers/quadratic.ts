import fc from 'fast-check';
import type { Surface } from '../../../src/core/surface.ts';

/** A surface given by its value, gradient and Hessian, for tests. */
function surfaceOf(value: Surface['value'], gradient: Surface['gradient'], hessian: Surface['hessian']): Surface {
  return {
    domain: { x: [-5, 5], y: [-5, 5] },
    minima: [],
    value,
    gradient,
    hessian,
    values: (x, y, into, count) => {
      for (let k = 0; k < count; k++) into[k] = value(x[k], y[k]);
    },
    slopes: () => {
      throw new Error('Expected nobody to ask for slopes in blocks.');
    },
  };
}

export interface Quadratic {
  /** Where its ground is level. */
  readonly x: number;
  readonly y: number;
  readonly hessian: readonly [number, number, number];
}

export function quadraticSurface({ x: x0, y: y0, hessian: [a, b, c] }: Quadratic): Surface {
  return surfaceOf(
    (x, y) => (a * (x - x0) ** 2) / 2 + b * (x - x0) * (y - y0) + (c * (y - y0) ** 2) / 2,
    (x, y) => [a * (x - x0) + b * (y - y0), b * (x - x0) + c * (y - y0)],
    () => [a, b, c],
  );
}

/** The matrix with these eigenvalues, the first along this angle. */
export function turned(first: number, second: number, angle: number): [number, number, number] {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return [first * cos * cos + second * sin * sin, (first - second) * cos * sin, first * sin * sin + second * cos * cos];
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Bowls up to a thousand times as steep one way as the other. */
export const bowls: fc.Arbitrary<Quadratic> = fc
  .record({ x: number(-3, 3), y: number(-3, 3), scale: number(-3, 3), ratio: number(0, 3), angle: number(0, Math.PI) })
  .map(({ x, y, scale, ratio, angle }) => ({ x, y, hessian: turned(10 ** (scale + ratio), 10 ** scale, angle) }));

/** The same surface on a map that has been turned about the origin. */
export function rotated(surface: Surface, angle: number): Surface {
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  const back = (x: number, y: number): [number, number] => [cos * x + sin * y, cos * y - sin * x];
  return surfaceOf(
    (x, y) => surface.value(...back(x, y)),
    (x, y) => {
      const [fx, fy] = surface.gradient(...back(x, y));
      return [cos * fx - sin * fy, sin * fx + cos * fy];
    },
    (x, y) => {
      const [a, b, c] = surface.hessian(...back(x, y));
      return [
        a * cos * cos - 2 * b * cos * sin + c * sin * sin,
        (a - c) * cos * sin + b * (cos * cos - sin * sin),
        a * sin * sin + 2 * b * cos * sin + c * cos * cos,
      ];
    },
  );
}
