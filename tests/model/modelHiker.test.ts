import { describe, expect, it } from 'vitest';
import { modelHiker } from '../../src/model/modelHiker.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { createThalwegStore } from '../../src/store/store.ts';

function session(points: readonly (readonly [number, number])[]) {
  const { scenario, problems } = parseScenario({
    version: 1,
    surface: { task: 'penguin-line' },
    starts: { points },
    optimizers: [
      { id: 'sgd', learningRate: 0.1 },
      { id: 'adam', learningRate: 0.1 },
    ],
    stop: { maxSteps: 20 },
  });
  expect(problems).toEqual([]);
  return createThalwegStore(scenario);
}

describe('the hiker whose model is shown', () => {
  it('is the first one with the followed optimizer while nobody is selected', () => {
    const { getState } = session([
      [0, 3],
      [1, 5],
    ]);
    getState().follow(1);
    const hiker = modelHiker(getState());
    expect(hiker).toMatchObject({ id: 0, isSelected: false });
    expect(hiker?.way.optimizer).toBe(1);
  });

  it('is the selected one', () => {
    const { getState } = session([
      [0, 3],
      [1, 5],
    ]);
    getState().select(1);
    const hiker = modelHiker(getState());
    expect(hiker).toMatchObject({ id: 1, isSelected: true });
    expect([hiker?.way.x[0], hiker?.way.y[0]]).toEqual([1, 5]);
  });

  it('is nobody where there are no hikers', () => {
    expect(modelHiker(session([]).getState())).toBeNull();
  });
});
