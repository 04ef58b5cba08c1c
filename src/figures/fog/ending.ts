import type { Track } from '../../core/run.ts';
import type { Domain, Minimum } from '../../core/surface.ts';
import { offTheMap, valleyOf } from '../../core/valleyOf.ts';
import { standingOf, type Walk } from './walk.ts';

/** How a way ended. */
export interface Ending {
  readonly steps: number;
  readonly height: number;
  /** At a deepest place, at another minimum, at none of those that are known, or beside the map. */
  readonly at: 'deepest' | 'minimum' | 'slope' | 'off-the-map';
  /** Whether it has diverged, or is not known to its end. */
  readonly note: 'diverged' | 'unfinished' | null;
}

export function endingOfWalk(walk: Walk, minima: readonly Minimum[], domain: Domain): Ending {
  const { x, y, height } = standingOf(walk);
  return { steps: walk.length - 1, height, at: placeOf(minima, domain, x, y), note: null };
}

/** That of a hiker, as far as it is known. */
export function endingOfTrack(track: Track, minima: readonly Minimum[], domain: Domain): Ending {
  const { reached, stopped } = track;
  return {
    steps: reached,
    height: track.loss[reached],
    at: placeOf(minima, domain, track.x[reached], track.y[reached]),
    note: stopped === undefined ? 'unfinished' : stopped.reason === 'diverged' ? 'diverged' : null,
  };
}

function placeOf(minima: readonly Minimum[], domain: Domain, x: number, y: number): Ending['at'] {
  const valley = valleyOf(minima, domain, x, y);
  if (valley >= 0) return minima[valley].global ? 'deepest' : 'minimum';
  return valley === offTheMap ? 'off-the-map' : 'slope';
}
