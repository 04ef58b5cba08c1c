import { expect, test } from 'vitest';
import { liveRateField } from '../../../src/panels/race/liveRateField.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { createThalwegStore } from '../../../src/store/store.ts';

const { scenario } = parseScenario({
  starts: { random: 'uniform', count: 2 },
  optimizers: [{ learningRate: 0.005 }],
  stop: { maxSteps: 60 },
});

test('a hand that moves while the player plays rewrites no step that is over', () => {
  const store = createThalwegStore(scenario);
  const field = liveRateField(0, () => Math.floor(store.playhead.at));
  const before = store.getState().run.tracks.map(({ x }) => x.slice());
  for (const [at, rate] of [
    [10.3, 0.006],
    [10.9, 0.007],
    [14.2, 0.008],
  ]) {
    store.playhead.moveTo(at);
    store.getState().preview((now) => field.write(now, rate));
  }
  store.getState().settle();
  const after = store.getState();
  expect(after.scenario.optimizers[0].rateChanges).toEqual([
    [10, 0.007],
    [14, 0.008],
  ]);
  expect(after.run.tracks.map(({ x }) => x.slice(0, 11))).toEqual(before.map((x) => x.slice(0, 11)));
  expect(after.past).toHaveLength(1);
  after.undo();
  expect(store.getState().run.tracks.map(({ x }) => x.slice())).toEqual(before);
});

test('the rate shown is the one in force at the step shown', () => {
  let step = 0;
  const field = liveRateField(0, () => step);
  step = 20;
  const changed = field.write(scenario, 0.01);
  expect(field.read(changed)).toBe(0.01);
  step = 19;
  expect(field.read(changed)).toBe(0.005);
});
