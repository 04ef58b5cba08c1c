import type { HikerOnGround } from './optimizer.ts';

export interface BacktrackingParameters {
  /** By which a stride is multiplied that was too long. */
  readonly shrink?: number;
  /** The share of the descent promised by the slope that a stride must bring. */
  readonly sufficientDecrease?: number;
}

/** Where a hiker would go: from (x, y) along (−dx, −dy), which falls by `fall` at the first touch. */
interface Descent {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  readonly fall: number;
}

const mostTrials = 60;

/**
 * The first of the strides `first`, `first · shrink`, … that brings the hiker low enough; null where none of them does.
 * A height that is not finite is not low enough.
 *
 * A first stride that ends where it began is taken: then a step by nothing was asked for, by a slope or a rate of 0. But if
 * only shrinking has made it so short, there is no lower place.
 *
 * Source: Armijo (1966), Minimization of Functions Having Lipschitz Continuous First Partial Derivatives.
 */
export function backtrackedStride(
  { height, ground }: HikerOnGround,
  { x, y, dx, dy, fall }: Descent,
  first: number,
  { shrink, sufficientDecrease }: Required<BacktrackingParameters>,
): number | null {
  let stride = first;
  for (let trial = 0; trial < mostTrials; trial++) {
    const nextX = x - stride * dx;
    const nextY = y - stride * dy;
    if (trial > 0 && nextX === x && nextY === y) return null;
    const next = ground.height(nextX, nextY);
    if (Number.isFinite(next) && next <= height - sufficientDecrease * stride * fall) return stride;
    stride *= shrink;
  }
  return null;
}
