import { afterEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '../../src/compute/inSlices.ts';
import type { SweepJob } from '../../src/compute/jobs.ts';
import { portions } from '../../src/compute/portions.ts';
import { runSweep } from '../../src/compute/runSweep.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import { type Cell, cellsOf, sizeOf, sweepOf } from '../../src/scenario/sweep.ts';
import { workerThat as anyWorkerThat, errorEvent } from './fakeWorker.ts';

const { scenario } = parseScenario({ starts: { random: 'uniform', count: 5 }, stop: { maxSteps: 20 } });
const sweep = sweepOf(scenario, 0, null, surfaceOf(scenario.surface).minima);
const expected = [...cellsOf(scenario, sweep)].filter((cell) => cell !== null);

const workerThat = anyWorkerThat<SweepJob, Cell>;

afterEach(() => vi.unstubAllGlobals());

/** What a listener hears. */
function listener() {
  const control = new AbortController();
  const cells: Cell[] = [];
  const heard = { control, cells, noWorker: 0 };
  return {
    heard,
    options: {
      onCells: (more: readonly Cell[]) => void cells.push(...more),
      onNoWorker: () => void heard.noWorker++,
      signal: control.signal,
    },
  };
}

describe('a sweep', () => {
  it('is done on the main thread where there is no worker, and this is said once', async () => {
    vi.stubGlobal('Worker', undefined);
    const { heard, options } = listener();
    await runSweep(scenario, sweep, options);
    expect(heard.cells).toEqual(expected);
    expect(heard.noWorker).toBe(1);
  });

  it('is done on the main thread where a worker can be made, but not loaded', async () => {
    const made = workerThat((_, __, worker) => worker.dispatchEvent(errorEvent('refused')));
    const { heard, options } = listener();
    await runSweep(scenario, sweep, options);
    expect(heard.cells).toEqual(expected);
    expect(heard.noWorker).toBe(1);
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('passes on what a worker finds, and ends the worker', async () => {
    const made = workerThat((tell, job) => {
      tell({ kind: 'ready' });
      tell({ kind: 'parts', parts: [...cellsOf(job.scenario, job.sweep)].filter((cell) => cell !== null) });
      tell({ kind: 'done' });
    });
    const { heard, options } = listener();
    await runSweep(scenario, sweep, options);
    expect(heard.cells).toEqual(expected);
    expect(heard.noWorker).toBe(0);
    expect(made.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });

  it('fails with what went wrong in the worker', async () => {
    workerThat((tell) => {
      tell({ kind: 'ready' });
      tell({ kind: 'failed', message: 'no ground' });
    });
    await expect(runSweep(scenario, sweep, listener().options)).rejects.toThrow('no ground');
    workerThat((tell, _, worker) => {
      tell({ kind: 'ready' });
      worker.dispatchEvent(errorEvent('out of memory'));
    });
    await expect(runSweep(scenario, sweep, listener().options)).rejects.toThrow('out of memory');
  });

  it('that is cancelled ends the worker and tells of no more cells', async () => {
    const { heard, options } = listener();
    const made = workerThat((tell) => {
      tell({ kind: 'ready' });
      tell({ kind: 'parts', parts: expected.slice(0, 3) });
      heard.control.abort();
      tell({ kind: 'parts', parts: expected.slice(3) });
      tell({ kind: 'done' });
    });
    await expect(runSweep(scenario, sweep, options)).rejects.toThrow(/abort/i);
    expect(heard.cells).toEqual(expected.slice(0, 3));
    expect(made[0].isTerminated).toBe(true);
  });

  it('that is cancelled on the main thread stops there', async () => {
    vi.stubGlobal('Worker', undefined);
    const { heard, options } = listener();
    const stopAtOnce = { ...options, onNoWorker: () => setTimeout(() => heard.control.abort(), 0) };
    // a job without end
    const endless = parseScenario({ starts: { random: 'uniform', count: 100 }, stop: { maxSteps: 20_000 } }).scenario;
    await expect(runSweep(endless, sweep, stopAtOnce)).rejects.toThrow(/abort/i);
    expect(heard.cells.length).toBeLessThan(sizeOf(sweep));
  });

  it('does not begin where it is cancelled before', async () => {
    const { heard, options } = listener();
    heard.control.abort();
    await expect(runSweep(scenario, sweep, options)).rejects.toThrow(/abort/i);
    expect(heard.cells).toEqual([]);
  });
});

describe('work in slices', () => {
  it('is cut where the time is over, and loses nothing', () => {
    let now = 0;
    function* work() {
      for (const part of [1, null, 2, 3, null, null, 4]) {
        now += 1;
        yield part;
      }
    }
    expect([...portions(work(), 2, () => now)]).toEqual([[1], [2, 3], [], [4]]);
  });

  it('fails as the work fails', async () => {
    function* work(): Generator<number> {
      yield 1;
      throw new RangeError('broken');
    }
    const parts: number[] = [];
    const { signal } = new AbortController();
    await expect(inSlices(work(), (more) => parts.push(...more), signal)).rejects.toThrow('broken');
  });
});
