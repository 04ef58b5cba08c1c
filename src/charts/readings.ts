import type { Track } from '../core/run.ts';
import type { Surface } from '../core/surface.ts';
import type { View } from '../scenario/scenario.ts';

/** What is drawn of a hiker, step by step. */
export type Quantity = View['curve'];

/** A number for each step that a hiker has taken; NaN below `from`, where there is none yet. */
export interface Readings {
  readonly track: Track;
  readonly value: Float64Array;
  readonly from: number;
}

/** Reads one quantity off a track. A change of the loss is one over the last `changeSteps` steps. */
export function readings(track: Track, quantity: Quantity, surface: Surface, changeSteps: number): Readings {
  switch (quantity) {
    case 'loss':
      return { track, value: track.loss, from: 0 };
    case 'gradient-norm':
      return { track, value: gradientNorms(surface, track), from: 0 };
    case 'loss-change':
      return { track, value: lossChanges(track, changeSteps), from: changeSteps };
  }
}

/** What was worked out of a track up to a step; it goes when the track goes. A track belongs to one surface for good. */
const norms = new WeakMap<Track, { readonly value: Float64Array; known: number }>();

/** The length of the surface's exact gradient at each place of a track; a track that has grown costs its new places only. */
export function gradientNorms(surface: Surface, track: Track): Float64Array {
  const kept = norms.get(track) ?? { value: new Float64Array(track.x.length), known: -1 };
  norms.set(track, kept);
  const count = track.reached - kept.known;
  if (count <= 0) return kept.value;
  const from = kept.known + 1;
  const [height, fx, fy] = [0, 1, 2].map(() => new Float64Array(count));
  surface.slopes(track.x.subarray(from), track.y.subarray(from), height, fx, fy, count);
  for (let k = 0; k < count; k++) kept.value[from + k] = Math.hypot(fx[k], fy[k]);
  kept.known = track.reached;
  return kept.value;
}

const changes = new WeakMap<
  Track,
  { readonly value: Float64Array; readonly steps: number; readonly reached: number }
>();

function lossChanges(track: Track, steps: number): Float64Array {
  const kept = changes.get(track);
  if (kept?.steps === steps && kept.reached === track.reached) return kept.value;
  const value = spreadOfLast(track.loss.subarray(0, track.reached + 1), steps);
  changes.set(track, { value, steps, reached: track.reached });
  return value;
}

/**
 * How far the highest and the lowest of each value and the `steps` values before it are apart, as the rule of a loss that
 * has settled asks; NaN where there are not so many before it.
 */
export function spreadOfLast(values: Float64Array, steps: number): Float64Array {
  const spread = new Float64Array(values.length).fill(Number.NaN);
  const highest = lastExtremes(values, steps, (a, b) => a >= b);
  const lowest = lastExtremes(values, steps, (a, b) => a <= b);
  for (let k = steps; k < values.length; k++) spread[k] = highest[k] - lowest[k];
  return spread;
}

/** The most extreme of each value and the `steps` values before it: a queue of those that may still become it. */
function lastExtremes(values: Float64Array, steps: number, beats: (a: number, b: number) => boolean): Float64Array {
  const extremes = new Float64Array(values.length);
  const queue = new Int32Array(values.length);
  let head = 0;
  let tail = 0;
  for (let k = 0; k < values.length; k++) {
    while (tail > head && beats(values[k], values[queue[tail - 1]])) tail--;
    queue[tail++] = k;
    if (queue[head] < k - steps) head++;
    extremes[k] = values[queue[head]];
  }
  return extremes;
}
