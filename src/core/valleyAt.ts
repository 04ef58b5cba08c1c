import type { KnownGround } from './arrival.ts';
import { restOf } from './restOf.ts';
import type { Run } from './run.ts';
import type { Domain, Minimum } from './surface.ts';
import { offTheMap, onTheWay, valleyOf } from './valleyOf.ts';

/** To judge a hiker that has stopped takes some hundredths of a millisecond: in larger crowds nearness has to do. */
const mostJudged = 1000;

/**
 * The valley, as `valleyOf` counts, that a hiker of a run is in who stands at (x, y) at the step `at`. While it walks this is
 * the nearest minimum; once it has stopped it is judged as in the results, where a judge is at hand and the crowd is no larger
 * than a thousand. Then who stands at a saddle, or at a minimum that is none of the known ones, is in none of the valleys.
 */
export function valleyAt(
  run: Run,
  hiker: number,
  at: number,
  x: number,
  y: number,
  { minima, domain, ground }: Judged,
): number {
  const stop = run.stopOf(hiker);
  const isJudged = ground !== null && stop !== undefined && stop.step <= at && run.hikers <= mostJudged;
  if (!isJudged) return valleyOf(minima, domain, x, y);
  const rest = restOf(run, hiker, x, y, ground);
  if (rest.kind === 'minimum') return rest.valley;
  return rest.kind === 'off-the-map' ? offTheMap : onTheWay;
}

interface Judged {
  readonly minima: readonly Minimum[];
  readonly domain: Domain;
  readonly ground: KnownGround | null;
}
