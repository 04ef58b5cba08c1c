import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { bestOf, sizeOf, sweepOf } from '../../src/scenario/sweep.ts';
import { createThalwegStore } from '../../src/store/store.ts';
import { bestCellOf, sweepingOf } from '../../src/store/sweeping.ts';

// here the main thread does the work; a worker does the same, see tests/compute
beforeEach(() => vi.stubGlobal('Worker', undefined));
afterEach(() => vi.unstubAllGlobals());

function session(maxSteps = 60) {
  const { scenario } = parseScenario({
    starts: { random: 'uniform', count: 4 },
    stop: { maxSteps },
    optimizers: [
      { id: 'sgd', learningRate: 1e-4 },
      { id: 'adam', learningRate: 1e-4, rateChanges: [[3, 1]] },
    ],
  });
  const store = createThalwegStore(scenario);
  return { store, sweeping: sweepingOf(store), scenario };
}

describe('tuning', () => {
  it('takes the best learning rate of every optimizer at once: one undo brings the former ones back', async () => {
    const { store, sweeping, scenario } = session();
    await sweeping.getState().tune();
    const { pictures, areTaken, isRunning, isWithoutWorker } = sweeping.getState();
    expect([areTaken, isRunning, isWithoutWorker]).toEqual([true, false, true]);
    const rates = pictures.map((picture) => bestCellOf(picture)?.values[0]);
    const { optimizers } = store.getState().scenario;
    expect(optimizers.map(({ learningRate }) => learningRate)).toEqual(rates);
    expect(optimizers[1].rateChanges).toBeUndefined();
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().scenario).toEqual(scenario);
  });

  it('finds rates that are beaten by no other of the sweep it shows', async () => {
    const { sweeping } = session();
    await sweeping.getState().tune();
    for (const { cells } of sweeping.getState().pictures) {
      const known = cells.filter((cell) => cell !== undefined);
      expect(known).toHaveLength(cells.length);
      const best = bestOf(known);
      for (const { medianSteps } of known)
        expect(medianSteps ?? Infinity).toBeGreaterThanOrEqual(best?.medianSteps ?? 0);
    }
  });

  it('takes nothing where the settings have changed meanwhile', async () => {
    const { store, sweeping } = session();
    const tuning = sweeping.getState().tune();
    store.getState().change((scenario) => ({ ...scenario, seed: 8 }));
    await tuning;
    expect(sweeping.getState().areTaken).toBe(false);
    expect(store.getState().scenario.optimizers[0].learningRate).toBe(1e-4);
  });

  it('that is cancelled takes nothing, and keeps the cells that are known', async () => {
    const { store, sweeping } = session(20_000);
    const tuning = sweeping.getState().tune();
    await vi.waitFor(() => expect(sweeping.getState().pictures[0].cells.some((cell) => cell !== undefined)).toBe(true));
    sweeping.getState().cancel();
    await tuning;
    const { isRunning, failure, pictures } = sweeping.getState();
    expect([isRunning, failure]).toEqual([false, null]);
    expect(pictures[0].cells.some((cell) => cell !== undefined)).toBe(true);
    expect(store.getState().past).toEqual([]);
  });
});

describe('a sweep', () => {
  it('takes the place of the one before, and changes no setting', async () => {
    const { store, sweeping, scenario } = session();
    const sweep = sweepOf(scenario, 1, null, store.getState().minima);
    const first = sweeping.getState().tune();
    await Promise.all([sweeping.getState().sweep(sweep), first]);
    const { pictures, isTuning, isRunning } = sweeping.getState();
    expect([isTuning, isRunning, pictures.length]).toEqual([false, false, 1]);
    expect(pictures[0].cells.filter((cell) => cell !== undefined)).toHaveLength(sizeOf(sweep));
    expect(store.getState().scenario).toBe(scenario);
  });

  it('belongs to one session only, and is the same whenever it is asked for', () => {
    const { store, sweeping } = session();
    expect(sweepingOf(store)).toBe(sweeping);
    expect(session().sweeping).not.toBe(sweeping);
  });
});
