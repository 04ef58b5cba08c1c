import { lookOf } from '../look/rivalLooks.ts';
import { walked } from '../store/slowMotion.ts';
import type { ThalwegStore } from '../store/store.ts';
import { litNow } from './litNow.ts';
import { type ModelHiker, modelHiker } from './modelHiker.ts';
import { modelPaletteOf } from './modelPalette.ts';
import { isFinitePlace, type ModelScene, type SceneMaker } from './modelScene.ts';
import { type Place, placeOnWay } from './placeOnWay.ts';

/** Two canvases over each other: the rows, painted when the data change, and the model, painted when the hiker moves. */
export interface ModelLayers {
  readonly scene: ModelScene;
  /** The hiker whose model is shown and the parameters it has now; null where there is none that could be drawn. */
  shown(): { readonly hiker: ModelHiker; readonly model: Place } | null;
  dispose(): void;
}

interface Parts {
  readonly data: HTMLCanvasElement;
  readonly model: HTMLCanvasElement;
  /** The handles that lie over them, by the id of their grip in `data-grip`. */
  readonly knobs: readonly HTMLElement[];
}

/** Draws one world until it is disposed of. */
export function modelLayers({ data, model, knobs }: Parts, store: ThalwegStore, sceneFor: SceneMaker): ModelLayers {
  const dataContext = data.getContext('2d');
  const modelContext = model.getContext('2d');
  const litBy = litNow(store);
  const drawnFor = store.getState().learning?.task;
  let scene = sceneFor(1, 1, modelPaletteOf(data));
  let isHovered = false;
  let isResized = true;
  let request = 0;

  function invalidate(): void {
    if (request === 0) request = requestAnimationFrame(draw);
  }

  function resize(): void {
    isResized = true;
    invalidate();
  }

  function shown() {
    const state = store.getState();
    const hiker = modelHiker(state);
    if (hiker === null || state.learning?.task !== drawnFor) return null;
    const place = placeOnWay(hiker.way, walked(store.playhead.at, state.isSlow));
    return isFinitePlace(place) ? { hiker, model: place } : null;
  }

  function draw(): void {
    request = 0;
    if (dataContext === null || modelContext === null) return;
    if (isResized) layOut(dataContext);
    begin(modelContext);
    const now = shown();
    place(now?.model ?? null);
    if (now === null) return;
    modelContext.save();
    const { hiker, model: parameters } = now;
    const { color } = lookOf(hiker.way.optimizer);
    scene.paintModel(modelContext, { model: parameters, lit: litBy(hiker), isHovered, color });
    modelContext.restore();
  }

  function layOut(context: CanvasRenderingContext2D): void {
    isResized = false;
    const { width, height } = data.getBoundingClientRect();
    for (const canvas of [data, model]) {
      canvas.width = Math.max(1, Math.round(width * devicePixelRatio));
      canvas.height = Math.max(1, Math.round(height * devicePixelRatio));
    }
    scene = sceneFor(width, height, modelPaletteOf(data));
    begin(context);
    scene.paintData(context);
  }

  function place(parameters: Place | null): void {
    for (const knob of knobs) {
      const grip = scene.grips.find(({ id }) => id === knob.dataset.grip);
      knob.hidden = parameters === null || grip === undefined;
      if (parameters === null || grip === undefined) continue;
      const { x, y } = grip.at(parameters);
      knob.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
    }
  }

  function enter(event: PointerEvent): void {
    isHovered = event.pointerType === 'mouse';
    invalidate();
  }

  function leave(): void {
    isHovered = false;
    invalidate();
  }

  const box = data.parentElement;
  const observer = new ResizeObserver(resize);
  observer.observe(data);
  box?.addEventListener('pointerenter', enter);
  box?.addEventListener('pointerleave', leave);
  const stops = [store.subscribe(invalidate), store.playhead.subscribe(invalidate)];
  draw();

  return {
    get scene() {
      return scene;
    },
    shown,
    dispose() {
      cancelAnimationFrame(request);
      observer.disconnect();
      box?.removeEventListener('pointerenter', enter);
      box?.removeEventListener('pointerleave', leave);
      for (const stop of stops) stop();
    },
  };
}

/** Wipes a canvas; from here on its units are CSS pixels. */
function begin(context: CanvasRenderingContext2D): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
}
