/** The principal curvatures of the ground at a place, and the directions in which it curves so. */
export interface Eigen {
  /** The larger first, by sign and not by size: 1 comes before −5. */
  readonly values: readonly [larger: number, smaller: number];
  /** The unit vectors (x, y) that belong to them, perpendicular to each other. */
  readonly vectors: readonly [larger: readonly [number, number], smaller: readonly [number, number]];
}

/**
 * The eigenvalues and unit eigenvectors of a symmetric matrix [[fxx, fxy], [fxy, fyy]]; NaN where an entry is none.
 *
 * By one turn of Jacobi's: it only ever adds to the greater entry, so nothing cancels unless the determinant itself does,
 * and a matrix that is already diagonal stays as it is, to the last bit.
 *
 * Source: Golub & Van Loan, *Matrix Computations* (2013), section 8.5.
 */
export function eigenOf([fxx, fxy, fyy]: readonly [number, number, number]): Eigen {
  const tan = tangentOf(fxx, fxy, fyy);
  const cos = 1 / Math.hypot(1, tan);
  const sin = tan * cos;
  const first = fxx - tan * fxy;
  const second = fyy + tan * fxy;
  const values = [first, second] as const;
  const vectors = [[cos, -sin] as const, [sin, cos] as const] as const;
  return first < second ? { values: [second, first], vectors: [vectors[1], vectors[0]] } : { values, vectors };
}

/** The tangent of the smaller of the two angles by which the axes can be turned onto the principal ones. */
function tangentOf(fxx: number, fxy: number, fyy: number): number {
  if (fxy === 0) return 0;
  // halved before the difference, which could overflow
  const cotangent = (fyy / 2 - fxx / 2) / fxy;
  const tan = 1 / (Math.abs(cotangent) + Math.hypot(1, cotangent));
  return cotangent < 0 ? -tan : tan;
}

/** How many times more the ground curves along one principal axis than along the other, whichever way; ∞ where it is singular. */
export function conditionNumber({ values }: Eigen): number {
  const sizes = values.map(Math.abs);
  return Math.max(...sizes) / Math.min(...sizes);
}
