import { destinations } from '../../core/destinations.ts';
import { contains } from '../../core/surface.ts';
import { prefersStillness } from '../../look/prefersStillness.ts';
import { walked } from '../../store/slowMotion.ts';
import type { State, ThalwegStore } from '../../store/store.ts';
import { figureShown, stagesShown } from '../figures/figureShown.ts';
import { learningPlaces } from '../figures/learningPlaces.ts';
import { overlayShown } from '../figures/overlayShown.ts';
import { isByMinimum } from '../isByMinimum.ts';
import { isSamePlace } from '../isSamePlace.ts';
import { pinnedHere } from '../pinnedHere.ts';
import { placesShown } from '../placesShown.ts';
import type { Projection } from '../projection.ts';
import type { ViewHandle } from '../viewHandle.ts';
import { groundPainter } from './groundPainter.ts';
import {
  between,
  groundX,
  groundY,
  type MapCamera,
  pannedBy,
  pixelX,
  pixelY,
  wholeMap,
  zoomedAt,
} from './mapCamera.ts';
import { mapFigures } from './mapFigures.ts';
import { mapGestures } from './mapGestures.ts';

/** The map on two canvases, one over the other: the ground, painted when the map moves, and the hikers, drawn when they do. */
export interface MapView extends ViewHandle {
  readonly projection: Projection;
  dispose(): void;
}

const flightMs = 250;
/** The ground becomes fine again so long after the last movement. */
const restMs = 120;
/** So much of a picture's time may be spent on making the ground fine. */
const refiningMs = 8;
const fewHikers = 2000;

export function mapView(ground: HTMLCanvasElement, figures: HTMLCanvasElement, store: ThalwegStore): MapView {
  const painter = groundPainter(ground);
  const context = figures.getContext('2d');
  const places = placesShown();
  const figureOf = figureShown();
  const drawFigures = mapFigures();
  const overlayOf = overlayShown();
  const markedOf = learningPlaces();
  const listeners = new Set<() => void>();
  const size = { width: 1, height: 1 };
  let camera = wholeMap(store.getState().surface.domain, size);
  /** Whether nobody has panned or zoomed: then the whole map stays in view whatever the size. */
  let isHome = true;
  let isEnabled = true;
  let flight: {
    readonly from: MapCamera;
    readonly to: MapCamera;
    readonly beganMs: number;
    readonly isHome: boolean;
  } | null = null;
  let movedAtMs = Number.NEGATIVE_INFINITY;
  let shown: State | null = null;
  let isGroundStale = true;
  let areFiguresStale = true;
  let request = 0;

  let colored: { of: State; valleys: Int32Array } | null = null;

  function invalidate(): void {
    if (request === 0) request = requestAnimationFrame(draw);
  }

  function invalidateFigures(): void {
    areFiguresStale = true;
    invalidate();
  }

  function look(next: MapCamera, stillHome: boolean): void {
    camera = next;
    isHome = stillHome;
    isGroundStale = true;
    movedAtMs = performance.now();
    for (const listener of listeners) listener();
    invalidateFigures();
  }

  function flyTo(to: MapCamera, endsHome: boolean): void {
    if (prefersStillness()) {
      look(to, endsHome);
      return;
    }
    flight = { from: camera, to, beganMs: performance.now(), isHome: endsHome };
    invalidate();
  }

  function fly(): void {
    if (flight === null) return;
    const part = Math.min(1, (performance.now() - flight.beganMs) / flightMs);
    const { from, to, isHome: endsHome } = flight;
    if (part === 1) flight = null;
    look(part === 1 ? to : between(from, to, part * part * (3 - 2 * part)), part === 1 && endsHome);
  }

  function resize(): void {
    const box = figures.getBoundingClientRect();
    const ratio = devicePixelRatio;
    const width = Math.max(1, Math.round(box.width * ratio));
    const height = Math.max(1, Math.round(box.height * ratio));
    if (figures.width === width && figures.height === height && size.width === box.width) return;
    size.width = Math.max(1, box.width);
    size.height = Math.max(1, box.height);
    for (const canvas of [ground, figures]) {
      canvas.width = width;
      canvas.height = height;
    }
    look(isHome ? wholeMap(store.getState().surface.domain, size) : camera, isHome);
  }

  function valleysOf(state: State): Int32Array | null {
    const { run, reached, minima, ground: judge, surface } = state;
    if (!isByMinimum(state)) return null;
    // a large run that grows is looked at again only when it is complete
    const isGrown = colored?.of.reached !== reached && (run.isComplete || run.hikers <= fewHikers);
    const isSame = colored?.of.run === run && colored.of.minima === minima && colored.of.ground === judge;
    if (colored === null || !isSame || isGrown) {
      colored = { of: state, valleys: destinations(run, minima, surface.domain, undefined, judge) };
    }
    return colored.valleys;
  }

  function draw(): void {
    request = 0;
    const state = store.getState();
    fly();
    if (shown !== null && !isSamePlace(shown, state)) {
      flight = null;
      look(wholeMap(state.surface.domain, size), true);
    }
    if (shown === null || shown.drawn !== state.drawn || shown.heights !== state.heights) isGroundStale = true;
    shown = state;
    const ratio = figures.width / size.width;
    if (isGroundStale) {
      painter.paint(state.drawn, state.heights, camera, size, ratio);
      isGroundStale = false;
      invalidate();
    } else if (performance.now() - movedAtMs < restMs || refine()) {
      invalidate();
    }
    if (areFiguresStale) drawHikers(state, ratio);
  }

  /** Paints as many bands as there is time for; true when there are more to paint. */
  function refine(): boolean {
    const untilMs = performance.now() + refiningMs;
    while (painter.refine()) if (performance.now() > untilMs) return true;
    return false;
  }

  function drawHikers(state: State, ratio: number): void {
    areFiguresStale = false;
    if (context === null) return;
    const playhead = store.playhead.at;
    const at = walked(playhead, state.isSlow);
    places.show(state.run, at);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    drawFigures(context, {
      state,
      at,
      ghost: pinnedHere(state),
      figure: figureOf(state, playhead),
      stages: stagesShown(state, playhead),
      overlay: overlayOf(state, at, performance.now(), prefersStillness()),
      marked: markedOf(state),
      places,
      destinations: valleysOf(state),
      camera,
      size,
    });
  }

  const observer = new ResizeObserver(resize);
  observer.observe(figures);
  resize();
  const stops = [
    store.subscribe(invalidateFigures),
    store.playhead.subscribe(invalidateFigures),
    mapGestures(figures, () => isEnabled, {
      pan(dx, dy) {
        flight = null;
        look(pannedBy(camera, dx, dy, store.getState().surface.domain), false);
      },
      zoom(factor, px, py) {
        flight = null;
        look(zoomedAt(camera, factor, px, py, size, store.getState().surface.domain), false);
      },
      rest: invalidate,
    }),
  ];
  invalidate();

  return {
    projection: {
      toScreen(x, y, _height, into) {
        into.x = pixelX(camera, size, x);
        into.y = pixelY(camera, size, y);
        into.isVisible = true;
      },
      toGround(px, py) {
        const place = { x: groundX(camera, size, px), y: groundY(camera, size, py) };
        return contains(store.getState().surface.domain, place.x, place.y) ? place : null;
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    home: () => flyTo(wholeMap(store.getState().surface.domain, size), true),
    zoomBy(factor) {
      const { domain } = store.getState().surface;
      flyTo(zoomedAt(flight?.to ?? camera, factor, size.width / 2, size.height / 2, size, domain), false);
    },
    rotateBy() {},
    setEnabled(enabled) {
      isEnabled = enabled;
    },
    dispose() {
      cancelAnimationFrame(request);
      observer.disconnect();
      for (const stop of stops) stop();
    },
  };
}
