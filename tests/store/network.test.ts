import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NetworkJob } from '../../src/compute/jobs.ts';
import { networkParts } from '../../src/core/network/bringNetworks.ts';
import type { NetworkPart } from '../../src/core/network/networkPlan.ts';
import { networkTaskOf } from '../../src/core/network/networkTaskOf.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { planeOf } from '../../src/scenario/landscapeOf.ts';
import { networkPlanOf } from '../../src/scenario/networkPlanOf.ts';
import { networkRunOf } from '../../src/scenario/networkRunOf.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { NetworkChoice, Scenario } from '../../src/scenario/scenario.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';
import { createThalwegStore, lastStepOf, type State, type ThalwegStore } from '../../src/store/store.ts';
import { sweepingOf } from '../../src/store/sweeping.ts';
import { workerDoing, workerThat } from '../compute/fakeWorker.ts';
import { stopRules } from '../scenario/choices.ts';

/** Every test has a seed of its own, so that none knows what another has trained. */
function smallNetwork(seed: number, changes: Partial<NetworkChoice> = {}): Scenario {
  const surface = { ...usualNetwork('moons'), hidden: [3], ...changes };
  return parseScenario({ surface, stop: { maxSteps: 10 }, seed }).scenario;
}

const withRate = (learningRate: number) => (scenario: Scenario) => ({
  ...scenario,
  optimizers: scenario.optimizers.map((choice) => ({ ...choice, learningRate })),
});

function withNetwork(scenario: Scenario, changes: Partial<NetworkChoice>): Scenario {
  return { ...scenario, surface: { ...(scenario.surface as NetworkChoice), ...changes } };
}

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

/** The loss at the end of the first training, computed anew by the settings that it is said to have gone by. */
function lossAtEnd({ network, trainedIn }: State): readonly [kept: number | undefined, computed: number] {
  if (network === null || trainedIn === null) throw new RangeError('Expected a trained network, got none.');
  const { weights, loss } = network.trainings[0];
  const task = networkTaskOf(trainedIn.surface as NetworkChoice);
  return [loss.at(-1), task.lossOn('train', weights.at(-1) ?? new Float64Array())];
}

describe('trainings that are shown', () => {
  const changes: [name: string, change: (scenario: Scenario) => Scenario][] = [
    ['loss', (scenario) => withNetwork(scenario, { loss: 'squared-error' })],
    ['batch size', (scenario) => withNetwork(scenario, { batchSize: 100 })],
    ['split', (scenario) => withNetwork(scenario, { split: { train: 0.4, validation: 0.4, test: 0.2 } })],
    ['seed of the split', (scenario) => withNetwork(scenario, { seed: 4711 })],
    ['seed', (scenario) => ({ ...scenario, seed: 4712 })],
    ['rate', withRate(0.3)],
  ];

  it('come with the scenario that they went by, until there are others', async () => {
    const { store, now, deeds } = await trainedSession(smallNetwork(64, { batchSize: 32 }));
    const first = now();
    expect([first.trainedIn, first.isNetworkOutdated]).toEqual([first.scenario, false]);
    for (const [name, change] of changes) {
      deeds.change(change);
      deeds.cancelNetwork();
      expect(now().network, name).toBe(first.network);
      expect(now().trainedIn, name).toBe(first.trainedIn);
      expect(now().isNetworkOutdated, name).toBe(true);
      const [kept, computed] = lossAtEnd(now());
      expect(computed, name).toBeCloseTo(kept ?? Number.NaN, 9);
      deeds.undo();
      expect(now().isNetworkOutdated, name).toBe(false);
    }
    deeds.change(changes[0][1]);
    await isDone(store);
    expect([now().trainedIn, now().isNetworkOutdated]).toEqual([now().scenario, false]);
    const [kept, computed] = lossAtEnd(now());
    expect(computed).toBeCloseTo(kept ?? Number.NaN, 9);
  });

  it('are not outdated where only another plane is asked for, nor by another view', async () => {
    const { now, deeds } = await trainedSession(smallNetwork(65));
    deeds.change((scenario) => withNetwork(scenario, { plane: 'random' }));
    expect(now().networkWork).not.toBeNull();
    expect(now().isNetworkOutdated).toBe(false);
    deeds.cancelNetwork();
    deeds.change((scenario) => ({ ...scenario, view: { ...scenario.view, mode: 'map' } }));
    expect(now().isNetworkOutdated).toBe(false);
  });

  it('are none on other landscapes, and of another shape', async () => {
    const { now, deeds } = await trainedSession(smallNetwork(66));
    deeds.change((scenario) => withNetwork(scenario, { hidden: [2] }));
    expect([now().network, now().trainedIn]).toEqual([null, null]);
    deeds.change(() => defaultScenario());
    expect([now().network, now().trainedIn, now().isNetworkOutdated]).toEqual([null, null, false]);
  });
});

describe('a landscape that comes in parts', () => {
  it('has its minima looked for in the last of them', async () => {
    const store = createThalwegStore({ ...smallNetwork(67, { plane: 'random' }), stop: stopRules({ maxSteps: 300 }) });
    const sought: number[] = [];
    store.subscribe(({ network, networkWork, minima }) => {
      if (network !== null && networkWork !== null) sought.push(minima.length);
    });
    await isDone(store);
    expect(new Set(sought)).toEqual(new Set([0]));
    const { network, minima, surface } = store.getState();
    expect(minima).toBe(surface.minima);
    expect(minima).toEqual(network && planeOf(network).minima);
    expect(minima.length).toBeGreaterThan(0);
  });

  it('does not forget where the playhead was sent', async () => {
    const store = createThalwegStore(smallNetwork(68));
    store.getState().seek(8);
    expect(store.playhead.at).toBe(0);
    await isDone(store);
    expect(store.playhead.at).toBe(8);
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
