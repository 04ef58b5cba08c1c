import type { Pace } from '../core/learning/pace.ts';
import { rowsSeenBy } from '../core/learning/rowsSeenBy.ts';
import type { Track } from '../core/run.ts';
import { placesUpTo } from './placesUpTo.ts';

/** What the horizontal axis counts. */
export type Progress = 'steps' | 'evaluations' | 'epochs' | 'rows';

/** A horizontal axis. Epochs and rows go with the steps at the pace of the batches, which two runs need not share. */
export type Axis =
  | { readonly progress: 'steps' | 'evaluations' }
  | { readonly progress: 'epochs' | 'rows'; readonly pace: Pace };

/** In `stepsAlong`: beyond the last step that is known of the hiker. */
export const beyond = -1;

/** How far a hiker is on the axis when it has taken so many whole steps. */
export function placeOf(track: Track, axis: Axis, step: number): number {
  return placing(track, axis)(step);
}

function placing(track: Track | null, axis: Axis): (step: number) => number {
  const spent = track?.spent ?? null;
  switch (axis.progress) {
    case 'steps':
      return (step) => step;
    case 'evaluations':
      return (step) => (spent === null ? step : spent[step]);
    case 'epochs':
      return axis.pace.epochsAt;
    case 'rows':
      return track === null ? axis.pace.rowsSeen : rowsSeenBy(track, axis.pace);
  }
}

/** Whether where a step lies on the axis is known before the hiker has taken it, and the same for all. */
function isForeseen(track: Track | null, { progress }: Axis): boolean {
  if (progress === 'rows') return track === null || track.spent === null;
  return progress !== 'evaluations';
}

/** Where on the axis every hiker is after so many steps; null where some pay more for a step than others. */
export function placeOfAll(tracks: readonly Track[], axis: Axis, step: number): number | null {
  return tracks.every((track) => isForeseen(track, axis)) && axis.progress !== 'evaluations'
    ? placing(null, axis)(step)
    : null;
}

/** About `most` places on the axis up to one, at which there is something new to draw: epochs and rows grow batch by batch. */
export function placesOf(axis: Axis, last: number, most: number): number[] {
  if (!('pace' in axis)) return placesUpTo(last, most);
  const places = placesUpTo(foreseenStep(axis, last), most).map(placing(null, axis));
  return places[places.length - 1] < last ? [...places, last] : places;
}

/** For rising places on the axis the last step that the hiker has taken by then. */
export function stepsAlong(track: Track, axis: Axis, places: readonly number[]): Int32Array {
  const { reached } = track;
  const at = placing(track, axis);
  const last = at(reached);
  if (isForeseen(track, axis)) {
    return Int32Array.from(places, (place) => (place > last ? beyond : Math.min(foreseenStep(axis, place), reached)));
  }
  let step = 0;
  return Int32Array.from(places, (place) => {
    if (place > last) return beyond;
    while (step < reached && at(step + 1) <= place) step++;
    return step;
  });
}

/** The last step that any hiker has taken by this place, where all pay the same for a step. */
function foreseenStep(axis: Axis, place: number): number {
  if (!('pace' in axis)) return Math.floor(place);
  const { trainingRows, batchSize, stepsAnEpoch } = axis.pace;
  // rows are whole, but for the rounding of a part of an epoch
  const rows = Math.floor((axis.progress === 'epochs' ? place * trainingRows : place) + 1e-6);
  const epoch = Math.floor(rows / trainingRows);
  return epoch * stepsAnEpoch + Math.floor((rows - epoch * trainingRows) / batchSize);
}

/** Up to where on the axis every hiker is known. */
export function knownUpTo(tracks: readonly Track[], axis: Axis, reached: number): number {
  const foreseen = placeOfAll(tracks, axis, reached);
  if (foreseen !== null) return foreseen;
  const come = (track: Track) => placeOf(track, axis, track.reached);
  const walking = tracks.filter(({ stopped }) => stopped === undefined);
  return walking.length > 0 ? Math.min(...walking.map(come)) : Math.max(0, ...tracks.map(come));
}

/** Where the axis ends: with the hiker that comes farthest on it, as far as that can be told while some still walk. */
export function endOf(tracks: readonly Track[], axis: Axis, lastStep: number, maxEvaluations: number): number {
  const foreseen = placeOfAll(tracks, axis, lastStep);
  if (foreseen !== null) return foreseen;
  const ends = tracks.map((track) => {
    const come = placeOf(track, axis, track.reached);
    // whoever walks on goes on spending as it did
    return track.stopped === undefined ? (come * lastStep) / Math.max(1, track.reached) : come;
  });
  const end = Math.ceil(Math.max(1, ...ends));
  return axis.progress === 'evaluations' ? Math.min(maxEvaluations, end) : end;
}

/** Where on the axis the playhead stands at a step, and back; both may be fractions. */
export interface Clock {
  placeAt(step: number): number;
  stepAt(place: number): number;
}

/**
 * One playhead shows all hikers at one step, at which they have spent more or less: where that is counted it goes by one
 * hiker's. When that one has stopped, the rest of the steps goes evenly over the rest of the axis, so that every step has a
 * place, and every place a step.
 */
export function clock(track: Track | null, axis: Axis, lastStep: number, end: number): Clock {
  if (axis.progress === 'steps' || (axis.progress === 'evaluations' && track === null)) {
    const scale = lastStep === 0 ? 1 : end / lastStep;
    return { placeAt: (step) => step * scale, stepAt: (place) => place / scale };
  }
  const known = track === null || isForeseen(track, axis) ? lastStep : track.reached;
  return byWholeSteps(placing(track, axis), known, lastStep, end);
}

/** Goes by where whole steps lie as far as that is known, and evenly from there to the end. */
function byWholeSteps(at: (step: number) => number, known: number, lastStep: number, end: number): Clock {
  const restSteps = Math.max(lastStep - known, 0);
  const rest = Math.max(end - at(known), 0);
  return {
    placeAt(step) {
      if (step >= known) return at(known) + (restSteps === 0 ? 0 : ((step - known) / restSteps) * rest);
      const whole = Math.floor(step);
      return at(whole) + (step - whole) * (at(whole + 1) - at(whole));
    },
    stepAt(place) {
      if (place >= at(known)) return known + (rest === 0 ? 0 : ((place - at(known)) / rest) * restSteps);
      const whole = lastWithin(at, known, place);
      return whole + Math.max(0, place - at(whole)) / (at(whole + 1) - at(whole));
    },
  };
}

/** The last whole step below `known` that lies at the place or before it; 0 where none does. */
function lastWithin(at: (step: number) => number, known: number, place: number): number {
  let low = 0;
  let high = known - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
