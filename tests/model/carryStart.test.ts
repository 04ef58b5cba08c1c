import { describe, expect, it } from 'vitest';
import { carryStart, takeInHand } from '../../src/model/carryStart.ts';
import { modelHiker } from '../../src/model/modelHiker.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { createThalwegStore } from '../../src/store/store.ts';

function session() {
  return createThalwegStore(
    parseScenario({
      version: 1,
      surface: { task: 'penguin-line' },
      starts: { points: [[0, 3]] },
      optimizers: [{ id: 'sgd', learningRate: 0.1 }],
      stop: { maxSteps: 20 },
    }).scenario,
  );
}

describe('whoever takes a model in hand', () => {
  it('selects its hiker, and it is about to begin anew', () => {
    const store = session();
    const hiker = modelHiker(store.getState());
    store.getState().seek(12);
    store.getState().play();
    if (hiker !== null) takeInHand(store, hiker);
    expect(store.getState()).toMatchObject({ selected: 0, isPlaying: false });
    expect(store.playhead.at).toBe(0);
  });

  it('moves its start, which is one entry in the history however often it moved', () => {
    const store = session();
    carryStart(store, 0, { x: 1, y: 4 });
    carryStart(store, 0, { x: 1.5, y: 4.5 });
    store.getState().settle();
    const { starts, past } = store.getState();
    expect([starts.x[0], starts.y[0]]).toEqual([1.5, 4.5]);
    expect(past).toHaveLength(1);
  });

  it('gets no further than the landscape, and not at all where the parameters are no numbers', () => {
    const store = session();
    carryStart(store, 0, { x: Number.NaN, y: 4 });
    expect(store.getState().starts.y[0]).toBe(3);
    carryStart(store, 0, { x: 1e9, y: 4 });
    store.getState().settle();
    const { starts, surface } = store.getState();
    expect(starts.x[0]).toBe(surface.domain.x[1]);
  });
});
