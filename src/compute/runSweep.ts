import type { Scenario } from '../scenario/scenario.ts';
import { type Cell, cellsOf, type Sweep } from '../scenario/sweep.ts';
import { inSlices } from './inSlices.ts';
import type { SweepJob } from './jobs.ts';
import { isDoneByWorker } from './workerJob.ts';

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
  const job: SweepJob = { scenario, sweep };
  if (await isDoneByWorker(newWorker, job, onCells, signal)) return;
  onNoWorker();
  await inSlices(cellsOf(scenario, sweep), onCells, signal);
}

function newWorker(): Worker {
  return new Worker(new URL('./sweepWorker.ts', import.meta.url), { type: 'module' });
}
