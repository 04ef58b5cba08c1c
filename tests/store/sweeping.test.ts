import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { bestOf, sizeOf, sweepOf } from '../../src/scenario/sweep.ts';
import { createThalwegStore } from '../../src/store/store.ts';
import { bestCellOf, sweepingOf } from '../../src/store/sweeping.ts';

// here the main thread does the work; a worker does the same, see tests/compute
beforeEach(() => vi.stubGlobal('Worker', undefined));
afterEach(() => vi.unstubAllGlobals());

function session(maxSteps = 40) {
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
    const { pictures, tuned, isRunning, isWithoutWorker } = sweeping.getState();
    expect([tuned, isRunning, isWithoutWorker]).toEqual([{ changed: 2, hopeless: 0 }, false, true]);
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
      const best = bestOf(known, 'steps');
      for (const { medianSteps } of known)
        expect(medianSteps ?? Infinity).toBeGreaterThanOrEqual(best?.medianSteps ?? 0);
    }
  });

  it('takes nothing where the settings have changed meanwhile', async () => {
    const { store, sweeping } = session();
    const tuning = sweeping.getState().tune();
    store.getState().change((scenario) => ({ ...scenario, seed: 8 }));
    await tuning;
    const { tuned, isRunning, isOvertaken, failure, pictures } = sweeping.getState();
    expect([tuned, isRunning, isOvertaken, failure]).toEqual([null, false, true, null]);
    // it was broken off there and then
    expect(pictures.flatMap(({ cells }) => cells).filter((cell) => cell !== undefined).length).toBeLessThan(122);
    expect(store.getState().scenario.optimizers[0].learningRate).toBe(1e-4);
  });

  it('is no news any more when it has been undone', async () => {
    const { store, sweeping } = session();
    await sweeping.getState().tune();
    expect(sweeping.getState().tunedIn).toBe(store.getState().scenario);
    store.getState().undo();
    expect(sweeping.getState().tunedIn).not.toBe(store.getState().scenario);
  });

  it('goes on where something else has changed, and keeps that', async () => {
    const { store, sweeping } = session();
    const tuning = sweeping.getState().tune();
    store.getState().change((scenario) => ({ ...scenario, view: { ...scenario.view, mode: 'map' } }));
    await tuning;
    expect(sweeping.getState()).toMatchObject({ isOvertaken: false, tuned: { changed: 2 } });
    expect(store.getState().scenario.view.mode).toBe('map');
  });

  it('changes nothing where every optimizer has its best rate already', async () => {
    const { store, sweeping } = session();
    await sweeping.getState().tune();
    const tuned = store.getState().scenario;
    await sweeping.getState().tune();
    expect(sweeping.getState().tuned).toEqual({ changed: 0, hopeless: 0 });
    expect(store.getState().scenario).toBe(tuned);
    expect(store.getState().past).toHaveLength(1);
  });

  it('changes nothing where the median hiker diverges at every rate', async () => {
    const { scenario } = parseScenario({
      surface: { formula: '-exp(x^2 + y^2)', domain: { x: [-1, 1], y: [-1, 1] } },
      starts: { points: [[0.9, 0.9]] },
      stop: { maxSteps: 20_000 },
      optimizers: [{ id: 'sgd', learningRate: 0.01 }],
    });
    const store = createThalwegStore(scenario);
    const sweeping = sweepingOf(store);
    await sweeping.getState().tune();
    expect(sweeping.getState().tuned).toEqual({ changed: 0, hopeless: 1 });
    expect(store.getState().past).toEqual([]);
  });

  it('waits for a hand that is moving, and leaves what it is at alone', async () => {
    const { store, sweeping } = session();
    const zoomed = (scenario: Scenario): Scenario => ({ ...scenario, view: { ...scenario.view, mode: 'map' } });
    store.getState().preview(zoomed);
    const tuning = sweeping.getState().tune();
    const isKnown = () => sweeping.getState().pictures.every(({ cells }) => cells.every((cell) => cell !== undefined));
    await vi.waitFor(() => expect(isKnown()).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(sweeping.getState()).toMatchObject({ isRunning: true, tuned: null });
    store.getState().settle();
    await tuning;
    expect(sweeping.getState().tuned).toEqual({ changed: 2, hopeless: 0 });
    // the hand's entry in the history, and tuning's own
    expect(store.getState().past).toHaveLength(2);
    store.getState().undo();
    expect(store.getState().scenario.view.mode).toBe('map');
    expect(store.getState().scenario.optimizers[0].learningRate).toBe(1e-4);
  });

  it('that is cancelled while it waits for a hand takes nothing', async () => {
    const { store, sweeping, scenario } = session();
    store.getState().preview((now) => ({ ...now, view: { ...now.view, mode: 'map' } }));
    const tuning = sweeping.getState().tune();
    const isKnown = () => sweeping.getState().pictures.every(({ cells }) => cells.every((cell) => cell !== undefined));
    await vi.waitFor(() => expect(isKnown()).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    sweeping.getState().cancel();
    await tuning;
    store.getState().cancel();
    expect(store.getState().scenario).toEqual(scenario);
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
  it('ends its worker as soon as the settings are others, and says so', async () => {
    let terminated = 0;
    class SilentWorker extends EventTarget {
      postMessage(): void {}
      terminate(): void {
        terminated++;
      }
    }
    vi.stubGlobal('Worker', SilentWorker);
    const { store, sweeping, scenario } = session();
    const sweep = sweeping.getState().sweep(sweepOf(scenario, 0, null, store.getState().minima));
    store.getState().change((now) => ({ ...now, seed: 8 }));
    await sweep;
    expect(terminated).toBe(1);
    expect(sweeping.getState()).toMatchObject({ isRunning: false, isOvertaken: true, failure: null });
    store.getState().undo();
    expect(sweeping.getState().isRunning).toBe(false);
  });

  it('leaves nobody listening to the session when it is over', async () => {
    const { store, sweeping, scenario } = session();
    let listeners = 0;
    const { subscribe } = store;
    store.subscribe = (listener) => {
      listeners++;
      const stop = subscribe(listener);
      return () => {
        listeners--;
        stop();
      };
    };
    const one = sweeping.getState().sweep(sweepOf(scenario, 0, null, store.getState().minima));
    expect(listeners).toBe(1);
    await one;
    await sweeping.getState().tune();
    const cancelled = sweeping.getState().tune();
    sweeping.getState().cancel();
    await cancelled;
    expect(listeners).toBe(0);
  });

  it('forgets that the one before had no worker', async () => {
    const { store, sweeping, scenario } = session();
    const sweep = sweepOf(scenario, 0, null, store.getState().minima);
    await sweeping.getState().sweep(sweep);
    expect(sweeping.getState().isWithoutWorker).toBe(true);
    class PromptWorker extends EventTarget {
      postMessage(): void {
        queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: { kind: 'done' } })));
      }
      terminate(): void {}
    }
    vi.stubGlobal('Worker', PromptWorker);
    await sweeping.getState().sweep(sweep);
    expect(sweeping.getState().isWithoutWorker).toBe(false);
  });

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
