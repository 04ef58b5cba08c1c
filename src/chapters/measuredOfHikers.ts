import type { KnownGround } from '../core/arrival.ts';
import { type Epochs, epochsOf } from '../core/learning/epochs.ts';
import { rowsSeenBy } from '../core/learning/rowsSeenBy.ts';
import { restOf } from '../core/restOf.ts';
import { type RivalResult, resultsOf } from '../core/results.ts';
import type { Run, Track } from '../core/run.ts';
import type { Stop } from '../core/stopping/stop.ts';
import { placesOfAll } from '../core/tally.ts';
import type { Learning } from '../scenario/learningOf.ts';
import type { Facts } from './facts.ts';
import { leastAt } from './leastAt.ts';
import type { RunMeasure } from './measure.ts';

/** What hikers have come to, once all of them have stopped. */
export function measuredOfHikers(facts: Facts, measure: RunMeasure): number | null {
  const { run, isRunBehind } = facts;
  if (isRunBehind || !run.isComplete) return null;
  switch (measure.of) {
    case 'arrived':
      return sumOf(facts, measure.optimizer, measure.in === 'deepest' ? 'global' : 'anyMinimum');
    case 'diverged':
      return sumOf(facts, measure.optimizer, 'diverged');
    case 'steps-to-valley':
      return stepsToValley(resultsIn(facts)?.[measure.optimizer ?? 0]);
    case 'first-optimizer':
      return leastAt(resultsIn(facts)?.map(stepsToValley));
    case 'lowest-optimizer':
      return leastAt(resultsIn(facts)?.map(({ medianLoss }) => medianLoss));
    default:
      return measuredOfOne(facts, measure);
  }
}

type OfRivals = 'arrived' | 'diverged' | 'steps-to-valley' | 'first-optimizer' | 'lowest-optimizer';
type OfOne = Exclude<RunMeasure, { readonly of: OfRivals }>;

function sumOf(facts: Facts, rival: number | undefined, what: 'global' | 'anyMinimum' | 'diverged'): number | null {
  const results = resultsIn(facts);
  if (results === null) return null;
  if (rival !== undefined) return results[rival]?.[what] ?? null;
  return results.reduce((sum, result) => sum + result[what], 0);
}

/** Null where nobody's way has been kept. */
function stepsToValley(result: RivalResult | undefined): number | null {
  if (result === undefined || result.tracked === 0) return null;
  return result.medianSteps ?? Number.POSITIVE_INFINITY;
}

/** What was found of a run that has come to its end, and who judged. */
const judged = new WeakMap<Run, { readonly ground: KnownGround; readonly results: readonly RivalResult[] }>();

/** The results of all optimizers; null until there is somebody to judge. */
function resultsIn({ run, scenario, ground }: Facts): readonly RivalResult[] | null {
  if (ground === null || run.hikers === 0) return null;
  const known = judged.get(run);
  if (known?.ground === ground) return known.results;
  const results = resultsOf(run, scenario.optimizers.length, ground);
  judged.set(run, { ground, results });
  return results;
}

function measuredOfOne(facts: Facts, measure: OfOne): number | null {
  const { run, ground, learning } = facts;
  const hiker = hikerOf(facts, measure.start ?? 0, measure.optimizer ?? 0);
  const stop = hiker === null ? undefined : run.stopOf(hiker);
  if (hiker === null || stop === undefined) return null;
  const track = run.tracks.find((each) => each.hiker === hiker) ?? null;
  switch (measure.of) {
    case 'x':
    case 'y':
    case 'loss':
      return endOf(run, hiker, stop, track, learning)?.[measure.of] ?? null;
    case 'steps':
      return stop.step;
    case 'valley':
      return ground && valleyIn(run, hiker, stop, ground);
    case 'metric':
    case 'loss-on': {
      const end = endOf(run, hiker, stop, track, learning);
      return learning && end && ofModel(learning, measure, end);
    }
    case 'best-epoch':
      return learning && track && bestOf(epochsOf(track, learning.task, learning.pace));
    case 'rows-seen':
      return learning && track && rowsSeenBy(track, learning.pace)(stop.step);
  }
}

/** Its number in the run; null where nobody walks. */
function hikerOf({ starts, scenario }: Facts, start: number, rival: number): number | null {
  const isThere = start in starts.id && rival in scenario.optimizers;
  return isThere ? rival * starts.id.length + start : null;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly loss: number;
}

/** Where a hiker ended; where it stopped early, the place of the best epoch, which only its whole way tells. */
function endOf(run: Run, hiker: number, stop: Stop, track: Track | null, learning: Learning | null): Place | null {
  if (track === null) return stop.reason === 'validation-stalled' ? null : lastPlace(run, hiker);
  const step = keptStep(stop, track, learning);
  return { x: track.x[step], y: track.y[step], loss: track.loss[step] };
}

function lastPlace(run: Run, hiker: number): Place {
  const { x, y, loss } = placesOfAll(run.hikers);
  run.placesAt(run.reached, x, y, loss);
  return { x: x[hiker], y: y[hiker], loss: loss[hiker] };
}

function keptStep({ reason, step }: Stop, track: Track, learning: Learning | null): number {
  if (reason !== 'validation-stalled' || learning === null) return step;
  const epochs = epochsOf(track, learning.task, learning.pace);
  return epochs.step[epochs.best] ?? step;
}

function valleyIn(run: Run, hiker: number, { reason }: Stop, ground: KnownGround): number {
  const none = -1;
  if (reason === 'diverged') return none;
  const { x, y } = lastPlace(run, hiker);
  const rest = restOf(run, hiker, x, y, ground);
  return rest.kind === 'minimum' ? rest.valley : none;
}

function ofModel(
  { task }: Learning,
  { of, part }: Extract<OfOne, { readonly part: unknown }>,
  { x, y }: Place,
): number | null {
  const rows = part === 'training' ? 'train' : 'validation';
  return of === 'metric' ? task.metric.of(rows, x, y) : (task.landscapes[rows]?.value(x, y) ?? null);
}

function bestOf({ best }: Epochs): number | null {
  return best < 0 ? null : best;
}
