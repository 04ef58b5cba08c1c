/**
 * Writes H⁻¹ g into `into`, for a Hessian [fxx, fxy, fyy] and a gradient (gx, gy), by Cramer's rule. Returns false where the
 * Hessian is singular, or the result is not finite.
 *
 * Singular means a determinant of exactly 0, as in PyTorch's solver. To refuse one that may be nothing but rounding was tried:
 * it stops hikers that come to rest on a ring or a line of level ground, where slope and determinant vanish together.
 */
export function writeNewtonDirection(hessian: Float64Array, gx: number, gy: number, into: Float64Array): boolean {
  // in units of a power of two, which changes no digit, so that no product of entries leaves the range of a double
  const unit = powerOfTwoBelow(Math.max(Math.abs(hessian[0]), Math.abs(hessian[1]), Math.abs(hessian[2])));
  const fxx = hessian[0] / unit;
  const fxy = hessian[1] / unit;
  const fyy = hessian[2] / unit;
  const determinant = fxx * fyy - fxy ** 2;
  into[0] = (fyy * (gx / unit) - fxy * (gy / unit)) / determinant;
  into[1] = (fxx * (gy / unit) - fxy * (gx / unit)) / determinant;
  return determinant !== 0 && Number.isFinite(into[0]) && Number.isFinite(into[1]);
}

function powerOfTwoBelow(size: number): number {
  return size > 0 && Number.isFinite(size) ? 2 ** Math.floor(Math.log2(size)) : 1;
}
