/** The sum of the products. */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}

/** Takes off `vector` what lies along a vector of length 1; twice, for the first time leaves its own rounding. */
export function straighten(vector: Float64Array, along: Float64Array): void {
  for (let time = 0; time < 2; time++) {
    const share = dot(vector, along);
    for (let k = 0; k < vector.length; k++) vector[k] -= share * along[k];
  }
}

/** Gives it length 1, unless it has none; returns the length it had. */
export function normalise(vector: Float64Array): number {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0) for (let k = 0; k < vector.length; k++) vector[k] /= length;
  return length;
}

/** Of a vector's length; what is left below it is rounding, and points anywhere. */
const nothing = 1e-12;

/**
 * Makes a vector perpendicular to one of length 1, and as long; where it lies along that one and has no direction of its own, it
 * becomes the axis that the other has least of, put straight.
 */
export function squareUp(vector: Float64Array, along: Float64Array): void {
  const length = Math.sqrt(dot(vector, vector));
  straighten(vector, along);
  if (normalise(vector) <= nothing * length) vector.set(perpendicularTo(along));
}

function perpendicularTo(vector: Float64Array): Float64Array {
  const least = vector.reduce((found, share, k) => (Math.abs(share) < Math.abs(vector[found]) ? k : found), 0);
  const axis = new Float64Array(vector.length);
  axis[least] = 1;
  straighten(axis, vector);
  normalise(axis);
  return axis;
}
