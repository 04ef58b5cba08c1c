import { fateOf } from './fateOf.ts';
import type { Run, Track } from './run.ts';
import type { Domain, Minimum } from './surface.ts';
import { type PlacesOfAll, placesOfAll } from './tally.ts';
import { offTheMap, valleyOf } from './valleyOf.ts';

/**
 * What became of the hikers of one optimizer up to the last step that is known. Every hiker is counted in one of
 * `anyMinimum`, `saddle`, `diverged`, `offTheMap` and `elsewhere`.
 */
export interface RivalResult {
  readonly hikers: number;
  /** Those of `anyMinimum` who reached a lowest one. */
  readonly global: number;
  readonly anyMinimum: number;
  /** Has stopped at a saddle, which is no success. */
  readonly saddle: number;
  readonly diverged: number;
  /** Outside of the domain, and not diverged. */
  readonly offTheMap: number;
  /** Still on the way, or has stopped where there is nothing. */
  readonly elsewhere: number;
  /** The middle one of the last losses, where who has diverged has an infinite one; null when it is infinite. */
  readonly medianLoss: number | null;
  /** So many of the hikers have a track, and only of these the two medians below are known. */
  readonly tracked: number;
  /** Steps until a hiker was in its valley for good; who is in none takes infinitely many. Null when infinite or unknown. */
  readonly medianSteps: number | null;
  /** The same, counted in evaluations of the gradient. */
  readonly medianEvaluations: number | null;
}

/** What a place is judged by. */
export interface KnownGround {
  readonly minima: readonly Minimum[];
  readonly domain: Domain;
  isSaddle(x: number, y: number): boolean;
}

/** The results of a race, one for each of so many optimizers, in their order. */
export function resultsOf(
  run: Run,
  rivals: number,
  ground: KnownGround,
  places: PlacesOfAll = placesOfAll(run.hikers),
): RivalResult[] {
  run.placesAt(run.reached, places.x, places.y, places.loss);
  const starts = run.hikers / rivals;
  return Array.from({ length: rivals }, (_, rival) => {
    const tracks = run.tracks.filter(({ optimizer }) => optimizer === rival);
    return {
      ...whereabouts(run, rival * starts, starts, ground, places),
      ...timesOf(tracks, ground),
    };
  });
}

function whereabouts(run: Run, first: number, hikers: number, ground: KnownGround, { x, y, loss }: PlacesOfAll) {
  const { minima, domain } = ground;
  const counts = { global: 0, anyMinimum: 0, saddle: 0, diverged: 0, offTheMap: 0, elsewhere: 0 };
  const losses = new Float64Array(hikers).fill(Number.POSITIVE_INFINITY);
  for (let k = 0; k < hikers; k++) {
    const hiker = first + k;
    const stop = run.stopOf(hiker);
    if (stop?.reason === 'diverged') {
      counts.diverged++;
      continue;
    }
    losses[k] = loss[hiker];
    const valley = valleyOf(minima, domain, x[hiker], y[hiker]);
    if (valley >= 0) {
      counts.anyMinimum++;
      if (minima[valley].global) counts.global++;
    } else if (valley === offTheMap) counts.offTheMap++;
    else if (stop !== undefined && ground.isSaddle(x[hiker], y[hiker])) counts.saddle++;
    else counts.elsewhere++;
  }
  return { hikers, ...counts, medianLoss: medianOf(losses) };
}

function timesOf(tracks: readonly Track[], { minima, domain }: KnownGround) {
  const steps = new Float64Array(tracks.length).fill(Number.POSITIVE_INFINITY);
  const evaluations = steps.slice();
  for (const [k, track] of tracks.entries()) {
    const fate = fateOf(track, minima, domain);
    if (fate.kind !== 'valley') continue;
    steps[k] = fate.step;
    evaluations[k] = track.spent === null ? fate.step : track.spent[fate.step];
  }
  return { tracked: tracks.length, medianSteps: medianOf(steps), medianEvaluations: medianOf(evaluations) };
}

/** Of an even number it lies between the two middle ones; null where it is infinite or there is none. Sorts the numbers. */
function medianOf(numbers: Float64Array): number | null {
  if (numbers.length === 0) return null;
  numbers.sort();
  const below = numbers[(numbers.length - 1) >> 1];
  const above = numbers[numbers.length >> 1];
  const median = below + (above - below) / 2;
  return Number.isFinite(median) ? median : null;
}
