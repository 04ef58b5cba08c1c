import { expect, test } from 'vitest';
import { liveRateField } from '../../../src/panels/race/liveRateField.ts';
import { changeRate } from '../../../src/scenario/changeRate.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { createThalwegStore } from '../../../src/store/store.ts';

const { scenario } = parseScenario({
  starts: { random: 'uniform', count: 2 },
  optimizers: [{ learningRate: 0.005 }],
  stop: { maxSteps: 60 },
});

const hands: [at: number, rate: number][] = [
  [10.3, 0.006],
  [10.9, 0.007],
  [14.2, 0.008],
];

function sessionWithHand() {
  const store = createThalwegStore(scenario);
  const field = liveRateField(0, () => Math.floor(store.playhead.at));
  const before = store.getState().run.tracks.map(({ x }) => x.slice());
  const stroke = (values: readonly [at: number, rate: number][]) => {
    for (const [at, rate] of values) {
      store.playhead.moveTo(at);
      store.getState().preview((now) => field.write(now, rate));
    }
    store.getState().settle();
    field.end();
  };
  return { store, field, before, stroke };
}

test('a stroke of a hand while the player plays is one change, from the step at which it began', () => {
  const { store, before, stroke } = sessionWithHand();
  stroke(hands);
  const after = store.getState();
  expect(after.scenario.optimizers[0].rateChanges).toEqual([[10, 0.008]]);
  expect(after.run.tracks.map(({ x }) => x.slice(0, 11))).toEqual(before.map((x) => x.slice(0, 11)));
  expect(after.past).toHaveLength(1);
  after.undo();
  expect(store.getState().run.tracks.map(({ x }) => x.slice())).toEqual(before);
});

test('another stroke is another change', () => {
  const { store, stroke } = sessionWithHand();
  stroke(hands);
  stroke([
    [20, 0.01],
    [31.5, 0.002],
  ]);
  expect(store.getState().scenario.optimizers[0].rateChanges).toEqual([
    [10, 0.008],
    [20, 0.002],
  ]);
  expect(store.getState().past).toHaveLength(2);
});

test('a stroke takes the place of later changes', () => {
  const changed = changeRate(scenario, 0, 30, 0.02);
  const field = liveRateField(0, () => 12);
  const moved = field.write(changed, 0.001);
  expect(moved.optimizers[0].rateChanges).toEqual([[12, 0.001]]);
  expect(field.write(moved, 0.003).optimizers[0].rateChanges).toEqual([[12, 0.003]]);
});

test('a stroke leaves alone what else has changed since it began', () => {
  const field = liveRateField(0, () => 12);
  const moved = field.write(scenario, 0.001);
  const other = { ...moved, seed: 99 };
  expect(field.write(other, 0.003)).toMatchObject({ seed: 99, optimizers: [{ rateChanges: [[12, 0.003]] }] });
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
