import { expect, it } from 'vitest';
import { learningSceneEn } from '../../src/i18n/learningScene.en.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { panels } from '../../src/i18n/panels.en.ts';
import { learningPlaces } from '../../src/scene/figures/learningPlaces.ts';
import { learningNotes, leftOf } from '../../src/scene/learningNotes.ts';
import { trainingSentence } from '../../src/scene/trainingSentence.ts';
import { learningSession, networkSession, trainedPath } from './learningSession.ts';

const numbers = numberFormat('en');

it('the places of a landscape of data are named, each on the ground', () => {
  const state = learningSession('penguin-line', { choice: { batchSize: 16 }, view: { overlay: 'validation' } });
  const places = learningPlaces()(state);
  const notes = learningNotes(state, places, 0, learningSceneEn.notes, numbers);
  expect(notes.map(({ text }) => text.replace(/\d+/, 'n'))).toEqual([
    'lowest for training',
    'lowest for validation',
    '⚑ best epoch n',
  ]);
  for (const { x, y, height } of notes) expect(height).toBe(state.drawn.value(x, y));
});

it('the training that is looked at says its true loss and its distance from the plane, at its last kept moment', () => {
  const state = networkSession([trainedPath(), trainedPath({ distance: Float64Array.of(9, 9, 9, 9) })]);
  const [note] = learningNotes(state, [], 7.9, learningSceneEn.notes, numbers);
  expect(note).toEqual({ text: 'loss 60, 1 off the plane', x: 1, y: 1, height: 60, isAfloat: true, side: 'right' });
  const { names } = panels.optimizer;
  expect(trainingSentence({ ...state, training: 1 }, 12, learningSceneEn.trainings, names, numbers)).toBe(
    'Training 2 with SGD at step 12: loss 5, at a distance of 9 from the plane.',
  );
  expect(trainingSentence({ ...state, training: 7 }, 12, learningSceneEn.trainings, names, numbers)).toBe('');
});

it('a training that has diverged to nowhere has no note', () => {
  const state = networkSession([trainedPath({ x: Float64Array.of(0, Number.NaN, Number.NaN, Number.NaN) })]);
  expect(learningNotes(state, [], 5, learningSceneEn.notes, numbers)).toEqual([]);
});

it('a note stays inside of the view, and never on its place when it stands beside it', () => {
  for (let px = 0; px <= 400; px += 5) {
    for (const side of ['above', 'below', 'right'] as const) {
      const left = leftOf(side, px, 120, 400);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + 120).toBeLessThanOrEqual(400);
      if (side === 'right') expect(left >= px || left + 120 <= px).toBe(true);
    }
  }
});
