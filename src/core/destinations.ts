import type { Run } from './run.ts';
import type { Domain, Minimum } from './surface.ts';
import { type PlacesOfAll, placesOfAll } from './tally.ts';
import { offTheMap, valleyOf } from './valleyOf.ts';

/** For each hiker the valley it is in at the last step that is known, as `valleyOf` counts; lost hikers are off the map. */
export function destinations(
  run: Run,
  minima: readonly Minimum[],
  domain: Domain,
  { x, y, loss }: PlacesOfAll = placesOfAll(run.hikers),
): Int32Array {
  run.placesAt(run.reached, x, y, loss);
  return Int32Array.from({ length: run.hikers }, (_, hiker) =>
    run.stopOf(hiker)?.reason === 'diverged' ? offTheMap : valleyOf(minima, domain, x[hiker], y[hiker]),
  );
}
