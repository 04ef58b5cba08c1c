import type { KnownGround, Rest } from './arrival.ts';
import type { Track } from './run.ts';
import type { Domain, Minimum } from './surface.ts';
import { offTheMap, valleyOf } from './valleyOf.ts';

/** What became of a hiker, as far as its way is known, and the step since when. */
export type Fate =
  | {
      readonly kind: 'valley';
      /** The number of the minimum among the known ones; −1 where it is none of them. */
      readonly valley: number;
      readonly minimum: Minimum;
      readonly step: number;
    }
  | { readonly kind: 'on-the-way' | 'off-the-map' | 'diverged'; readonly step: number };

/**
 * The fate of a hiker up to the step `at`. Who has stopped by then is judged by `restAt`, who still walks by the nearest
 * minimum; where no judge is at hand, all are.
 */
export function fateOf(
  { x, y, reached, stopped }: Track,
  minima: readonly Minimum[],
  domain: Domain,
  restAt: KnownGround['restAt'] | null = null,
  at = reached,
): Fate {
  const last = Math.min(at, reached);
  const hasStopped = stopped !== undefined && stopped.step <= at;
  if (hasStopped && stopped.reason === 'diverged') return { kind: 'diverged', step: stopped.step };
  const rest = hasStopped && restAt !== null ? restAt(x[last], y[last]) : nearest(minima, domain, x[last], y[last]);
  if (rest.kind === 'off-the-map') return { kind: 'off-the-map', step: last };
  if (rest.kind !== 'minimum') return { kind: 'on-the-way', step: last };

  // back to where it came into this valley for good
  const { valley, minimum } = rest;
  const isThere = (step: number) =>
    valley >= 0
      ? valleyOf(minima, domain, x[step], y[step]) === valley
      : valleyOf([minimum], domain, x[step], y[step]) === 0;
  let step = last;
  while (step > 0 && isThere(step - 1)) step--;
  return { kind: 'valley', valley, minimum, step };
}

function nearest(minima: readonly Minimum[], domain: Domain, x: number, y: number): Rest {
  const valley = valleyOf(minima, domain, x, y);
  if (valley >= 0) return { kind: 'minimum', valley, minimum: minima[valley] };
  return { kind: valley === offTheMap ? 'off-the-map' : 'nowhere' };
}
