import type { KnownGround } from './arrival.ts';
import type { Run } from './run.ts';
import type { Domain, Minimum } from './surface.ts';
import { type PlacesOfAll, placesOfAll } from './tally.ts';
import { valleyAt } from './valleyAt.ts';
import { offTheMap } from './valleyOf.ts';

/**
 * For each hiker the valley it is in at the last step that is known, as `valleyOf` counts; lost hikers are off the map.
 * Whoever has stopped is judged by the ground, if it is given, as `valleyAt` says.
 */
export function destinations(
  run: Run,
  minima: readonly Minimum[],
  domain: Domain,
  { x, y, loss }: PlacesOfAll = placesOfAll(run.hikers),
  ground: KnownGround | null = null,
): Int32Array {
  const judged = { minima, domain, ground };
  run.placesAt(run.reached, x, y, loss);
  return Int32Array.from({ length: run.hikers }, (_, hiker) =>
    run.stopOf(hiker)?.reason === 'diverged'
      ? offTheMap
      : valleyAt(run, hiker, run.reached, x[hiker], y[hiker], judged),
  );
}
