import { expect, it } from 'vitest';
import { contourFigure } from '../../../src/scene/figures/contourFigure.ts';
import { overlayShown, overlayWanted } from '../../../src/scene/figures/overlayShown.ts';
import { learningSession } from '../learningSession.ts';

const batched = { choice: { batchSize: 8 }, view: { overlay: 'batch' } } as const;

it("a batch's lines are those of its rows alone, and change with the step", () => {
  const state = learningSession('penguin-line', batched);
  const overlayOf = overlayShown();
  const shown = overlayOf(state, 2.5, 0, false);
  expect(overlayOf(state, 2.9, 16, false)).toBe(shown);
  const { learning, heights, selected } = state;
  const batch = learning?.batches?.of(selected ?? -1, 2);
  if (learning === null || batch === undefined) throw new RangeError('Expected a batch, got none.');
  const alone = learning.task.landscapeOf(batch.rows.slice(batch.from, batch.to));
  expect(shown).toEqual({ of: 'batch', contours: contourFigure(alone, heights, 61) });
  expect(overlayOf(state, 3, 500, false)?.contours).not.toEqual(shown?.contours);
});

it('where nobody is selected they are those of the first hiker, and who has stopped looks at no more batches', () => {
  const state = learningSession('penguin-line', batched);
  const { way } = state;
  expect(overlayShown()({ ...state, selected: null, way: null }, 3, 0, false)).toEqual(
    overlayShown()(state, 3, 0, false),
  );
  if (way === null) throw new RangeError('Expected a selected hiker, got none.');
  const stopped = { ...state, way: { ...way, reached: 4, stopped: { step: 4, reason: 'loss-below' } as const } };
  expect(overlayShown()(stopped, 30, 0, false)).toEqual(overlayShown()(state, 3, 0, false));
});

it('the lines of the validation rows stay the same whatever the step', () => {
  const state = learningSession('penguin-species', { view: { overlay: 'validation' } });
  const overlayOf = overlayShown();
  const shown = overlayOf(state, 0, 0, false);
  expect(shown?.of).toBe('validation');
  expect(shown?.contours.length).toBeGreaterThan(2);
  expect(overlayOf(state, 20, 900, false)).toBe(shown);
});

it('there is none where every step sees all rows, where there are no validation rows, and where none is asked for', () => {
  expect(overlayWanted(learningSession('penguin-line', { view: { overlay: 'batch' } }))).toBeNull();
  const split = { train: 1, validation: 0, test: 0 };
  expect(
    overlayWanted(learningSession('penguin-line', { choice: { split }, view: { overlay: 'validation' } })),
  ).toBeNull();
  expect(overlayShown()(learningSession('penguin-line'), 0, 0, false)).toBeNull();
});
