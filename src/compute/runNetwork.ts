import { networkParts } from '../core/network/bringNetworks.ts';
import type { NetworkPart } from '../core/network/networkPlan.ts';
import type { NetworkRun } from '../core/network/networkRun.ts';
import { networkPlanOf } from '../scenario/networkPlanOf.ts';
import { demandRun, knownTrainings, withPart } from '../scenario/networkRunOf.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { bringLandscape } from './bringLandscape.ts';
import { inSlices } from './inSlices.ts';
import type { NetworkJob } from './jobs.ts';
import { isDoneByWorker } from './workerJob.ts';

export interface NetworkListener {
  readonly onProgress: (phase: 'training' | 'plane', share: number) => void;
  /** What is known by now: the trainings with their landscape on a coarse net, then on finer ones. */
  readonly onRun: (run: NetworkRun) => void;
  /** Told before anything else where there is no worker, so that the main thread does it, in slices. */
  readonly onNoWorker: () => void;
  readonly signal: AbortSignal;
}

/**
 * Trains a scenario's network and looks at the loss around it, off the main thread; where no worker can be made, on it. What has
 * been trained is not trained again for another plane. Resolves to the run; rejects with the signal's reason when it is aborted, else with an Error.
 */
export async function runNetwork(scenario: Scenario, listener: NetworkListener): Promise<NetworkRun> {
  const { onProgress, onRun, onNoWorker, signal } = listener;
  let known: NetworkRun | null = null;
  const onParts = (parts: readonly NetworkPart[]) => {
    const before = known;
    for (const part of parts) {
      if (part.kind === 'progress') onProgress(part.phase, part.share);
      else known = withPart(known, part);
    }
    if (known !== null && known !== before) onRun(known);
  };
  signal.throwIfAborted();
  const job: NetworkJob = { scenario, trained: knownTrainings(scenario) };
  if (!(await isDoneByWorker(newWorker, job, onParts, signal))) {
    onNoWorker();
    await bringLandscape(scenario.surface);
    await inSlices(networkParts(networkPlanOf(scenario), job.trained), onParts, signal);
  }
  return demandRun(known);
}

function newWorker(): Worker {
  return new Worker(new URL('./networkWorker.ts', import.meta.url), { type: 'module' });
}
