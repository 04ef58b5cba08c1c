import { portions } from './portions.ts';
import type { JobAnswer } from './workerJob.ts';

/** So often there is something new to see. */
const portionMs = 60;

/**
 * The far side of `isDoneByWorker`: does one job and tells its parts. It is cancelled by being terminated, so it need not listen
 * meanwhile.
 */
export function answerJob<Job, Part>(work: (job: Job) => Promise<Iterable<Part | null>>): void {
  const answer = (message: JobAnswer<Part>) => self.postMessage(message);

  async function doIt(job: Job): Promise<void> {
    for (const parts of portions(await work(job), portionMs, () => performance.now())) {
      if (parts.length > 0) answer({ kind: 'parts', parts });
    }
  }

  self.addEventListener('message', ({ data }: MessageEvent<Job>) => {
    doIt(data).then(
      () => answer({ kind: 'done' }),
      (error: unknown) => answer({ kind: 'failed', message: String(error) }),
    );
  });
  answer({ kind: 'ready' });
}
