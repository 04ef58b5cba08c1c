import { type Minimum, type Surface, widthOf } from './surface.ts';

/** What besides the learning rate decides whether gradient descent with momentum stays near a minimum. */
export interface Momentum {
  readonly momentum: number;
  readonly dampening: number;
  readonly nesterov: boolean;
  readonly weightDecay: number;
}

/**
 * The largest learning rate with which a small departure from the bottom of a bowl with this Hessian does not grow;
 * null where the ground curves up in no direction, and every rate is stable.
 *
 * With the largest eigenvalue λ, to which weight decay adds: 2/λ without momentum; 2(1 + μ)/λ with it; dampening τ
 * shortens every step but the first, 2(1 + μ)/((1 − τ)λ); Nesterov's looks ahead, 2(1 + μ)/((1 + 2μ)λ). These are the
 * rates at which a root of the characteristic polynomial of one step, z² − (1 + μ − η(1 − τ)λ)z + μ, Nesterov's z² − (1
 * + μ)(1 − ηλ)z + μ(1 − ηλ), reaches −1.
 *
 * Source: Polyak (1964); Lessard, Recht & Packard (2016) for Nesterov's.
 */
export function stableRate(
  [fxx, fxy, fyy]: readonly [number, number, number],
  { momentum, dampening, nesterov, weightDecay }: Momentum,
): number | null {
  const steepest = (fxx + fyy) / 2 + Math.hypot((fxx - fyy) / 2, fxy) + weightDecay;
  if (!(steepest > 0 && Number.isFinite(steepest))) return null;
  if (momentum === 0) return 2 / steepest;
  if (nesterov) return (2 * (1 + momentum)) / ((1 + 2 * momentum) * steepest);
  return dampening < 1 ? (2 * (1 + momentum)) / ((1 - dampening) * steepest) : null;
}

/** A place whose curvature names a rate. */
export interface NamedRate {
  readonly rate: number;
  readonly x: number;
  readonly y: number;
  /** Whether the place is a minimum, or else the hiker's start. */
  readonly isMinimum: boolean;
}

/**
 * The largest stable rates that can be named for a hiker who starts at (x, y): at the minimum nearest to the start, and
 * at the start itself, where the ground is often more curved than at the bottom.
 */
export function namedRates(
  surface: Surface,
  minima: readonly Minimum[],
  momentum: Momentum,
  x: number,
  y: number,
): NamedRate[] {
  const nearest = nearestMinimum(surface, minima, x, y);
  const places = [...(nearest === null ? [] : [{ ...nearest, isMinimum: true }]), { x, y, isMinimum: false }];
  return places.flatMap((place) => {
    const rate = stableRate(surface.hessian(place.x, place.y), momentum);
    return rate === null ? [] : [{ ...place, rate }];
  });
}

/** As the map shows it: in widths of the domain. On a minimum that is a whole line, the place beside (x, y). */
function nearestMinimum(surface: Surface, minima: readonly Minimum[], x: number, y: number) {
  let nearest: { x: number; y: number } | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const minimum of minima) {
    const place = { x: minimum.along === 'x' ? x : minimum.x, y: minimum.along === 'y' ? y : minimum.y };
    const { domain } = surface;
    const away = Math.hypot((place.x - x) / widthOf(domain.x), (place.y - y) / widthOf(domain.y));
    if (away < distance) {
      nearest = place;
      distance = away;
    }
  }
  return nearest;
}
