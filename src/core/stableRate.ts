import { eigenOf } from './eigen.ts';
import type { Minimum, Surface } from './surface.ts';

/** What besides the learning rate decides whether gradient descent with momentum stays near a minimum. */
export interface Momentum {
  readonly momentum: number;
  readonly dampening: number;
  readonly nesterov: boolean;
  readonly weightDecay: number;
}

/**
 * The largest learning rate with which a small departure from the bottom of a bowl with this Hessian does not grow;
 * null where the ground curves up in no direction, and there is no bowl. Infinite with momentum and a dampening of 1: then
 * only the first slope counts, and its curvature sets no bound.
 *
 * With the largest eigenvalue λ, to which weight decay adds: 2/λ without momentum; 2(1 + μ)/λ with it; dampening τ
 * shortens every step but the first, 2(1 + μ)/((1 − τ)λ); Nesterov's looks ahead, 2(1 + μ)/((1 + 2μ)λ). These are the
 * rates at which a root of the characteristic polynomial of one step, z² − (1 + μ − η(1 − τ)λ)z + μ, Nesterov's z² − (1
 * + μ)(1 − ηλ)z + μ(1 − ηλ), reaches −1.
 *
 * Source: Polyak (1964); Lessard, Recht & Packard (2016) for Nesterov's.
 */
export function stableRate(
  hessian: readonly [number, number, number],
  { momentum, dampening, nesterov, weightDecay }: Momentum,
): number | null {
  const steepest = eigenOf(hessian).values[0] + weightDecay;
  if (!(steepest > 0 && Number.isFinite(steepest))) return null;
  if (momentum === 0) return 2 / steepest;
  if (nesterov) return (2 * (1 + momentum)) / ((1 + 2 * momentum) * steepest);
  return (2 * (1 + momentum)) / ((1 - dampening) * steepest);
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
 * The largest stable rates that can be named: at the most curved of the minima, which asks for the smallest rate, and at
 * the start (x, y) of a hiker, where the ground is often more curved than at the bottom.
 */
export function namedRates(
  surface: Surface,
  minima: readonly Minimum[],
  momentum: Momentum,
  x: number,
  y: number,
): NamedRate[] {
  const named = (place: { readonly x: number; readonly y: number }, isMinimum: boolean): NamedRate[] => {
    const rate = stableRate(surface.hessian(place.x, place.y), momentum);
    return rate === null || rate === Number.POSITIVE_INFINITY ? [] : [{ x: place.x, y: place.y, rate, isMinimum }];
  };
  const atMinima = minima.flatMap((minimum) => named(minimum, true)).sort((a, b) => a.rate - b.rate);
  return [...atMinima.slice(0, 1), ...named({ x, y }, false)];
}
