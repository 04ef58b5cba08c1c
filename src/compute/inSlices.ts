import { batches } from './batches.ts';

/** So much of a picture's time may go into it. */
const sliceMs = 8;

/**
 * A long work on the main thread, a slice at a time, so that pictures and hands get their turn; what is finished is told
 * after each slice. Rejects with the signal's reason when it is aborted, and with whatever the work throws.
 */
export async function inSlices<Part>(
  work: Iterable<Part | null>,
  onParts: (parts: readonly Part[]) => void,
  signal: AbortSignal,
): Promise<void> {
  for (const parts of batches(work, sliceMs, () => performance.now())) {
    signal.throwIfAborted();
    if (parts.length > 0) onParts(parts);
    await nextTurn();
  }
  signal.throwIfAborted();
}

/** A timer and not a promise: only so does the browser do what else it has to do. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
