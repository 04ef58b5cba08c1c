import { lastStepOf, type State, type ThalwegStore } from '../store/store.ts';

/** The browser's clock and its pictures, or a test's. */
export interface Clock {
  /** Milliseconds, from whenever. */
  now(): number;
  requestFrame(callback: (timeMs: number) => void): number;
  cancelFrame(request: number): void;
}

/** Longer than this no picture takes; a tab that comes back from the background must not jump. */
const longestElapsedMs = 100;

/** Steps a second in slow motion, so that each of the four parts of a step can be read. */
const slowSpeed = 0.4;

/** So much of each picture's time may be spent on making the run grow. */
const growingMs = 8;

/**
 * The only thing that knows real time: moves the playhead while the store plays, and lets the run grow until it is
 * complete. Asks for pictures only as long as one of the two is to be done. Returns a function that ends it.
 */
export function startPlayer(store: ThalwegStore, clock: Clock): () => void {
  let request: number | null = null;
  let lastMs: number | null = null;
  let growUntilMs = 0;

  const isGrownEnough = () => clock.now() >= growUntilMs;

  function onFrame(timeMs: number): void {
    request = null;
    const state = store.getState();
    if (isGrowing(state)) {
      growUntilMs = clock.now() + growingMs;
      state.grow(isGrownEnough);
    }
    if (state.isPlaying) {
      if (lastMs !== null) advance(store, Math.min(timeMs - lastMs, longestElapsedMs));
      lastMs = timeMs;
    }
    wake();
  }

  /** Asks for the next picture if there is something to do in it. */
  function wake(): void {
    const state = store.getState();
    if (!state.isPlaying) lastMs = null;
    if (request === null && (state.isPlaying || isGrowing(state))) request = clock.requestFrame(onFrame);
  }

  const unsubscribe = store.subscribe(wake);
  wake();
  return () => {
    unsubscribe();
    if (request !== null) clock.cancelFrame(request);
  };
}

/** A run that is about to be replaced need not grow; one that is pinned is wanted to its end. */
function isGrowing({ run, isRunBehind, pinned }: State): boolean {
  return !isRunBehind && !(run.isComplete && (pinned === null || pinned.run.isComplete));
}

/** The playhead waits where the run is not yet known, and stops at its last step. */
function advance(store: ThalwegStore, elapsedMs: number): void {
  const { run, reached, speed, isSlow } = store.getState();
  const { at } = store.playhead;
  store.playhead.moveTo(Math.max(at, Math.min(at + (elapsedMs / 1000) * (isSlow ? slowSpeed : speed), reached)));
  if (run.isComplete && store.playhead.at >= lastStepOf(store.getState())) store.getState().pause();
}
