import type { GradientPrice } from '../core/network/gradientPrice.ts';
import type { NetworkChoice } from '../scenario/scenario.ts';
import { inSlices } from './inSlices.ts';
import type { GradientJob } from './jobs.ts';
import { isDoneByWorker } from './workerJob.ts';

/** On the main thread differences may not keep a picture waiting for longer. */
const mostMsBetweenPictures = 30;

/**
 * Measures what a gradient of this network costs here, off the main thread; where no worker can be made, on it. Rejects with the
 * signal's reason when it is aborted, else with an Error.
 */
export async function measureGradients(choice: NetworkChoice, signal: AbortSignal): Promise<GradientPrice> {
  const found: GradientPrice[] = [];
  const onParts = (parts: readonly GradientPrice[]) => void found.push(...parts);
  signal.throwIfAborted();
  const job: GradientJob = { choice };
  if (!(await isDoneByWorker(newWorker, job, onParts, signal))) {
    const { gradientCost } = await import('./gradientCost.ts');
    await inSlices(
      gradientCost(choice, () => performance.now(), mostMsBetweenPictures),
      onParts,
      signal,
    );
  }
  return found[found.length - 1];
}

function newWorker(): Worker {
  return new Worker(new URL('./gradientWorker.ts', import.meta.url), { type: 'module' });
}
