import { vi } from 'vitest';
import type { JobAnswer } from '../../src/compute/workerJob.ts';

type Behaviour<Job, Part> = (tell: (answer: JobAnswer<Part>) => void, job: Job, worker: EventTarget) => void;

/** A stand-in for the browser's worker: says what it is told to say, a turn later. What passes between the two is copied. */
export function workerThat<Job, Part>(behave: Behaviour<Job, Part>) {
  const made: { isTerminated: boolean }[] = [];
  class FakeWorker extends EventTarget {
    isTerminated = false;
    constructor() {
      super();
      made.push(this);
    }
    postMessage(job: Job): void {
      const tell = (data: JobAnswer<Part>) =>
        void this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
      setTimeout(() => behave(tell, structuredClone(job), this), 0);
    }
    terminate(): void {
      this.isTerminated = true;
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return made;
}

/** Does the whole job at once, and says so. */
export function workerDoing<Job, Part>(work: (job: Job) => Iterable<Part | null>) {
  return workerThat<Job, Part>((tell, job) => {
    tell({ kind: 'ready' });
    for (const part of work(job)) if (part !== null) tell({ kind: 'parts', parts: [part] });
    tell({ kind: 'done' });
  });
}

export function errorEvent(message: string): Event {
  return Object.assign(new Event('error', { cancelable: true }), { message });
}
