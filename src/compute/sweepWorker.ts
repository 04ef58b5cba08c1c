import { cellsOf } from '../scenario/sweep.ts';
import { batches } from './batches.ts';
import type { SweepAnswer, SweepJob } from './sweepMessages.ts';

/*
 * The far side of `runSweep`: walks one job and ends. It is cancelled by being terminated, so it need not listen meanwhile.
 */

/** So often there is something new to see. */
const batchMs = 60;

function answer(message: SweepAnswer): void {
  self.postMessage(message);
}

async function walk({ scenario, sweep }: SweepJob): Promise<void> {
  // a worker has a memory of its own: the heights of mountains must be brought here, too
  if ('terrain' in scenario.surface) await import('../core/surfaces/allTerrains.ts');
  for (const cells of batches(cellsOf(scenario, sweep), batchMs, () => performance.now())) {
    if (cells.length > 0) answer({ kind: 'cells', cells });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<SweepJob>) => {
  walk(data).then(
    () => answer({ kind: 'done' }),
    (error: unknown) => answer({ kind: 'failed', message: String(error) }),
  );
});
answer({ kind: 'ready' });
