import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseLink } from '../../../src/scenario/link.ts';
import { wholeMap } from '../../../src/scene/map/mapCamera.ts';
import { mapGhost } from '../../../src/scene/map/mapGhost.ts';
import type { MapMoment } from '../../../src/scene/map/mapMoment.ts';
import { placesShown } from '../../../src/scene/placesShown.ts';
import { createThalwegStore } from '../../../src/store/store.ts';

let traced = 0;

beforeEach(() => {
  traced = 0;
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo() {}
      lineTo() {
        traced++;
      }
      arc() {}
    },
  );
});

afterEach(() => vi.unstubAllGlobals());

function contextOf() {
  const strokes: unknown[] = [];
  const context = {
    save() {},
    restore() {},
    beginPath() {},
    rect() {},
    clip() {},
    setLineDash() {},
    stroke: (path: unknown) => void strokes.push(path),
  };
  return { strokes, context: context as unknown as CanvasRenderingContext2D };
}

function pinnedMoment(): MapMoment {
  const store = createThalwegStore(parseLink('?surface=himmelblau&starts=3&steps=20').scenario);
  store.getState().grow(() => false);
  store.getState().pin();
  const state = store.getState();
  const size = { width: 400, height: 300 };
  const camera = wholeMap(state.surface.domain, size);
  const nothing = { figure: null, stages: 4, destinations: null, places: placesShown(), overlay: null, marked: [] };
  return { ...nothing, state, at: 3, ghost: state.pinned, camera, size };
}

it('the ways of a pinned run are traced once, and drawn in every picture', () => {
  const { strokes, context } = contextOf();
  const draw = mapGhost();
  const moment = pinnedMoment();
  draw(context, moment);
  const once = traced;
  expect(once).toBeGreaterThan(3);
  for (let at = 4; at < 9; at++) draw(context, { ...moment, at });
  expect(traced).toBe(once);
  expect(strokes).toHaveLength(6 * 4);
});

it('they are traced again when the map has moved or has another size, and when another run is pinned', () => {
  const { context } = contextOf();
  const draw = mapGhost();
  const moment = pinnedMoment();
  draw(context, moment);
  const changes: Partial<MapMoment>[] = [
    { camera: { ...moment.camera, x: 1 } },
    { size: { width: 500, height: 300 } },
    { ghost: pinnedMoment().ghost },
  ];
  for (const change of changes) {
    const before = traced;
    draw(context, { ...moment, ...change });
    expect(traced).toBeGreaterThan(before);
  }
});

it('nothing is drawn while nothing is pinned', () => {
  const { strokes, context } = contextOf();
  mapGhost()(context, { ...pinnedMoment(), ghost: null });
  expect([strokes.length, traced]).toEqual([0, 0]);
});
