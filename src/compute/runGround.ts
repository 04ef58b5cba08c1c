import { finerNets, type NetPart, type SquareNet } from '../core/surfaces/sampledGround.ts';
import { surfaceOf } from '../scenario/surfaceOf.ts';
import { inSlices } from './inSlices.ts';
import type { GroundJob } from './jobs.ts';
import { isDoneByWorker } from './workerJob.ts';

interface GroundListener {
  /** How much of all nets is finished. */
  readonly onProgress: (share: number) => void;
  readonly onNet: (net: SquareNet) => void;
  readonly signal: AbortSignal;
}

/**
 * Asks for the heights of a landscape on finer and finer nets, off the main thread; where no worker can be made, on it, in slices.
 * Rejects with the signal's reason when it is aborted, else with an Error.
 */
export async function runGround(job: GroundJob, { onProgress, onNet, signal }: GroundListener): Promise<void> {
  const onParts = (parts: readonly NetPart[]) => {
    for (const { net } of parts) if (net !== null) onNet(net);
    onProgress(parts[parts.length - 1].share);
  };
  signal.throwIfAborted();
  if (await isDoneByWorker(newWorker, job, onParts, signal)) return;
  await inSlices(finerNets(surfaceOf(job.surface), job.sides), onParts, signal);
}

function newWorker(): Worker {
  return new Worker(new URL('./groundWorker.ts', import.meta.url), { type: 'module' });
}
