import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, cellsOf, type Sweep } from '../scenario/sweep.ts';
import { inSlices } from './inSlices.ts';
import type { SweepAnswer, SweepJob } from './sweepMessages.ts';

export interface SweepListener {
  /** Cells as they are finished, some at a time, coarse ones first. */
  readonly onCells: (cells: readonly Cell[]) => void;
  /** Told before the first cell where there is no worker, so that the main thread does it, in slices. */
  readonly onNoWorker: () => void;
  readonly signal: AbortSignal;
}

/**
 * Walks a sweep off the main thread; where no worker can be made, as in strict frames and in files without a server, on it.
 * Resolves when every cell has been told; rejects with the signal's reason when it is aborted, else with an Error.
 */
export async function runSweep(scenario: Scenario, sweep: Sweep, listener: SweepListener): Promise<void> {
  const { onCells, onNoWorker, signal } = listener;
  signal.throwIfAborted();
  if (await isDoneByWorker({ scenario, sweep }, onCells, signal)) return;
  onNoWorker();
  await inSlices(cellsOf(scenario, sweep), onCells, signal);
}

/** False where there is no worker to do it. */
function isDoneByWorker(job: SweepJob, onCells: SweepListener['onCells'], signal: AbortSignal): Promise<boolean> {
  const worker = newWorker();
  if (worker === null) return Promise.resolve(false);
  const over = new AbortController();
  return new Promise<boolean>((resolve, reject) => {
    let isThere = false;
    // many jobs may share a signal: none of them leaves a listener behind
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over.signal });
    worker.addEventListener('message', ({ data }: MessageEvent<SweepAnswer>) => {
      isThere = true;
      if (signal.aborted) return;
      if (data.kind === 'cells') onCells(data.cells);
      else if (data.kind === 'done') resolve(true);
      else if (data.kind === 'failed') reject(new Error(data.message));
    });
    // some browsers refuse a worker only after it has been made, and say so like this
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (isThere) reject(new Error(event.message));
      else resolve(false);
    });
    worker.postMessage(job);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}

function newWorker(): Worker | null {
  try {
    return new Worker(new URL('./sweepWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}
