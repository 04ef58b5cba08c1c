import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { learningPlaces } from '../../../src/scene/figures/learningPlaces.ts';
import { overlayShown } from '../../../src/scene/figures/overlayShown.ts';
import { wholeMap } from '../../../src/scene/map/mapCamera.ts';
import { drawLearningMarks } from '../../../src/scene/map/mapLearningMarks.ts';
import type { MapMoment } from '../../../src/scene/map/mapMoment.ts';
import { drawNetwork } from '../../../src/scene/map/mapNetwork.ts';
import { mapOverlay } from '../../../src/scene/map/mapOverlay.ts';
import { placesShown } from '../../../src/scene/placesShown.ts';
import type { State } from '../../../src/store/store.ts';
import { learningSession, networkSession, trainedPath } from '../learningSession.ts';

/** The shapes of marks are made when their file is read: before that there must be paths. */
const traced = vi.hoisted(() => {
  const told = { lines: 0 };
  class Path {
    moveTo() {}
    lineTo() {
      told.lines++;
    }
    arc() {}
    closePath() {}
  }
  vi.stubGlobal('Path2D', Path);
  return told;
});

beforeEach(() => {
  traced.lines = 0;
});

afterAll(() => vi.unstubAllGlobals());

function contextOf() {
  const strokes: unknown[] = [];
  const nothing = () => {};
  const context = {
    ...{ save: nothing, restore: nothing, beginPath: nothing, rect: nothing, clip: nothing },
    ...{ setLineDash: nothing, translate: nothing, scale: nothing, fill: nothing, fillRect: nothing },
    stroke: (path: unknown) => void strokes.push(path),
  };
  return { strokes, context: context as unknown as CanvasRenderingContext2D };
}

function momentOf(state: State, at: number): MapMoment {
  const size = { width: 400, height: 300 };
  return {
    ...{ ghost: null, figure: null, stages: 4, destinations: null, places: placesShown() },
    ...{ state, at, size, camera: wholeMap(state.surface.domain, size) },
    overlay: overlayShown()(state, at, 0, false),
    marked: learningPlaces()(state),
  };
}

it('the lines of another landscape are traced once, and drawn in every picture', () => {
  const moment = momentOf(learningSession('penguin-line', { view: { overlay: 'validation' } }), 3);
  const { context, strokes } = contextOf();
  const draw = mapOverlay();
  draw(context, moment);
  const once = traced.lines;
  const points = moment.overlay?.contours.reduce((sum, { x }) => sum + x.length - 1, 0);
  expect(once).toBe(points);
  for (let at = 4; at < 8; at++) draw(context, { ...moment, at });
  expect([traced.lines, strokes.length]).toEqual([once, 2 * 5]);
  draw(context, { ...moment, camera: { ...moment.camera, x: 1 } });
  expect(traced.lines).toBe(2 * once);
  draw(context, { ...moment, overlay: null });
  expect(strokes).toHaveLength(2 * 6);
});

it('each marked place is drawn, and a link between the lowest two', () => {
  const moment = momentOf(learningSession('penguin-line', { view: { overlay: 'validation' } }), 3);
  const { context, strokes } = contextOf();
  drawLearningMarks(context, moment);
  expect(strokes).toHaveLength(2 + 3 * 3);
  drawLearningMarks(context, { ...moment, marked: [] });
  expect(strokes).toHaveLength(2 + 3 * 3);
});

it('each training is drawn up to its present moment', () => {
  const moment = momentOf(networkSession([trainedPath()]), 8);
  const { context } = contextOf();
  drawNetwork(context, moment);
  const linesAndDots = 2 + 3;
  expect(traced.lines).toBe(linesAndDots);
  drawNetwork(context, { ...moment, at: 12 });
  expect(traced.lines).toBe(linesAndDots + 3 + 4);
});
