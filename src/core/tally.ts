import type { KnownGround } from './arrival.ts';
import type { Run } from './run.ts';
import type { Domain, Minimum } from './surface.ts';
import { valleyAt } from './valleyAt.ts';
import { offTheMap } from './valleyOf.ts';

/** How many hikers are where. Every hiker is counted once. */
export interface Tally {
  /** For each minimum, how many have reached it. */
  readonly valleys: Int32Array;
  readonly onTheWay: number;
  /** Outside of the domain, and not diverged. */
  readonly offTheMap: number;
  readonly diverged: number;
}

/** Room for the places of all hikers; handed in by callers who count again and again. */
export interface PlacesOfAll {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
}

export function placesOfAll(hikers: number): PlacesOfAll {
  return { x: new Float64Array(hikers), y: new Float64Array(hikers), loss: new Float64Array(hikers) };
}

/**
 * Counts the hikers of a run at a step, at most the last one reached, by the minimum they are at. Whoever has stopped is
 * judged by the ground, if it is given, as `valleyAt` says.
 */
export function tally(
  run: Run,
  step: number,
  minima: readonly Minimum[],
  domain: Domain,
  { x, y, loss }: PlacesOfAll = placesOfAll(run.hikers),
  ground: KnownGround | null = null,
): Tally {
  const at = Math.min(step, run.reached);
  const valleys = new Int32Array(minima.length);
  const judged = { minima, domain, ground };
  let diverged = 0;
  let outside = 0;
  run.placesAt(at, x, y, loss);
  for (let hiker = 0; hiker < run.hikers; hiker++) {
    const stop = run.stopOf(hiker);
    if (stop !== undefined && stop.reason === 'diverged' && stop.step <= at) {
      diverged++;
      continue;
    }
    const valley = valleyAt(run, hiker, at, x[hiker], y[hiker], judged);
    if (valley >= 0) valleys[valley]++;
    else if (valley === offTheMap) outside++;
  }
  const arrived = valleys.reduce((sum, count) => sum + count, 0);
  return { valleys, diverged, offTheMap: outside, onTheWay: run.hikers - arrived - diverged - outside };
}
