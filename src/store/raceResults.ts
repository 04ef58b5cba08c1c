import { inSlices, type Pace } from '../compute/inSlices.ts';
import type { KnownGround } from '../core/arrival.ts';
import { type RivalResult, resultsAt } from '../core/results.ts';
import type { Run } from '../core/run.ts';

/** The results of a race up to a step. */
export interface RaceResults {
  readonly upTo: number;
  readonly isFinal: boolean;
  readonly results: readonly RivalResult[];
}

/** While the run grows it is looked at again after so long at least, … */
const pauseMs = 300;
/** … and after so many times as long as the last look has taken. */
const restInLooks = 8;

/**
 * While the run grows, the player fills half of every picture with it: what is left is shared with the drawing, so there is
 * one short slice a picture.
 */
const besideThePlayer: Pace = {
  sliceMs: 2,
  nextTurn: () => new Promise((resolve) => requestAnimationFrame(resolve)),
};

/**
 * Tells the results of a run as far as it is known, again as it grows, and for the last time when it is complete. Looks
 * seldom, in slices; who has stopped is judged once only. Ends when the signal is aborted, or with the last results.
 */
export async function watchResults(
  run: Run,
  rivals: number,
  ground: KnownGround,
  tell: (found: RaceResults) => void,
  signal: AbortSignal,
  whileGrowing: Pace = besideThePlayer,
): Promise<void> {
  for (let isFinal = false; !isFinal; ) {
    isFinal = run.isComplete;
    const upTo = run.reached;
    const pace = isFinal ? undefined : whileGrowing;
    const beganMs = performance.now();
    await inSlices(resultsAt(run, rivals, ground, upTo), ([results]) => tell({ upTo, isFinal, results }), signal, pace);
    if (!isFinal) await pause(Math.max(pauseMs, restInLooks * (performance.now() - beganMs)), signal);
  }
}

/** Rejects at once when it is aborted, and leaves no timer behind. */
function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(end, durationMs);
    signal.addEventListener('abort', abort, { once: true });
    function end(): void {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}
