import type { Track } from '../core/run.ts';

/** What the horizontal axis counts. */
export type Progress = 'steps' | 'evaluations';

/** In `stepsAlong`: beyond the last step that is known of the hiker. */
export const beyond = -1;

/** How far a hiker is on the axis when it has taken so many steps. */
export function placeOf({ spent }: Track, progress: Progress, step: number): number {
  return progress === 'steps' || spent === null ? step : spent[step];
}

/** For rising places on the axis the last step that the hiker has taken by then. */
export function stepsAlong(track: Track, progress: Progress, places: readonly number[]): Int32Array {
  const last = placeOf(track, progress, track.reached);
  if (progress === 'steps' || track.spent === null)
    return Int32Array.from(places, (place) => (place > last ? beyond : Math.floor(place)));
  let step = 0;
  return Int32Array.from(places, (place) => {
    if (place > last) return beyond;
    while (step < track.reached && placeOf(track, progress, step + 1) <= place) step++;
    return step;
  });
}

/** Up to where on the axis every hiker is known. */
export function knownUpTo(tracks: readonly Track[], progress: Progress, reached: number): number {
  if (progress === 'steps') return reached;
  const spent = (track: Track) => placeOf(track, progress, track.reached);
  const walking = tracks.filter(({ stopped }) => stopped === undefined);
  return walking.length > 0 ? Math.min(...walking.map(spent)) : Math.max(0, ...tracks.map(spent));
}

/** Where the axis ends: with the hiker that comes farthest on it, as far as that can be told while some still walk. */
export function endOf(tracks: readonly Track[], progress: Progress, lastStep: number, maxEvaluations: number): number {
  if (progress === 'steps') return lastStep;
  const ends = tracks.map((track) => {
    const spent = placeOf(track, progress, track.reached);
    // whoever walks on goes on spending as it did
    return track.stopped === undefined ? (spent * lastStep) / Math.max(1, track.reached) : spent;
  });
  return Math.min(maxEvaluations, Math.ceil(Math.max(1, ...ends)));
}

/** Where on the axis the playhead stands at a step, and back; both may be fractions. */
export interface Clock {
  placeAt(step: number): number;
  stepAt(place: number): number;
}

/**
 * One playhead shows all hikers at one step, at which they have spent more or less: where evaluations are counted it goes
 * by one hiker's. When that one has stopped, the rest of the steps goes evenly over the rest of the axis, so that every
 * step has a place, and every place a step.
 */
export function clock(track: Track | null, progress: Progress, lastStep: number, end: number): Clock {
  if (progress === 'steps' || track === null) {
    const scale = lastStep === 0 ? 1 : end / lastStep;
    return { placeAt: (step) => step * scale, stepAt: (place) => place / scale };
  }
  const spent = (step: number) => placeOf(track, progress, step);
  const restOf = (from: number, to: number) => Math.max(to - from, 0);
  return {
    placeAt(step) {
      const { reached } = track;
      if (step >= reached) {
        const share = lastStep > reached ? (step - reached) / (lastStep - reached) : 0;
        return spent(reached) + share * restOf(spent(reached), end);
      }
      const whole = Math.floor(step);
      return spent(whole) + (step - whole) * (spent(whole + 1) - spent(whole));
    },
    stepAt(place) {
      const { reached } = track;
      if (place >= spent(reached)) {
        const rest = restOf(spent(reached), end);
        return reached + (rest === 0 ? 0 : ((place - spent(reached)) / rest) * (lastStep - reached));
      }
      const [whole] = stepsAlong(track, progress, [place]);
      return whole + Math.max(0, place - spent(whole)) / (spent(whole + 1) - spent(whole));
    },
  };
}
