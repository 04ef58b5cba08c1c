import { describe, expect, it } from 'vitest';
import type { Learning } from '../../../src/scenario/learningOf.ts';
import { batchFigure } from '../../../src/scene/figures/batchFigure.ts';
import { figureShown } from '../../../src/scene/figures/figureShown.ts';
import { wantsFigure } from '../../../src/scene/figures/wantsFigure.ts';
import type { State } from '../../../src/store/store.ts';
import { learningSession } from '../learningSession.ts';

/** Where a hiker could be, far enough from the edges that no arrow is cut off. */
const places = [
  { x: 0.2, y: 4.1 },
  { x: 1.1, y: 4.9 },
  { x: 0.7, y: 3.6 },
];

function batchesOf({ learning }: State) {
  if (!learning?.batches) throw new RangeError('Expected batches, got none.');
  return { task: learning.task, batches: learning.batches, pace: learning.pace };
}

function figureAt(state: State, standing: { id: number; step: number; x: number; y: number }) {
  const { task, batches } = batchesOf(state);
  return batchFigure(task, batches, standing, state.surface.domain);
}

function tipOf(figure: ReturnType<typeof batchFigure>, kind: string): [number, number] {
  const line = figure.lines.find((each) => each.kind === kind);
  return [line?.x[1] ?? Number.NaN, line?.y[1] ?? Number.NaN];
}

describe('the slopes of an epoch', () => {
  const state = learningSession('penguin-line', { choice: { batchSize: 16 } });
  const { batches, pace } = batchesOf(state);

  it.each(places)('the mean of the cloud, weighted by rows, is the tip of the full slope at ($x, $y)', ({ x, y }) => {
    for (const step of [0, 3, pace.stepsAnEpoch + 5]) {
      const figure = figureAt(state, { id: 1, step, x, y });
      expect(figure.marks).toHaveLength(pace.stepsAnEpoch);
      const first = step - (step % pace.stepsAnEpoch);
      const weight = (k: number) => batches.sizeOf(first + k) / pace.trainingRows;
      const mean = figure.marks.reduce(
        (sum, mark, k) => [sum[0] + weight(k) * mark.x, sum[1] + weight(k) * mark.y],
        [0, 0],
      );
      const [tipX, tipY] = tipOf(figure, 'slope');
      expect(mean[0]).toBeCloseTo(tipX, 10);
      expect(mean[1]).toBeCloseTo(tipY, 10);
    }
  });

  it("the batch's own arrow ends at one of the dots", () => {
    for (const step of [0, 4, 9]) {
      const figure = figureAt(state, { id: 2, step, ...places[0] });
      const own = figure.marks[step % pace.stepsAnEpoch];
      expect(tipOf(figure, 'batch')).toEqual([own.x, own.y]);
    }
  });

  it('the full slope points the way of the ground', () => {
    const { x, y } = places[1];
    const [fx, fy] = state.surface.gradient(x, y);
    const [tipX, tipY] = tipOf(figureAt(state, { id: 0, step: 0, x, y }), 'slope');
    expect((tipX - x) * -fy).toBeCloseTo((tipY - y) * -fx, 10);
    expect((tipX - x) * -fx + (tipY - y) * -fy).toBeGreaterThan(0);
  });
});

it('of very many batches some, evenly picked, have a dot', () => {
  const state = learningSession('seattle-seasons', { choice: { batchSize: 1 } });
  const { pace } = batchesOf(state);
  expect(pace.stepsAnEpoch).toBeGreaterThan(400);
  expect(figureAt(state, { id: 0, step: 0, x: 5, y: 200 }).marks.length).toBeLessThanOrEqual(200);
});

it('there is nothing to see off the map, nor where no slope leads anywhere', () => {
  const line = learningSession('penguin-line', { choice: { batchSize: 16 } });
  expect(figureAt(line, { id: 0, step: 0, x: 1000, y: 0 })).toEqual({ lines: [], marks: [] });
  const terraces = learningSession('penguin-species', { choice: { batchSize: 16, loss: 'mistakes' } });
  expect(figureAt(terraces, { id: 0, step: 0, x: 0, y: 0 })).toEqual({ lines: [], marks: [] });
});

it('is drawn for the selected hiker where it is asked for and there are batches', () => {
  const asked = learningSession('penguin-line', { choice: { batchSize: 16 }, view: { batches: true } });
  expect(wantsFigure(asked)).toBe(true);
  expect(figureShown()(asked, 2)?.marks.length).toBeGreaterThan(0);
  expect(wantsFigure({ ...asked, way: null })).toBe(false);
  const whole: Learning | null = asked.learning && { ...asked.learning, batches: null };
  expect(wantsFigure({ ...asked, learning: whole })).toBe(false);
  expect(wantsFigure(learningSession('penguin-line', { choice: { batchSize: 16 } }))).toBe(false);
});
