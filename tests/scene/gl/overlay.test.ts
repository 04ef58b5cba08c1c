import { beforeEach, expect, it, vi } from 'vitest';
import { learningMarks } from '../../../src/scene/gl/learningMarks.ts';
import { overlay } from '../../../src/scene/gl/overlay.ts';
import { plotOf } from '../../../src/scene/gl/plot.ts';
import { stage as stageOf } from '../../../src/scene/gl/stage.ts';
import { learningSession } from '../learningSession.ts';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));

const state = learningSession('penguin-line', { choice: { batchSize: 16 }, view: { overlay: 'validation' } });
const stage = () => stageOf(plotOf(state.surface.domain), true, () => {});

it('the lines of another landscape are laid on the ground that is drawn', () => {
  const layer = overlay(stage());
  const asked: number[] = [];
  const drawn = { ...state.drawn, values: watched(asked) };
  layer.update({ ...state, drawn }, 0, 0);
  expect(layer.object.visible).toBe(true);
  expect(asked[0]).toBeGreaterThan(100);
  layer.update({ ...state, drawn }, 1, 1);
  expect(asked).toHaveLength(1);
  const finer = { ...drawn };
  layer.update({ ...state, drawn: finer }, 1, 1);
  expect(asked).toHaveLength(2);
  layer.dispose();
});

it('without an overlay nothing is seen', () => {
  const layer = overlay(stage());
  layer.update({ ...state, learning: null }, 0, 0);
  expect(layer.object.visible).toBe(false);
  layer.dispose();
});

it('the lowest places and the best epoch are marked, with a link', () => {
  const layer = learningMarks(stage());
  layer.update(state, 0, 0);
  expect(layer.object.visible).toBe(true);
  const [link] = layer.object.children;
  expect(link.visible).toBe(true);
  layer.update({ ...state, learning: null }, 0, 0);
  expect(layer.object.visible).toBe(false);
  layer.dispose();
});

/** The heights of the ground, noting for how many places they were asked each time. */
function watched(asked: number[]): typeof state.drawn.values {
  return (x, y, value, count) => {
    asked.push(count);
    state.drawn.values(x, y, value, count);
  };
}
