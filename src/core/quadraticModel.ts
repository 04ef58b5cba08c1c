import type { Surface } from './surface.ts';

/** The surface as it would be if its curvature at one place were its curvature everywhere. */
export interface QuadraticModel {
  readonly height: number;
  /** [∂f/∂x, ∂f/∂y] */
  readonly slope: readonly [fx: number, fy: number];
  /** [∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y²] */
  readonly hessian: readonly [fxx: number, fxy: number, fyy: number];
  /** The height of the model this far from the place. */
  valueAt(dx: number, dy: number): number;
}

/** The second-order Taylor polynomial of the surface at (x, y). */
export function quadraticModel(surface: Surface, x: number, y: number): QuadraticModel {
  const height = surface.value(x, y);
  const slope = surface.gradient(x, y);
  const hessian = surface.hessian(x, y);
  const [fx, fy] = slope;
  const [fxx, fxy, fyy] = hessian;
  return {
    height,
    slope,
    hessian,
    valueAt: (dx, dy) => height + fx * dx + fy * dy + (fxx * dx * dx + 2 * fxy * dx * dy + fyy * dy * dy) / 2,
  };
}
