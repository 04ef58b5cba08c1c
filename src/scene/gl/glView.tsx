import { createRoot, type ReconcilerRoot } from '@react-three/fiber';
import { PerspectiveCamera, WebGLRenderer } from 'three';
import type { ThalwegStore } from '../../store/store.ts';
import { wantsFigure } from '../figures/wantsFigure.ts';
import type { Projection } from '../projection.ts';
import type { ViewHandle } from '../viewHandle.ts';
import { block } from './block.ts';
import { eye, fieldOfViewDegrees, type Mode } from './eye.ts';
import { glProjection } from './glProjection.ts';
import { hikers } from './hikers.ts';
import { isSoftware } from './isSoftware.ts';
import { Layers } from './Layers.tsx';
import { later } from './later.ts';
import { plotOf } from './plot.ts';
import { selected } from './selected.ts';
import { stage as stageOf } from './stage.ts';
import { starts } from './starts.ts';
import { hushClock } from './threeConsole.ts';
import { trails } from './trails.ts';

/** A view of the block on a canvas of its own, as large as the box it stands in. */
export interface GlView extends ViewHandle {
  readonly projection: Projection;
  setMode(mode: Mode): void;
  setNight(isNight: boolean): void;
  dispose(): void;
}

const mostPixelRatio = 2;

// the first picture shows none of these, and few ever look at a pinned run or into a step: they are loaded when they are wanted
const minima = later(
  ({ scenario }) => scenario.view.minima,
  async () => (await import('./minima.ts')).minima,
);
const ghost = later(
  ({ pinned }) => pinned !== null,
  async () => (await import('./ghost.ts')).ghost,
);
const anatomy = later(wantsFigure, async () => (await import('./anatomy.ts')).anatomy);
const overlay = later(
  ({ scenario, learning }) => scenario.view.overlay !== 'none' && learning !== null,
  async () => (await import('./overlay.ts')).overlay,
);
const learningMarks = later(
  ({ scenario, learning }) =>
    learning !== null && (scenario.view.overlay === 'validation' || scenario.stop.patience > 0),
  async () => (await import('./learningMarks.ts')).learningMarks,
);
const networkPaths = later(
  ({ network }) => network !== null,
  async () => (await import('./networkPaths.ts')).networkPaths,
);

/** Those under others come first. */
const makers = [block, ghost, overlay, trails, minima, starts, networkPaths, hikers, learningMarks, selected, anatomy];

/** Null where no WebGL 2 is to be had. */
export function glView(box: HTMLElement, store: ThalwegStore, mode: Mode): GlView | null {
  const canvas = document.createElement('canvas');
  canvas.style.display = 'block';
  // three would write to the console what is said to the user anyway
  const context = canvas.getContext('webgl2', { alpha: true, antialias: true, stencil: false });
  if (context === null) return null;
  hushClock();
  const renderer = rendererOn(canvas, context);
  if (renderer === null) return null;
  box.append(canvas);

  const camera = new PerspectiveCamera(fieldOfViewDegrees, 1, 0.1, 20);
  const stage = stageOf(plotOf(store.getState().surface.domain), isSoftware(context), invalidate);
  const layers = makers.map((layer) => layer(stage));
  const projection = glProjection(camera, stage, store);
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  let three: ReturnType<typeof root.render> | null = null;

  function invalidate(): void {
    three?.getState().invalidate();
  }

  function measure() {
    const { width, height } = box.getBoundingClientRect();
    return { width: Math.max(1, width), height: Math.max(1, height), top: 0, left: 0 };
  }

  function setSize({ width, height }: { width: number; height: number }): void {
    stage.uniforms.viewSize.value.set(width, height);
    stage.uniforms.pixelRatio.value = Math.min(Math.max(devicePixelRatio, 1), mostPixelRatio);
  }

  const size = measure();
  setSize(size);
  void root.configure({
    gl: () => renderer,
    camera,
    frameloop: 'demand',
    dpr: [1, mostPixelRatio],
    size,
  });
  const look = eye(camera, canvas, stage, mode, projection.changed);
  three = root.render(<Layers layers={layers} stage={stage} eye={look} store={store} />);

  function disposeLayers(): void {
    for (const layer of layers) layer.dispose();
  }

  /** Draws at once, because a canvas that changes its size is blank until it is drawn. */
  function draw(): void {
    three?.getState().advance(performance.now());
  }

  const observer = new ResizeObserver(() => {
    const now = measure();
    const before = stage.uniforms.viewSize.value;
    if (now.width === before.x && now.height === before.y) return;
    setSize(now);
    three?.getState().setSize(now.width, now.height);
    look.resized();
    draw();
  });
  observer.observe(box);
  draw();

  // three makes everything anew when a lost context comes back, but not before it is asked for a picture. What it keeps of
  // the old context is thrown away while that is lost, and nobody minds; later every deletion would be complained about
  canvas.addEventListener('webglcontextlost', disposeLayers);
  canvas.addEventListener('webglcontextrestored', invalidate);
  const stops = [store.subscribe(invalidate), store.playhead.subscribe(invalidate)];

  return {
    projection,
    setMode: look.setMode,
    setNight(isNight) {
      stage.uniforms.night.value = isNight ? 1 : 0;
      invalidate();
    },
    home: look.home,
    zoomBy: look.zoomBy,
    rotateBy: look.rotateBy,
    setEnabled: look.setEnabled,
    dispose() {
      observer.disconnect();
      for (const stop of stops) stop();
      look.dispose();
      disposeLayers();
      root.unmount();
      canvas.remove();
    },
  };
}

/** Null where a driver gives a context but cannot do with it what three needs. */
function rendererOn(canvas: HTMLCanvasElement, context: WebGL2RenderingContext): WebGLRenderer | null {
  try {
    return new WebGLRenderer({ canvas, context });
  } catch {
    // the view says so: the map takes over
    return null;
  }
}
