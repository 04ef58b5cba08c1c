/** The landscape: a function of two variables, its slopes and its curvature. */

export type Range = readonly [low: number, high: number];

/** The rectangle of the ground that is shown and on which hikers start. */
export interface Domain {
  readonly x: Range;
  readonly y: Range;
}

/** A place lower than everything around it. */
export interface Minimum {
  readonly x: number;
  readonly y: number;
  readonly value: number;
  /** True where no place of the domain is lower. */
  readonly global: boolean;
  /** Set where the minimum is a whole line that runs along this axis, as in a landscape of one variable. */
  readonly along?: 'x' | 'y';
}

/**
 * A surface f(x, y). The scalar functions are for one point; `values` and `slopes` work on many points at once and are
 * what the hot loops use: they write the first `count` entries of the arrays they are given and allocate nothing.
 * Where f or its slope does not exist the result is NaN, never an exception.
 */
export interface Surface {
  readonly domain: Domain;
  /** The minima that are known, from the literature or from a search. */
  readonly minima: readonly Minimum[];
  value(x: number, y: number): number;
  /** [∂f/∂x, ∂f/∂y] */
  gradient(x: number, y: number): [fx: number, fy: number];
  /** [∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y²] */
  hessian(x: number, y: number): [fxx: number, fxy: number, fyy: number];
  values(x: Float64Array, y: Float64Array, value: Float64Array, count: number): void;
  slopes(
    x: Float64Array,
    y: Float64Array,
    value: Float64Array,
    fx: Float64Array,
    fy: Float64Array,
    count: number,
  ): void;
}

/** The extent of a domain along each axis. */
export function widthOf(range: Range): number {
  return range[1] - range[0];
}

export function contains(domain: Domain, x: number, y: number): boolean {
  return x >= domain.x[0] && x <= domain.x[1] && y >= domain.y[0] && y <= domain.y[1];
}
