import { eigenOf } from './eigen.ts';
import { writeNewtonDirection } from './optimizers/newtonDirection.ts';
import { type Minimum, type Surface, widthOf } from './surface.ts';
import { isLowestAround } from './surfaces/lowest.ts';
import { refineMinimum } from './surfaces/refineMinimum.ts';
import { valleyOf } from './valleyOf.ts';

/**
 * What the ground is like at a place. `slope`: it is not level, and the place is nothing special. `flat`: it is level, and
 * in some direction so nearly straight that the curvature cannot tell a hollow from a hill.
 */
export type CriticalKind = 'minimum' | 'saddle' | 'maximum' | 'flat' | 'slope';

export interface CriticalPoint {
  readonly kind: CriticalKind;
  /** Whether no place of the domain is lower than this minimum; null where that is not known, and for the other kinds. */
  readonly isGlobal: boolean | null;
  /** The eigenvalues of the Hessian, the larger first; NaN where there is none. */
  readonly curvatures: readonly [larger: number, smaller: number];
}

/** The ground along one principal axis, in heights and widths of the domain. */
interface Along {
  readonly slope: number;
  readonly curvature: number;
}

/** Ground is level where Newton's method leads to a level place no farther along each principal axis, in widths of the domain; */
const nearnessInWidths = 0.01;
/** and where over this distance it changes its height by less than this share of the surface's relief: as on a plain. */
const plainShare = 1e-9;
/** Newton's method has arrived when a step is shorter than this, in widths; near a level place it doubles the digits. */
const settledInWidths = 1e-7;
const mostSteps = 30;
/** A curvature below this share of the other one is none. */
const straightShare = 1e-10;
/** The lowest tenth of the map is what the relief is measured by; the highest places can be higher than anything else. */
const lowerPart = 0.1;
const samplesPerSide = 33;
/** Two heights closer than this share of the relief are the same. */
const sameShare = 1e-9;

/**
 * Tells what a place on the surface is: by slope and Hessian, and where these cannot tell, by the known minima. Neither the
 * unit of height nor that of length matters, for all is measured in Newton's steps, in widths of the domain and in the
 * surface's relief, which is surveyed once.
 *
 * At a known minimum that is a kink, a point without curvature, or cut off by the edge of the map, calculus sees no minimum;
 * who has reached it, in the sense of `valleyOf`, is at a minimum nevertheless.
 */
export function criticalPointsOf(
  surface: Surface,
  minima: readonly Minimum[],
): (x: number, y: number) => CriticalPoint {
  const { low, relief } = survey(surface, minima);
  const kindAt = (x: number, y: number) => kindByCurvature(surface, relief, x, y);

  function isUnusualMinimum(x: number, y: number, reached: Minimum | undefined): boolean {
    if (reached !== undefined) return kindAt(reached.x, reached.y) !== 'minimum';
    const hasSlope = surface.gradient(x, y).every(Number.isFinite);
    return !hasSlope && isLowestAround(surface, { x, y, value: surface.value(x, y) });
  }

  function isGlobal(x: number, y: number, reached: Minimum | undefined): boolean | null {
    if (reached !== undefined) return reached.global;
    return refineMinimum(surface, x, y).value > low + sameShare * relief ? false : null;
  }

  return (x, y) => {
    const curvatures = eigenOf(surface.hessian(x, y)).values;
    const reached: Minimum | undefined = minima[valleyOf(minima, surface.domain, x, y)];
    const byCurvature = kindAt(x, y);
    const isOpen = byCurvature === 'slope' || byCurvature === 'flat';
    const kind = isOpen && isUnusualMinimum(x, y, reached) ? 'minimum' : byCurvature;
    return { kind, isGlobal: kind === 'minimum' ? isGlobal(x, y, reached) : null, curvatures };
  };
}

function kindByCurvature(surface: Surface, relief: number, x: number, y: number): CriticalKind {
  const axes = principalAxes(surface, x, y);
  const strongest = Math.max(...axes.map(({ curvature }) => Math.abs(curvature)));
  const least = Math.max((2 * plainShare * relief) / nearnessInWidths ** 2, straightShare * strongest);
  const isCurved = ({ curvature }: Along) => Math.abs(curvature) > least;
  const isLevel = (axis: Along) =>
    Math.abs(axis.slope) <= (plainShare * relief) / nearnessInWidths ||
    (isCurved(axis) && Math.abs(axis.slope) < nearnessInWidths * Math.abs(axis.curvature));
  if (!axes.every(isLevel)) return 'slope';
  if (!axes.every(isCurved)) return 'flat';
  const place = levelPlaceNear(surface, x, y);
  return place === null ? 'slope' : kindByHessian(surface.hessian(...place));
}

function kindByHessian(hessian: readonly [number, number, number]): CriticalKind {
  const [larger, smaller] = eigenOf(hessian).values;
  if (larger > 0 && smaller < 0) return 'saddle';
  return smaller > 0 ? 'minimum' : 'maximum';
}

/**
 * The level place to which Newton's method leads from (x, y); null where it leads away. The first step alone says too
 * little: in a narrow bent valley it is short on steep ground, with nothing level near.
 */
function levelPlaceNear(surface: Surface, x: number, y: number): readonly [x: number, y: number] | null {
  const width = widthOf(surface.domain.x);
  const depth = widthOf(surface.domain.y);
  const direction = new Float64Array(2);
  let [px, py] = [x, y];
  for (let step = 0; step < mostSteps; step++) {
    const [fx, fy] = surface.gradient(px, py);
    if (!writeNewtonDirection(Float64Array.from(surface.hessian(px, py)), fx, fy, direction)) return null;
    px -= direction[0];
    py -= direction[1];
    if (Math.hypot((px - x) / width, (py - y) / depth) > Math.SQRT2 * nearnessInWidths) return null;
    if (Math.hypot(direction[0] / width, direction[1] / depth) < settledInWidths) return [px, py];
  }
  return null;
}

/** Slope and curvature along the principal axes of the ground, seen on a map that is drawn as a square of size 1. */
function principalAxes(surface: Surface, x: number, y: number): readonly Along[] {
  const width = widthOf(surface.domain.x);
  const depth = widthOf(surface.domain.y);
  const [fx, fy] = surface.gradient(x, y);
  const [fxx, fxy, fyy] = surface.hessian(x, y);
  const { values, vectors } = eigenOf([fxx * width ** 2, fxy * width * depth, fyy * depth ** 2]);
  return values.map((curvature, k) => ({ curvature, slope: fx * width * vectors[k][0] + fy * depth * vectors[k][1] }));
}

/** The lowest height known, and how far above it the lower part of the map reaches. */
function survey({ domain, values }: Surface, minima: readonly Minimum[]): { low: number; relief: number } {
  const count = samplesPerSide ** 2;
  const place = ([from, to]: readonly [number, number], k: number) => from + ((to - from) * k) / (samplesPerSide - 1);
  const x = Float64Array.from({ length: count }, (_, k) => place(domain.x, k % samplesPerSide));
  const y = Float64Array.from({ length: count }, (_, k) => place(domain.y, Math.floor(k / samplesPerSide)));
  const heights = new Float64Array(count);
  values(x, y, heights, count);
  const sorted = heights.filter(Number.isFinite).sort();
  if (sorted.length === 0) return { low: Number.NaN, relief: 0 };
  const low = minima.reduce((lowest, { value }) => Math.min(lowest, value), sorted[0]);
  return { low, relief: sorted[Math.floor(lowerPart * (sorted.length - 1))] - low };
}
