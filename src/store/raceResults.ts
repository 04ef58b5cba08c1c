import { fateOf } from '../core/fateOf.ts';
import type { KnownGround, RivalResult } from '../core/results.ts';
import type { Run, Track } from '../core/run.ts';
import { type PlacesOfAll, placesOfAll } from '../core/tally.ts';
import { offTheMap, valleyOf } from '../core/valleyOf.ts';

/** So many hikers are judged before somebody else may have a turn: less than a millisecond on the hardest ground. */
const hikersAtOnce = 50;

/**
 * What `resultsOf` finds, a part at a time: on a hundred thousand hikers with eight optimizers it takes seconds to look
 * whether they stand at saddles. Nulls say that it is going on, the results come last. The run may grow meanwhile; what
 * counts is where the hikers are at the beginning.
 */
export function* raceResults(run: Run, rivals: number, ground: KnownGround): Generator<RivalResult[] | null, void> {
  const places = placesOfAll(run.hikers);
  const at = run.reached;
  run.placesAt(at, places.x, places.y, places.loss);
  const starts = run.hikers / rivals;
  const results: RivalResult[] = [];
  for (let rival = 0; rival < rivals; rival++) {
    const counts = yield* whereabouts(run, at, rival * starts, starts, ground, places);
    const times = yield* timesOf(
      run.tracks.filter(({ optimizer }) => optimizer === rival),
      ground,
    );
    results.push({ hikers: starts, ...counts, ...times });
  }
  yield results;
}

function* whereabouts(
  run: Run,
  at: number,
  first: number,
  hikers: number,
  { minima, domain, isSaddle }: KnownGround,
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
    const valley = valleyOf(minima, domain, x[hiker], y[hiker]);
    if (valley >= 0) {
      counts.anyMinimum++;
      if (minima[valley].global) counts.global++;
    } else if (valley === offTheMap) counts.offTheMap++;
    else if (hasStopped && isSaddle(x[hiker], y[hiker])) counts.saddle++;
    else counts.elsewhere++;
  }
  return { ...counts, medianLoss: medianOf(losses) };
}

function* timesOf(tracks: readonly Track[], { minima, domain }: KnownGround) {
  const steps = new Float64Array(tracks.length).fill(Number.POSITIVE_INFINITY);
  const evaluations = steps.slice();
  for (const [k, track] of tracks.entries()) {
    yield null;
    const fate = fateOf(track, minima, domain);
    if (fate.kind !== 'valley') continue;
    steps[k] = fate.step;
    evaluations[k] = track.spent === null ? fate.step : track.spent[fate.step];
  }
  return { tracked: tracks.length, medianSteps: medianOf(steps), medianEvaluations: medianOf(evaluations) };
}

/** As in `resultsOf`: between the two middle ones where their number is even; null where it is infinite or there is none. */
function medianOf(numbers: Float64Array): number | null {
  if (numbers.length === 0) return null;
  numbers.sort();
  const below = numbers[(numbers.length - 1) >> 1];
  const above = numbers[numbers.length >> 1];
  const median = below + (above - below) / 2;
  return Number.isFinite(median) ? median : null;
}
