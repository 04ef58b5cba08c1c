import type { ThalwegStore } from '../store/store.ts';
import { carryStart, takeInHand } from './carryStart.ts';
import type { Grip, Pixel } from './grip.ts';
import type { ModelHiker } from './modelHiker.ts';
import type { ModelLayers } from './modelLayers.ts';
import type { Place } from './placeOnWay.ts';

interface Hold {
  readonly pointer: number;
  readonly grip: Grip;
  readonly hiker: ModelHiker;
  /** What the model was when it was taken. Wherever the playhead stood, from there it is pulled. */
  readonly model: Place;
  readonly from: Pixel;
  now: Pixel;
  hasMoved: boolean;
}

const mouseRadius = 12;
const fingerRadius = 22;
/** A finger that taps moves a little. */
const still = 3;
/** An arrow key moves a grip by so many pixels, with Shift by a tenth of it. */
const nudge = 5;
/** Presses that follow each other faster than this are one move. */
const burstMs = 500;

/** The keys for large steps move it by so many. */
const leap = 50;

const arrows: Readonly<Record<string, Pixel>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

const leaps: Readonly<Record<string, -1 | 1>> = { PageDown: -1, PageUp: 1 };
const ends: Readonly<Record<string, 'least' | 'most'>> = { Home: 'least', End: 'most' };

/** Lets fingers, mouse and keys pull at a model, and its hiker's start goes along. Returns a function that ends it. */
export function modelHands(element: HTMLElement, store: ThalwegStore, layers: ModelLayers): () => void {
  let hold: Hold | null = null;
  let isKeying = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let request = 0;

  function pixelOf({ clientX, clientY }: PointerEvent | Touch): Pixel {
    const box = element.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  }

  function gripAt(finger: Pixel, radius: number): Grip | null {
    const shown = layers.shown();
    return shown === null ? null : layers.scene.gripAt(shown.model, finger, radius);
  }

  function press(event: PointerEvent): void {
    if (event.button !== 0 || !event.isPrimary || hold !== null) return;
    const from = pixelOf(event);
    const grip = gripAt(from, event.pointerType === 'mouse' ? mouseRadius : fingerRadius);
    const shown = layers.shown();
    if (grip === null || shown === null) return;
    event.preventDefault();
    store.getState().touch();
    element.setPointerCapture(event.pointerId);
    knobOf(grip)?.focus({ preventScroll: true });
    element.style.cursor = 'grabbing';
    hold = { pointer: event.pointerId, grip, ...shown, from, now: from, hasMoved: false };
  }

  function knobOf({ id }: Grip): HTMLElement | null {
    return element.querySelector<HTMLElement>(`[data-grip="${id}"]`);
  }

  function move(event: PointerEvent): void {
    if (hold === null) {
      if (event.pointerType === 'mouse' && event.buttons === 0) {
        element.style.cursor = gripAt(pixelOf(event), mouseRadius) === null ? '' : 'grab';
      }
      return;
    }
    if (event.pointerId !== hold.pointer) return;
    hold.now = pixelOf(event);
    if (!hold.hasMoved && Math.hypot(hold.now.x - hold.from.x, hold.now.y - hold.from.y) > still) {
      hold.hasMoved = true;
      takeInHand(store, hold.hiker);
    }
    if (hold.hasMoved) request ||= requestAnimationFrame(follow);
  }

  /** Once a picture, however often the finger reports. */
  function follow(): void {
    request = 0;
    if (hold === null) return;
    carryStart(store, hold.hiker.id, hold.grip.pulled(hold.model, hold.from, hold.now));
  }

  function release(event: PointerEvent): void {
    if (event.pointerId !== hold?.pointer) return;
    if (request !== 0) {
      cancelAnimationFrame(request);
      follow();
    }
    letGo();
    store.getState().settle();
  }

  function cancel(): void {
    if (hold === null) return;
    letGo();
    store.getState().cancel();
  }

  function letGo(): void {
    hold = null;
    cancelAnimationFrame(request);
    request = 0;
    element.style.cursor = '';
  }

  function keyDown(event: KeyboardEvent): void {
    // undo, which may follow, takes back what has been settled
    if (event.ctrlKey || event.metaKey || event.altKey) {
      leaveKeys();
      return;
    }
    if (event.key === 'Escape' && (hold !== null || isKeying)) {
      cancel();
      clearTimeout(settling);
      if (isKeying) store.getState().cancel();
      isKeying = false;
    } else if (!nudgeBy(event)) return;
    // the landscape has these keys too
    event.preventDefault();
    event.stopPropagation();
  }

  function nudgeBy({ key, shiftKey, target }: KeyboardEvent): boolean {
    const id = target instanceof HTMLElement ? target.dataset.grip : undefined;
    const grip = layers.scene.grips.find((each) => each.id === id);
    if (grip === undefined || !(key in arrows || key in leaps || key in ends)) return false;
    const shown = layers.shown();
    if (shown === null || hold !== null) return true;
    const from = grip.at(shown.model);
    const pulled = grip.pulled(shown.model, from, keyedTo(grip, from, key, shiftKey));
    isKeying = true;
    clearTimeout(settling);
    takeInHand(store, shown.hiker);
    carryStart(store, shown.hiker.id, pulled);
    return true;
  }

  function keyedTo({ moves, valued }: Grip, from: Pixel, key: string, isFine: boolean): Pixel {
    if (key in ends) return edgeOf(valued, from, ends[key]);
    if (key in leaps) {
      const pixels = leap * leaps[key];
      return valued === 'across' ? { x: from.x + pixels, y: from.y } : { x: from.x, y: from.y - pixels };
    }
    const arrow = arrows[key];
    // a slider goes up and down by either pair of keys
    const along = arrow.x - arrow.y;
    const way = { both: arrow, across: { x: along, y: 0 }, up: { x: 0, y: -along } }[moves];
    const pixels = isFine ? nudge / 10 : nudge;
    return { x: from.x + pixels * way.x, y: from.y + pixels * way.y };
  }

  function edgeOf(axis: Grip['valued'], { x, y }: Pixel, end: 'least' | 'most'): Pixel {
    const { left, right, top, bottom } = layers.scene.axes;
    if (axis === 'across') return { x: end === 'least' ? left : right, y };
    return { x, y: end === 'least' ? bottom : top };
  }

  function liftKey(): void {
    if (!isKeying) return;
    clearTimeout(settling);
    settling = setTimeout(leaveKeys, burstMs);
  }

  function leaveKeys(): void {
    clearTimeout(settling);
    if (!isKeying) return;
    isKeying = false;
    store.getState().settle();
  }

  /** Where the page may be scrolled by a finger, it must not be while that finger pulls. */
  function keepPageStill(event: TouchEvent): void {
    if (gripAt(pixelOf(event.changedTouches[0]), fingerRadius) !== null) event.preventDefault();
  }

  const listeners = new AbortController();
  const { signal } = listeners;
  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', cancel, { signal });
  element.addEventListener('touchstart', keepPageStill, { passive: false, signal });
  element.addEventListener('keydown', keyDown, { signal });
  element.addEventListener('keyup', liftKey, { signal });
  element.addEventListener('focusout', leaveKeys, { signal });

  return () => {
    cancel();
    leaveKeys();
    letGo();
    listeners.abort();
  };
}
