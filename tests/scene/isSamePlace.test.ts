import { expect, it } from 'vitest';
import { isSamePlace } from '../../src/scene/isSamePlace.ts';
import { learningSession } from './learningSession.ts';

it('other rows of the same data, and another loss on them, are the same place', () => {
  const state = learningSession('penguin-species');
  for (const choice of [{ seed: 3 }, { loss: 'squared-error' }, { batchSize: 5 }] as const) {
    expect(isSamePlace(state, learningSession('penguin-species', { choice }))).toBe(true);
  }
});

it('other data, and other units of the same data, are another place', () => {
  const state = learningSession('penguin-species');
  expect(isSamePlace(state, learningSession('penguin-species', { choice: { standardised: false } }))).toBe(false);
  expect(isSamePlace(state, learningSession('denoise'))).toBe(false);
});
