import { eigenOf } from '../eigen.ts';
import { seeded } from '../seeded.ts';
import { addProduct, packRows, panelsLength } from './matrixProduct.ts';
import { dot, normalise, squareUp, straighten } from './perpendicular.ts';
import type { Plane } from './plane.ts';

/** More places than these change nothing that could be seen; of more, these many are taken evenly. */
const mostPlaces = 256;
/** By then the two directions have settled, unless the third is as good as the second to a few thousandths. */
const mostTurns = 2000;
const settled = 1e-12;
/** Of the first eigenvalue: what is below is rounding of the products. */
const nothing = 1e-13;

/**
 * The plane through `origin` that comes closest to all these weights, by the sum of the squared distances: its axes are the two
 * first principal directions of the differences, the greater along x. The first of the weights lies at x ≥ 0 and y ≥ 0.
 * Where all lie on a line, or in one place, the rest of the plane is chosen freely.
 *
 * The directions are sums of the differences, so it is enough to find the eigenvectors of the matrix of their products, which is
 * small however many weights there are.
 *
 * Sources: Li et al. (2018), arXiv:1712.09913; Sirovich (1987), for the method of snapshots; Golub & Van Loan, *Matrix
 * Computations* (2013), section 8.2.4, for the orthogonal iteration.
 */
export function principalPlane(weights: readonly Float64Array[], origin: Float64Array): Plane {
  const differences = evenly(weights, mostPlaces).map((each) => each.map((weight, k) => weight - origin[k]));
  const directions = principalPair(productsOf(differences)).map((shares) => sumOf(differences, shares, origin.length));
  const [u, v] = directions;
  if (normalise(u) === 0) u[0] = 1;
  squareUp(v, u);
  for (const direction of [u, v]) turnTowards(direction, differences[0] ?? u);
  return { origin, u, v };
}

/** The product of each difference with each, row by row. */
function productsOf(differences: readonly Float64Array[]): Float64Array {
  const count = differences.length;
  const depth = differences[0]?.length ?? 0;
  const matrix = new Float64Array(count * depth);
  for (const [k, difference] of differences.entries()) matrix.set(difference, k * depth);
  const panels = new Float64Array(panelsLength(count, depth));
  packRows(matrix, 0, count, depth, panels);
  const products = new Float64Array(count * count);
  addProduct(panels, panels, products, 0, count, count, depth);
  return products;
}

/** Two perpendicular vectors that a symmetric matrix stretches most, the most first; 0 where it stretches nothing. */
function principalPair(matrix: Float64Array): [Float64Array, Float64Array] {
  const count = Math.sqrt(matrix.length);
  const dice = seeded(1);
  const chance = () => Float64Array.from({ length: count }, () => dice() - 0.5);
  let first: Float64Array = chance();
  let second: Float64Array = chance();
  makePerpendicular(first, second);
  for (let turn = 0; turn < mostTurns; turn++) {
    const [a, b] = [times(matrix, first), times(matrix, second)];
    const [size, size2] = makePerpendicular(a, b);
    const isSettled = distanceFromPair(a, first, second) < settled && distanceFromPair(b, first, second) < settled;
    [first, second] = [a, b];
    if (size2 <= nothing * size) second.fill(0);
    if (isSettled || size2 <= nothing * size) break;
  }
  return turnedToAxes(matrix, first, second);
}

/** Returns the lengths that they had when they were. */
function makePerpendicular(a: Float64Array, b: Float64Array): [number, number] {
  const length = normalise(a);
  straighten(b, a);
  return [length, normalise(b)];
}

/** How far a vector of length 1 is from the plane of two others. */
function distanceFromPair(vector: Float64Array, a: Float64Array, b: Float64Array): number {
  const rest = vector.slice();
  straighten(rest, a);
  straighten(rest, b);
  return Math.sqrt(dot(rest, rest));
}

/** The iteration finds the plane sooner than the axes in it, which a matrix of two by two gives at once. */
function turnedToAxes(matrix: Float64Array, a: Float64Array, b: Float64Array): [Float64Array, Float64Array] {
  const [ma, mb] = [times(matrix, a), times(matrix, b)];
  const { vectors } = eigenOf([dot(a, ma), dot(a, mb), dot(b, mb)]);
  const [one, other] = vectors.map(([along, across]) => a.map((share, k) => along * share + across * b[k]));
  return [one, other];
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const count = vector.length;
  return vector.map((_, row) => dot(matrix.subarray(row * count, (row + 1) * count), vector));
}

function sumOf(vectors: readonly Float64Array[], shares: Float64Array, length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const [k, vector] of vectors.entries()) {
    for (let i = 0; i < length; i++) sum[i] += shares[k] * vector[i];
  }
  return sum;
}

/** Unless they are perpendicular but for rounding, which has no say in it. */
function turnTowards(direction: Float64Array, goal: Float64Array): void {
  if (dot(direction, goal) >= -settled * Math.sqrt(dot(goal, goal))) return;
  for (let k = 0; k < direction.length; k++) direction[k] = -direction[k];
}

function evenly<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, k) => all[Math.round((k * (all.length - 1)) / (most - 1))]);
}
