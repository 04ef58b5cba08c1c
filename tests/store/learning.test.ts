import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GroundJob } from '../../src/compute/jobs.ts';
import { finerNets, type NetPart } from '../../src/core/surfaces/sampledGround.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { learningOf } from '../../src/scenario/learningOf.ts';
import type { Scenario, TaskChoice } from '../../src/scenario/scenario.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';
import { createThalwegStore, type ThalwegStore } from '../../src/store/store.ts';
import { workerDoing } from '../compute/fakeWorker.ts';
import { stopRules } from '../scenario/choices.ts';

function scenarioOf(surface: TaskChoice): Scenario {
  return {
    ...defaultScenario(surface),
    starts: { random: 'uniform', count: 3 },
    stop: stopRules({ maxSteps: 20 }),
  };
}

/** A neuron's loss costs a pass over the rows for every height, a line's none. */
const slow = (seed: number) => scenarioOf({ ...usualTask('penguin-species'), seed });
const quick = scenarioOf({ ...usualTask('penguin-line'), batchSize: 16 });

const withSplit = (train: number) => (scenario: Scenario) => {
  const rest = (1 - train) / 2;
  return 'task' in scenario.surface
    ? { ...scenario, surface: { ...scenario.surface, split: { train, validation: rest, test: rest } } }
    : scenario;
};

const doJob = ({ surface, sides }: GroundJob) => finerNets(surfaceOf(surface), sides);

beforeEach(() => void workerDoing<GroundJob, NetPart>(doJob));
afterEach(() => vi.unstubAllGlobals());

function isDrawn({ getState, subscribe }: ThalwegStore): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (getState().drawing !== null) return;
      stopListening();
      resolve();
    };
    const stopListening = subscribe(look);
    look();
  });
}

/** The largest gap between the ground that is painted and the true one, along a line through the map. */
function gap({ getState }: ThalwegStore): number {
  const { drawn, surface } = getState();
  const [west, east] = surface.domain.x;
  const [south, north] = surface.domain.y;
  let widest = 0;
  for (let t = 0.013; t < 1; t += 0.037) {
    const [x, y] = [west + t * (east - west), north + t * (south - north)];
    widest = Math.max(widest, Math.abs(drawn.value(x, y) - surface.value(x, y)));
  }
  return widest;
}

describe('a session that learns from data', () => {
  it('says what is learned, and of other landscapes that nothing is', () => {
    const store = createThalwegStore(quick);
    expect(store.getState().learning).toBe(learningOf(quick));
    expect(store.getState().learning?.pace.batchSize).toBe(16);
    store.getState().change(() => defaultScenario());
    expect(store.getState().learning).toBeNull();
  });

  it('paints a quick landscape itself', () => {
    const { drawn, surface, drawing } = createThalwegStore(quick).getState();
    expect(drawn).toBe(surface);
    expect(drawing).toBeNull();
  });

  it('knows all minima of its landscape, the lowest first', () => {
    for (const scenario of [quick, slow(71), scenarioOf(usualTask('seattle-seasons'))]) {
      const { minima } = createThalwegStore(scenario).getState();
      const values = minima.map(({ value }) => value);
      expect(values.length).toBeGreaterThan(0);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it('walks over the true ground of a slow one and paints a coarse one, then a fine one', async () => {
    const store = createThalwegStore(slow(72));
    const { surface, drawn, drawing, run } = store.getState();
    expect(drawing).toBe(0);
    expect(drawn).not.toBe(surface);
    const coarse = gap(store);
    await isDrawn(store);
    expect(store.getState().surface).toBe(surface);
    expect(store.getState().run).toBe(run);
    expect(gap(store)).toBeLessThan(coarse);
    const [x, y, loss] = [new Float64Array(3), new Float64Array(3), new Float64Array(3)];
    run.placesAt(0, x, y, loss);
    for (let hiker = 0; hiker < 3; hiker++) expect(loss[hiker]).toBe(surface.value(x[hiker], y[hiker]));
  });

  it('paints the fine ground at once where it comes back to a landscape', async () => {
    const store = createThalwegStore(slow(73));
    await isDrawn(store);
    const { drawn } = store.getState();
    store.getState().change(withSplit(0.5));
    expect(store.getState().drawing).toBe(0);
    store.getState().undo();
    expect(store.getState().drawn).toBe(drawn);
    expect(store.getState().drawing).toBeNull();
  });

  it('paints the ground of the split that a hand has let go of, not of those it passed', async () => {
    const store = createThalwegStore(slow(74));
    for (const train of [0.5, 0.4, 0.3]) store.getState().preview(withSplit(train));
    store.getState().settle();
    await isDrawn(store);
    const { surface, scenario } = store.getState();
    expect(surface).toBe(surfaceOf(scenario.surface));
    expect(gap(store)).toBeLessThan(1e-4);
  });

  it('looks for the minima of slow ground when the hand has let go', () => {
    const store = createThalwegStore(slow(75));
    store.getState().preview(withSplit(0.5));
    expect(store.getState().minima).toEqual([]);
    store.getState().settle();
    expect(store.getState().minima).toEqual(store.getState().surface.minima);
    expect(store.getState().minima).not.toEqual([]);
  });
});

describe('the test rows', () => {
  it('stay closed until they are opened, and then open whatever is learned from the others', () => {
    const { getState } = createThalwegStore(slow(76));
    expect(getState().isTestOpen).toBe(false);
    getState().openTest();
    expect(getState().isTestOpen).toBe(true);
    const changed: Partial<TaskChoice>[] = [{ batchSize: 8 }, { loss: 'squared-error' }, { standardised: false }];
    for (const change of changed) {
      getState().change((scenario) => ({ ...scenario, surface: { ...(scenario.surface as TaskChoice), ...change } }));
      expect(getState().isTestOpen).toBe(true);
    }
  });

  it('close when they are others: by the split, by its seed, by the data', () => {
    const others: ((scenario: Scenario) => Scenario)[] = [
      withSplit(0.5),
      (scenario) => ({ ...scenario, surface: { ...(scenario.surface as TaskChoice), seed: 99 } }),
      (scenario) => ({ ...scenario, surface: usualTask('penguin-line') }),
    ];
    for (const toOthers of others) {
      const { getState } = createThalwegStore(slow(77));
      getState().openTest();
      getState().change(toOthers);
      expect(getState().isTestOpen).toBe(false);
    }
  });
});
