import type { State } from '../../store/store.ts';

/** What shakes does so no more often than this. */
const calmMs = 100;

/**
 * The whole step that is shown, for what is made anew with each: while it plays at most ten times a second, or, where motion is
 * not wanted, not at all; else at once.
 */
export function calmStep(): (
  state: Pick<State, 'isPlaying'>,
  playhead: number,
  nowMs: number,
  isStill: boolean,
) => number {
  let step = -1;
  let renewedAtMs = Number.NEGATIVE_INFINITY;
  return ({ isPlaying }, playhead, nowMs, isStill) => {
    const isTooSoon = isStill || nowMs - renewedAtMs < calmMs;
    if (step >= 0 && isPlaying && isTooSoon) return step;
    if (step !== Math.floor(playhead)) renewedAtMs = nowMs;
    step = Math.floor(playhead);
    return step;
  };
}
