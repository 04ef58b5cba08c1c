import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NetworkJob } from '../../src/compute/jobs.ts';
import { networkParts } from '../../src/core/network/bringNetworks.ts';
import type { NetworkPart } from '../../src/core/network/networkPlan.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { planeOf } from '../../src/scenario/landscapeOf.ts';
import { networkPlanOf } from '../../src/scenario/networkPlanOf.ts';
import { networkRunOf } from '../../src/scenario/networkRunOf.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { NetworkChoice, Scenario } from '../../src/scenario/scenario.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';
import { createThalwegStore, lastStepOf, type ThalwegStore } from '../../src/store/store.ts';
import { sweepingOf } from '../../src/store/sweeping.ts';
import { workerDoing, workerThat } from '../compute/fakeWorker.ts';

/** Every test has a seed of its own, so that none knows what another has trained. */
function smallNetwork(seed: number, changes: Partial<NetworkChoice> = {}): Scenario {
  const surface = { ...usualNetwork('moons'), hidden: [3], ...changes };
  return parseScenario({ surface, stop: { maxSteps: 10 }, seed }).scenario;
}

const withRate = (learningRate: number) => (scenario: Scenario) => ({
  ...scenario,
  optimizers: scenario.optimizers.map((choice) => ({ ...choice, learningRate })),
});

const doJob = ({ scenario, trained }: NetworkJob) => networkParts(networkPlanOf(scenario), trained);

beforeEach(() => void workerDoing<NetworkJob, NetworkPart>(doJob));
afterEach(() => vi.unstubAllGlobals());

/** Resolves when nobody works at a network any more. */
function isDone({ getState, subscribe }: ThalwegStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { networkWork } = getState();
      if (networkWork !== null && typeof networkWork === 'object') return;
      stopListening();
      resolve();
    };
    const stopListening = subscribe(look);
    look();
  });
}

async function trainedSession(scenario: Scenario) {
  const store = createThalwegStore(scenario);
  await isDone(store);
  return { store, now: store.getState, deeds: store.getState() };
}

describe('a session with a network', () => {
  it('begins on level ground without hikers, and says that it is at work', async () => {
    const store = createThalwegStore({ ...smallNetwork(51), starts: { random: 'uniform', count: 7 } });
    const { network, networkWork, surface, run, starts } = store.getState();
    expect(network).toBeNull();
    expect(networkWork).toEqual({ phase: 'training', share: 0 });
    expect(surface.gradient(0.3, 0.4)).toEqual([0, 0]);
    expect([run.hikers, starts.id.length]).toEqual([0, 0]);
    await isDone(store);
  });

  it('has what was trained in the end, and the hikers that were let loose there', async () => {
    const scenario: Scenario = { ...smallNetwork(52), starts: { random: 'uniform', count: 7 } };
    const { now } = await trainedSession(scenario);
    const { network, networkWork, surface, drawn, run, starts } = now();
    expect(networkWork).toBeNull();
    expect(network).toEqual(networkRunOf(scenario));
    expect(network && planeOf(network)).toBe(surface);
    expect(drawn).toBe(surface);
    expect(run.hikers).toBe(7);
    expect(starts.x.every((x) => x >= surface.domain.x[0] && x <= surface.domain.x[1])).toBe(true);
  });

  it('comes to the same without a worker', async () => {
    vi.stubGlobal('Worker', undefined);
    const { now } = await trainedSession(smallNetwork(53));
    expect(now().network).toEqual(networkRunOf(smallNetwork(53)));
  });

  it('has a playhead that goes over the longest training', async () => {
    const store = createThalwegStore(smallNetwork(54));
    expect(lastStepOf(store.getState())).toBe(10);
    expect(store.getState().reached).toBe(0);
    await isDone(store);
    expect([lastStepOf(store.getState()), store.getState().reached]).toEqual([10, 10]);
    store.getState().seek(8);
    expect(store.playhead.at).toBe(8);
  });

  it('keeps showing what was trained before while another rate is trained, and comes back to it at once', async () => {
    const { store, now, deeds } = await trainedSession(smallNetwork(55));
    const { network: first, surface } = now();
    deeds.change(withRate(0.5));
    expect(now().networkWork).not.toBeNull();
    expect([now().network, now().surface]).toEqual([first, surface]);
    await isDone(store);
    expect(now().network).toEqual(networkRunOf(now().scenario));
    expect(now().network).not.toEqual(first);
    deeds.undo();
    expect(now().network).toBe(first);
    expect(now().networkWork).toBeNull();
  });

  it('keeps nothing of a network of another shape', async () => {
    const { store, now, deeds } = await trainedSession(smallNetwork(56));
    deeds.change((scenario) => ({ ...scenario, surface: smallNetwork(56, { hidden: [2, 2] }).surface }));
    expect(now().network).toBeNull();
    await isDone(store);
    expect(now().network?.parameterCount).toBe(3 * 2 + 3 * 2 + 3 * 2);
  });

  it('works no more at a network that has been left', async () => {
    const { store, now, deeds } = await trainedSession(smallNetwork(57));
    deeds.change(withRate(0.4));
    deeds.change(() => defaultScenario());
    expect([now().network, now().networkWork]).toEqual([null, null]);
    await isDone(store);
    expect(now().surface.value(3, 2)).toBeCloseTo(0);
  });

  it('lets hikers start elsewhere without training anew', async () => {
    const { now, deeds } = await trainedSession({ ...smallNetwork(58), starts: { points: [[0, 0]] } });
    const { network } = now();
    deeds.change((scenario) => ({ ...scenario, starts: { points: [[0.1, 0.1]] } }));
    expect(now().networkWork).toBeNull();
    expect(now().network).toBe(network);
    expect(now().starts.x[0]).toBe(0.1);
  });

  it('looks at one training, as long as there are so many', async () => {
    const { store, now, deeds } = await trainedSession(smallNetwork(59, { trainings: 2 }));
    deeds.lookAt(1);
    expect(now().training).toBe(1);
    deeds.change((scenario) => ({ ...scenario, surface: smallNetwork(59, { trainings: 1 }).surface }));
    await isDone(store);
    expect(now().training).toBe(0);
  });

  it('tunes no rates and sweeps none: every one would be a training', async () => {
    const { store, now } = await trainedSession(smallNetwork(60));
    const { scenario } = now();
    await sweepingOf(store).getState().tune();
    expect(sweepingOf(store).getState().pictures).toEqual([]);
    expect(now().scenario).toBe(scenario);
  });
});

describe('the work at a network that is called off', () => {
  it('leaves what was shown before, until it is taken up again', async () => {
    const { store, now, deeds } = await trainedSession(smallNetwork(61));
    const { network: first } = now();
    deeds.change(withRate(0.3));
    deeds.cancelNetwork();
    expect(now().networkWork).toBe('cancelled');
    expect(now().network).toBe(first);
    deeds.change((scenario) => ({ ...scenario, view: { ...scenario.view, mode: 'map' } }));
    expect(now().networkWork).toBe('cancelled');
    deeds.trainAgain();
    await isDone(store);
    expect(now().networkWork).toBeNull();
    expect(now().network).toEqual(networkRunOf(now().scenario));
  });

  it('is nothing to call off where there is none', async () => {
    const { now, deeds } = await trainedSession(smallNetwork(62));
    deeds.cancelNetwork();
    expect(now().networkWork).toBeNull();
  });

  it('is something else than work that fails', async () => {
    workerThat<NetworkJob, NetworkPart>((tell) => {
      tell({ kind: 'ready' });
      tell({ kind: 'failed', message: 'out of memory' });
    });
    const { now } = await trainedSession(smallNetwork(63));
    expect(now().networkWork).toBe('failed');
    expect(now().network).toBeNull();
  });
});
