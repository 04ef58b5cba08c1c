import type { Plane } from './plane.ts';

/**
 * The plane in which only parameters `i` and `j` change.
 *
 * Throws a RangeError unless they are two parameters of the network.
 */
export function weightsPlane(origin: Float64Array, i: number, j: number): Plane {
  if (i === j) throw new RangeError(`Expected two parameters, got ${i} twice.`);
  return { origin, u: axis(origin.length, i), v: axis(origin.length, j) };
}

function axis(count: number, k: number): Float64Array {
  if (!(Number.isInteger(k) && k >= 0 && k < count)) {
    throw new RangeError(`Expected a parameter below ${count}, got ${k}.`);
  }
  const along = new Float64Array(count);
  along[k] = 1;
  return along;
}
