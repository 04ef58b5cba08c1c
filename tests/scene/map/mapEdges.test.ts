import { afterAll, expect, it, vi } from 'vitest';
import { rimWhite } from '../../../src/look/hikerColors.ts';
import { parseLink } from '../../../src/scenario/link.ts';
import { wholeMap } from '../../../src/scene/map/mapCamera.ts';
import { mapFigures } from '../../../src/scene/map/mapFigures.ts';
import type { MapMoment } from '../../../src/scene/map/mapMoment.ts';
import { placesShown } from '../../../src/scene/placesShown.ts';
import { edge } from '../../../src/scene/trailLook.ts';
import { createThalwegStore } from '../../../src/store/store.ts';

// shapes are made once, as their modules are loaded
vi.hoisted(() =>
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo() {}
      lineTo() {}
      arc() {}
      closePath() {}
    },
  ),
);

afterAll(() => vi.unstubAllGlobals());

/** The width of a dot on a trail, in CSS pixels. */
const stepDot = 4.2;

interface Stroke {
  readonly path: unknown;
  readonly color: string;
  readonly opacity: number;
  readonly width: number;
}

function paper() {
  const strokes: Stroke[] = [];
  const context = {
    ...{ strokeStyle: '', lineWidth: 0, globalAlpha: 1, fillStyle: '' },
    ...{ save() {}, restore() {}, beginPath() {}, rect() {}, clip() {}, setLineDash() {} },
    ...{ translate() {}, scale() {}, fill() {}, fillRect() {} },
    stroke(path: unknown) {
      strokes.push({ path, color: this.strokeStyle, opacity: this.globalAlpha, width: this.lineWidth });
    },
  };
  return { strokes, context: context as unknown as CanvasRenderingContext2D };
}

/** All strokes of a picture of a race in its middle. */
function drawn(more = ''): Stroke[] {
  const link = `?surface=himmelblau&starts=4&steps=20&minima=yes&optimizer=sgd&rate=0.01${more}`;
  const store = createThalwegStore(parseLink(link).scenario);
  store.getState().grow(() => false);
  store.getState().pin();
  store.getState().select(store.getState().starts.id[0]);
  const state = store.getState();
  const size = { width: 400, height: 300 };
  const places = placesShown();
  places.show(state.run, 7);
  const nothing = { figure: null, stages: 4, destinations: null, overlay: null, marked: [] };
  const camera = wholeMap(state.surface.domain, size);
  const moment: MapMoment = { ...nothing, state, at: 7, ghost: state.pinned, places, camera, size };
  const { strokes, context } = paper();
  mapFigures()(context, moment);
  return strokes;
}

function isEdge({ color, opacity }: Stroke): boolean {
  const isInk = color === edge.color || color.startsWith('rgb(8 19 31');
  const own = Number(/\/ ([\d.]+)\)/.exec(color)?.[1] ?? 1);
  return isInk && opacity * own >= edge.opacity;
}

/** Whether a stroke before this one parts the same path from the ground. */
function hasEdge(stroke: Stroke, strokes: readonly Stroke[]): boolean {
  const below = strokes.slice(0, strokes.indexOf(stroke));
  return below.some((each) => each.path === stroke.path && each.width > stroke.width && isEdge(each));
}

it('all lines, rings and rims that are white lie on a dark edge that is wider', () => {
  for (const more of ['', '&optimizer.2=adam&rate.2=0.1']) {
    const strokes = drawn(more);
    // the dots of the steps lie on their trails, which have one
    const white = strokes.filter(({ color, width }) => color === rimWhite && width !== stepDot);
    expect(white.length).toBeGreaterThan(6);
    expect(white.filter((stroke) => !hasEdge(stroke, strokes))).toEqual([]);
  }
});
