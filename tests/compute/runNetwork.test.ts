import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NetworkJob } from '../../src/compute/jobs.ts';
import { runNetwork } from '../../src/compute/runNetwork.ts';
import { networkParts } from '../../src/core/network/bringNetworks.ts';
import type { NetworkPart } from '../../src/core/network/networkPlan.ts';
import type { NetworkRun } from '../../src/core/network/networkRun.ts';
import { networkPlanOf } from '../../src/scenario/networkPlanOf.ts';
import { bringNetworkRun, knownNetworkRun, networkRunOf } from '../../src/scenario/networkRunOf.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { NetworkChoice, Scenario } from '../../src/scenario/scenario.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';
import { workerDoing, workerThat } from './fakeWorker.ts';

/** Every test has a seed of its own, so that none knows what another has trained. */
function smallNetwork(seed: number, changes: Partial<NetworkChoice> = {}): Scenario {
  const surface = { ...usualNetwork('moons'), hidden: [3], ...changes };
  return parseScenario({ surface, stop: { maxSteps: 10 }, seed }).scenario;
}

afterEach(() => vi.unstubAllGlobals());

/** What a listener hears. */
function listener() {
  const control = new AbortController();
  const heard = { control, runs: [] as NetworkRun[], phases: new Set<string>(), noWorker: 0 };
  return {
    heard,
    options: {
      onRun: (run: NetworkRun) => void heard.runs.push(run),
      onProgress: (phase: string) => void heard.phases.add(phase),
      onNoWorker: () => void heard.noWorker++,
      signal: control.signal,
    },
  };
}

const doJob = ({ scenario, trained }: NetworkJob) => networkParts(networkPlanOf(scenario), trained);

describe('the work at a network', () => {
  it('comes to the same in a worker and on the main thread, as if it were done at once', async () => {
    workerDoing<NetworkJob, NetworkPart>(doJob);
    const byWorker = listener();
    const inWorker = await runNetwork(smallNetwork(31), byWorker.options);
    vi.stubGlobal('Worker', undefined);
    const byMainThread = listener();
    const onMainThread = await runNetwork(smallNetwork(31), byMainThread.options);
    expect([byWorker.heard.noWorker, byMainThread.heard.noWorker]).toEqual([0, 1]);
    expect(inWorker).toEqual(onMainThread);
    expect(inWorker).toEqual(networkRunOf(smallNetwork(31)));
  });

  it('shows a coarse landscape first, with the same trainings as the finest', async () => {
    workerDoing<NetworkJob, NetworkPart>(doJob);
    const { heard, options } = listener();
    const run = await runNetwork(smallNetwork(32), options);
    expect(heard.runs.length).toBeGreaterThan(1);
    expect(heard.runs[heard.runs.length - 1]).toBe(run);
    expect(heard.runs[0].net.columns).toBeLessThan(run.net.columns);
    for (const { trainings } of heard.runs) expect(trainings).toBe(run.trainings);
  });

  it('does not train again for another plane', async () => {
    workerDoing<NetworkJob, NetworkPart>(doJob);
    const first = smallNetwork(33, { plane: 'principal' });
    const run = await runNetwork(first, listener().options);
    bringNetworkRun(first, run);
    const { heard, options } = listener();
    const other = await runNetwork(smallNetwork(33, { plane: 'random' }), options);
    expect([...heard.phases]).toEqual(['plane']);
    expect(other.trainings.map(({ weights }) => weights)).toEqual(run.trainings.map(({ weights }) => weights));
    expect(other.plane.u).not.toEqual(run.plane.u);
  });

  it('is not remembered by itself', async () => {
    workerDoing<NetworkJob, NetworkPart>(doJob);
    await runNetwork(smallNetwork(34), listener().options);
    expect(knownNetworkRun(smallNetwork(34))).toBeUndefined();
  });

  it('that is cancelled ends the worker and tells nothing more', async () => {
    const { heard, options } = listener();
    const made = workerThat<NetworkJob, NetworkPart>((tell) => {
      tell({ kind: 'ready' });
      heard.control.abort();
      tell({ kind: 'parts', parts: [{ kind: 'progress', phase: 'plane', share: 1 }] });
      tell({ kind: 'done' });
    });
    await expect(runNetwork(smallNetwork(35), options)).rejects.toThrow(/abort/i);
    expect(heard.phases.size).toBe(0);
    expect(made[0].isTerminated).toBe(true);
  });
});
