import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GroundJob } from '../../src/compute/jobs.ts';
import { runGround } from '../../src/compute/runGround.ts';
import { finerNets, type NetPart, type SquareNet } from '../../src/core/surfaces/sampledGround.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';
import { errorEvent, workerDoing, workerThat } from './fakeWorker.ts';

const job: GroundJob = { surface: usualTask('penguin-species'), sides: [9, 17] };
const expected = [...finerNets(surfaceOf(job.surface), job.sides)].flatMap(({ net }) => (net === null ? [] : [net]));

afterEach(() => vi.unstubAllGlobals());

/** What a listener hears. */
function listener() {
  const control = new AbortController();
  const heard = { control, nets: [] as SquareNet[], shares: [] as number[] };
  return {
    heard,
    options: {
      onNet: (net: SquareNet) => void heard.nets.push(net),
      onProgress: (share: number) => void heard.shares.push(share),
      signal: control.signal,
    },
  };
}

describe('the ground of a slow landscape', () => {
  it('is the same whether a worker finds it or the main thread', async () => {
    workerDoing<GroundJob, NetPart>(({ surface, sides }) => finerNets(surfaceOf(surface), sides));
    const byWorker = listener();
    await runGround(job, byWorker.options);
    vi.stubGlobal('Worker', undefined);
    const byMainThread = listener();
    await runGround(job, byMainThread.options);
    for (const { heard } of [byWorker, byMainThread]) {
      expect(heard.nets).toEqual(expected);
      expect(heard.shares[heard.shares.length - 1]).toBe(1);
    }
  });

  it('is found on the main thread where a worker can be made, but not loaded', async () => {
    workerThat((_, __, worker) => worker.dispatchEvent(errorEvent('refused')));
    const { heard, options } = listener();
    await runGround(job, options);
    expect(heard.nets).toEqual(expected);
  });

  it('that nobody wants any more is told no further, and its worker ends', async () => {
    const { heard, options } = listener();
    const made = workerThat<GroundJob, NetPart>((tell) => {
      tell({ kind: 'parts', parts: [{ share: 0.2, net: expected[0] }] });
      heard.control.abort();
      tell({ kind: 'parts', parts: [{ share: 1, net: expected[1] }] });
    });
    await expect(runGround(job, options)).rejects.toThrow(/abort/i);
    expect(heard.nets).toEqual([expected[0]]);
    expect(made[0].isTerminated).toBe(true);
  });
});
