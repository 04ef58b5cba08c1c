import { beforeAll, describe, expect, test } from 'vitest';
import { knownGround } from '../../src/core/arrival.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { isFlagRight, shareOfRightFlags } from '../../src/store/flagRight.ts';
import { createThalwegStore, type State } from '../../src/store/store.ts';

/** Where hikers of these starts end who all have stopped. */
function ended(surface: object, points: readonly (readonly [number, number])[], learningRate: number): State {
  const { scenario } = parseScenario({
    surface,
    starts: { points },
    optimizers: [{ id: 'sgd', learningRate }],
    stop: { maxSteps: 400 },
  });
  const state = createThalwegStore(scenario).getState();
  state.run.extend(400);
  return { ...state, ground: knownGround(state.surface, state.minima) };
}

describe('a flag', () => {
  let himmelblau: State;
  beforeAll(() => {
    himmelblau = ended(
      { id: 'himmelblau' },
      [
        [1, 1],
        [-2, 2],
      ],
      0.01,
    );
  });

  test('stands right close to where its hiker ended, and wrong elsewhere', () => {
    expect(isFlagRight(himmelblau, { start: 0, x: 3, y: 2 })).toBe(true);
    expect(isFlagRight(himmelblau, { start: 0, x: 3.3, y: 2.1 })).toBe(true);
    expect(isFlagRight(himmelblau, { start: 0, x: 3, y: 0.5 })).toBe(false);
    expect(isFlagRight(himmelblau, { start: 1, x: 3, y: 2 })).toBe(false);
  });

  test('stands right anywhere in a valley that is a line, if its hiker ended there', () => {
    const trough = ended({ formula: 'x^2', domain: { x: [-2, 2], y: [-2, 2] } }, [[1, 1]], 0.1);
    expect(isFlagRight(trough, { start: 0, x: 0, y: -1.5 })).toBe(true);
    expect(isFlagRight(trough, { start: 0, x: 1, y: 1 })).toBe(false);
  });

  test('stands right where a hiker was last on the map that has left it', () => {
    const slope = ended({ formula: 'x', domain: { x: [-2, 2], y: [-2, 2] } }, [[1, 1]], 0.1);
    expect(isFlagRight(slope, { start: 0, x: -2, y: 1 })).toBe(true);
    expect(isFlagRight(slope, { start: 0, x: 0, y: 1 })).toBe(false);
  });

  test('of a start that is no more stands nowhere', () => {
    expect(isFlagRight(himmelblau, { start: 7, x: 3, y: 2 })).toBe(false);
  });

  test('that is missing counts as one that stands wrong', () => {
    const guesses = { of: [0, 1], placed: [{ start: 0, x: 3, y: 2 }], areLocked: true };
    expect(shareOfRightFlags(himmelblau, guesses)).toBe(0.5);
  });
});
