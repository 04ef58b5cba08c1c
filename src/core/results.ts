import type { KnownGround, Rest } from './arrival.ts';
import { fateOf } from './fateOf.ts';
import { restOf } from './restOf.ts';
import type { Run, Track } from './run.ts';
import type { Minimum } from './surface.ts';
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
  /** Has stopped at a saddle, which is no success, however near a minimum is. */
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

/** So many hikers are judged before somebody else may have a turn: less than a millisecond on the hardest ground. */
const hikersAtOnce = 50;

/** The results of a race up to the last step that is known, one for each of so many optimizers, in their order. */
export function resultsOf(run: Run, rivals: number, ground: KnownGround): RivalResult[] {
  let found: RivalResult[] = [];
  for (const results of resultsAt(run, rivals, ground, run.reached)) found = results ?? found;
  return found;
}

/**
 * The results of a race up to the step `at`, which must be known, a part at a time: of a hundred thousand hikers with eight
 * optimizers it takes seconds to judge where they stand. Nulls say that it is going on, the results come last. The run may
 * grow meanwhile; what counts is what was known at that step.
 */
export function* resultsAt(
  run: Run,
  rivals: number,
  ground: KnownGround,
  at: number,
): Generator<RivalResult[] | null, void> {
  const places = placesOfAll(run.hikers);
  run.placesAt(at, places.x, places.y, places.loss);
  const starts = run.hikers / rivals;
  const results: RivalResult[] = [];
  for (let rival = 0; rival < rivals; rival++) {
    const tracks = run.tracks.filter(({ optimizer }) => optimizer === rival);
    const counts = yield* whereabouts(run, at, rival * starts, starts, ground, places);
    const times = yield* timesOf(run, at, tracks, ground);
    results.push({ hikers: starts, ...counts, ...times });
  }
  yield results;
}

function* whereabouts(
  run: Run,
  at: number,
  first: number,
  hikers: number,
  ground: KnownGround,
  { x, y, loss }: PlacesOfAll,
) {
  const counts = { global: 0, anyMinimum: 0, saddle: 0, diverged: 0, offTheMap: 0, elsewhere: 0 };
  const losses = new Float64Array(hikers).fill(Number.POSITIVE_INFINITY);
  for (let k = 0; k < hikers; k++) {
    if (k % hikersAtOnce === 0) yield null;
    const hiker = first + k;
    const stop = run.stopOf(hiker);
    const hasStopped = stop !== undefined && stop.step <= at;
    if (hasStopped && stop.reason === 'diverged') {
      counts.diverged++;
      continue;
    }
    losses[k] = loss[hiker];
    if (hasStopped) count(restOf(run, hiker, x[hiker], y[hiker], ground));
    else countWalking(valleyOf(ground.minima, ground.domain, x[hiker], y[hiker]));
  }
  return { ...counts, medianLoss: medianOf(losses) };

  function count(rest: Rest): void {
    if (rest.kind === 'minimum') arrive(rest.minimum);
    else if (rest.kind === 'saddle') counts.saddle++;
    else if (rest.kind === 'off-the-map') counts.offTheMap++;
    else counts.elsewhere++;
  }

  function countWalking(valley: number): void {
    if (valley >= 0) arrive(ground.minima[valley]);
    else if (valley === offTheMap) counts.offTheMap++;
    else counts.elsewhere++;
  }

  function arrive(minimum: Minimum): void {
    counts.anyMinimum++;
    if (minimum.global) counts.global++;
  }
}

function* timesOf(run: Run, at: number, tracks: readonly Track[], ground: KnownGround) {
  const steps = new Float64Array(tracks.length).fill(Number.POSITIVE_INFINITY);
  const evaluations = steps.slice();
  for (const [k, track] of tracks.entries()) {
    yield null;
    const restAt = (x: number, y: number) => restOf(run, track.hiker, x, y, ground);
    const fate = fateOf(track, ground.minima, ground.domain, restAt, at);
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
