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
  /**
   * How far from the place the model is level: its lowest place, its highest or its saddle, and where Newton's step of rate
   * 1 leads. Null where there is no such place or a whole line of them.
   */
  readonly vertex: readonly [dx: number, dy: number] | null;
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
    vertex: vertexOf(slope, hessian),
  };
}

/** −H⁻¹g by Cramer's rule; H is scaled, so that the products neither overflow nor vanish. */
function vertexOf(
  [fx, fy]: readonly [number, number],
  hessian: readonly [number, number, number],
): [number, number] | null {
  const scale = Math.max(...hessian.map(Math.abs));
  const [fxx, fxy, fyy] = hessian.map((entry) => entry / scale);
  const determinant = fxx * fyy - fxy * fxy;
  // what is left of a difference below this is rounding
  if (!(Math.abs(determinant) > 4 * Number.EPSILON * (Math.abs(fxx * fyy) + fxy * fxy))) return null;
  const dx = (fxy * fy - fyy * fx) / determinant / scale;
  const dy = (fxy * fx - fxx * fy) / determinant / scale;
  return Number.isFinite(dx) && Number.isFinite(dy) ? [dx, dy] : null;
}
