/** What a worker answers to its one job: that it is there, then parts as they are finished, then that these were all, or what went wrong. */
export type JobAnswer<Part> =
  | { readonly kind: 'ready' }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Gives a job to a worker of its own, which ends with it, and tells its parts. Resolves to false where there is no worker to do it,
 * as in strict frames and in files without a server; rejects with the signal's reason when it is aborted, else with an Error.
 */
export function isDoneByWorker<Job, Part>(
  newWorker: () => Worker,
  job: Job,
  onParts: (parts: readonly Part[]) => void,
  signal: AbortSignal,
): Promise<boolean> {
  const worker = made(newWorker);
  if (worker === null) return Promise.resolve(false);
  const over = new AbortController();
  return new Promise<boolean>((resolve, reject) => {
    let isThere = false;
    // many jobs may share a signal: none of them leaves a listener behind
    signal.addEventListener('abort', () => reject(signal.reason), { once: true, signal: over.signal });
    worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer<Part>>) => {
      isThere = true;
      if (signal.aborted) return;
      if (data.kind === 'parts') onParts(data.parts);
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

function made(newWorker: () => Worker): Worker | null {
  try {
    return newWorker();
  } catch {
    return null;
  }
}
