import { portions } from './portions.ts';

/** How a long work makes room for others. */
export interface Pace {
  /** So long it works at a time. */
  readonly sliceMs: number;
  /** What it waits for in between. */
  readonly nextTurn: () => Promise<unknown>;
}

/** A slice is half of a picture's time. A timer and not a promise: only so does the browser do what else it has to do. */
const steady: Pace = { sliceMs: 8, nextTurn: () => new Promise((resolve) => setTimeout(resolve, 0)) };

/**
 * A long work on the main thread, a slice at a time, so that pictures and hands get their turn; what is finished is told
 * after each slice. Rejects with the signal's reason when it is aborted, and with whatever the work throws.
 */
export async function inSlices<Part>(
  work: Iterable<Part | null>,
  onParts: (parts: readonly Part[]) => void,
  signal: AbortSignal,
  { sliceMs, nextTurn }: Pace = steady,
): Promise<void> {
  for (const parts of portions(work, sliceMs, () => performance.now())) {
    signal.throwIfAborted();
    if (parts.length > 0) onParts(parts);
    await nextTurn();
  }
  signal.throwIfAborted();
}
