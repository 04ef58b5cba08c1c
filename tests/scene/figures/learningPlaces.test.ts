import { expect, it } from 'vitest';
import { epochsOf } from '../../../src/core/learning/epochs.ts';
import { learningPlaces, linkBetween } from '../../../src/scene/figures/learningPlaces.ts';
import { learningSession } from '../learningSession.ts';

const batchSize = 16;

it('the best epoch is where the validation loss is lowest on the way', () => {
  const state = learningSession('penguin-line', { choice: { batchSize }, stop: { patience: 50, maxSteps: 200 } });
  const { learning, way } = state;
  if (learning === null || way === null) throw new RangeError('Expected a selected hiker that learns, got none.');
  const { best, step, validation } = epochsOf(way, learning.task, learning.pace);
  expect(best).toBeGreaterThan(0);
  const [place, ...more] = learningPlaces()(state);
  expect(more).toEqual([]);
  expect(place).toEqual({ kind: 'best-epoch', epoch: best, x: way.x[step[best]], y: way.y[step[best]] });
  expect(learning.task.landscapes.validation?.value(place.x, place.y)).toBe(Math.min(...validation));
});

it('the lowest places of the two landscapes are not the same, and linked', () => {
  const state = learningSession('penguin-line', { view: { overlay: 'validation' } });
  const places = learningPlaces()({ ...state, way: null });
  expect(places.map(({ kind }) => kind)).toEqual(['lowest-train', 'lowest-validation']);
  const [train, validation] = places;
  const validated = state.learning?.task.landscapes.validation;
  expect(state.surface.value(train.x, train.y)).toBeLessThan(state.surface.value(validation.x, validation.y));
  expect(validated?.value(validation.x, validation.y)).toBeLessThan(validated?.value(train.x, train.y) ?? 0);
  const link = linkBetween(places);
  expect(Array.from(link?.x ?? [])).toEqual([train.x, validation.x]);
  expect(linkBetween(places.slice(1))).toBeNull();
});

it('in a landscape of waves both lie in the same valley', () => {
  const state = learningSession('seattle-seasons', { view: { overlay: 'validation' } });
  const [train, validation] = learningPlaces()({ ...state, way: null });
  expect(Math.abs(train.y - validation.y)).toBeLessThan(30);
});

it('the list stays the very same as long as its places do', () => {
  const state = learningSession('penguin-line', { choice: { batchSize }, view: { overlay: 'validation' } });
  const placesOf = learningPlaces();
  const places = placesOf(state);
  expect(places).toHaveLength(3);
  expect(placesOf({ ...state })).toBe(places);
  expect(placesOf({ ...state, way: null })).toHaveLength(2);
});

it('there is none without validation rows, nor where nobody asks', () => {
  const split = { train: 1, validation: 0, test: 0 };
  expect(learningPlaces()(learningSession('penguin-line', { choice: { split }, stop: { patience: 5 } }))).toEqual([]);
  expect(learningPlaces()(learningSession('penguin-line'))).toEqual([]);
});

it('no lowest place is looked for while a hand is moving, and what has been found is there again for every view', () => {
  const split = { train: 0.55, validation: 0.25, test: 0.2 };
  const state = learningSession('penguin-species', { choice: { split }, view: { overlay: 'validation' } });
  const moving = { ...state, way: null, isMoving: true };
  expect(learningPlaces()(moving)).toEqual([]);
  const places = learningPlaces()({ ...moving, isMoving: false });
  expect(places).toHaveLength(2);
  const others = learningPlaces()(moving);
  expect(others).toHaveLength(2);
  for (const [k, place] of others.entries()) expect(place).toBe(places[k]);
});
