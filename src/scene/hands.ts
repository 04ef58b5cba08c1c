import { addStart, moveStart, newestStart } from '../scenario/editStarts.ts';
import { walked } from '../store/slowMotion.ts';
import type { ThalwegStore } from '../store/store.ts';
import { groundTowards } from './groundTowards.ts';
import { areGuessesOpen, nextToFlag } from './guessing.ts';
import { isShown } from './isShown.ts';
import { nearestStart } from './nearestStart.ts';
import { placesShown } from './placesShown.ts';
import type { Projection } from './projection.ts';
import type { ViewHandle } from './viewHandle.ts';

/** What hands need to know of the view they lie on. */
export interface Grasp {
  projection(): Projection | null;
  view(): ViewHandle | null;
  /** Whether the wheel always goes to the view, or only when the view has the focus, or with Ctrl or ⌘. */
  readonly wheel: 'always' | 'asked';
}

export interface Hands {
  /** Whether a start is held. */
  readonly isHolding: boolean;
  /** Lets go of what is held, as if nothing had been done. */
  cancel(): void;
  dispose(): void;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

interface Hold {
  readonly pointer: number;
  readonly start: number;
  readonly pressedAt: Pixel;
  /** From the ground under the finger to the start: a start does not jump to where it is touched. */
  readonly offset: Pixel;
  now: Pixel;
  hasMoved: boolean;
}

const mouseRadius = 12;
const fingerRadius = 22;
/** A finger that stays within so many pixels, and this long at most, has tapped. */
const tapPixels = 5;
const tapMs = 400;
/** Where more hikers stand than this, a press would always hit one: only the selected start can be held then. */
const mostWithin = 400;

/**
 * Lets fingers and mouse hold starts, and tap to select or to put one down: a start, or as long as guesses are open a flag.
 * Listens before the view below does, so that what is done to a start never turns the camera; everything else is left to the
 * view.
 */
export function hands(element: HTMLElement, store: ThalwegStore, { projection, view, wheel }: Grasp): Hands {
  const places = placesShown();
  let hold: Hold | null = null;
  let tap: { readonly pointer: number; readonly at: Pixel; readonly timeMs: number } | null = null;
  let hovered: Pixel | null = null;
  let request = 0;

  function pixelOf(event: PointerEvent | Touch): Pixel {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  /** The start that a press here would hold. */
  function startAt({ x, y }: Pixel, radius: number): number | null {
    const here = projection();
    const { run, drawn, starts, selected, isSlow, scenario } = store.getState();
    if (here === null) return null;
    if (run.hikers <= mostWithin) {
      places.show(run, walked(store.playhead.at, isSlow));
      return nearestStart(here, drawn, starts, places, x, y, radius, (rival) => isShown(scenario, rival));
    }
    const index = selected === null ? -1 : starts.id.indexOf(selected);
    if (index === -1) return null;
    const alone = {
      id: starts.id.subarray(index, index + 1),
      x: starts.x.subarray(index),
      y: starts.y.subarray(index),
    };
    return nearestStart(here, drawn, alone, noPlaces, x, y, radius);
  }

  /** In a crowd a tap selects whoever is very near. */
  function someoneAt({ x, y }: Pixel, radius: number): number | null {
    const here = projection();
    const { run, drawn, starts, isSlow, scenario } = store.getState();
    if (here === null || run.hikers <= mostWithin) return null;
    places.show(run, walked(store.playhead.at, isSlow));
    return nearestStart(here, drawn, starts, places, x, y, radius, (rival) => isShown(scenario, rival));
  }

  function press(event: PointerEvent): void {
    if (event.button !== 0 || isControl(event.target)) return;
    // who presses sees what is pressed, and needs no frame around the whole view
    element.dataset.pressed = '';
    element.focus({ preventScroll: true });
    store.getState().touch();
    const at = pixelOf(event);
    const start = event.isPrimary ? startAt(at, radiusOf(event)) : null;
    if (start !== null) {
      // from here on the gesture is ours
      event.stopPropagation();
      event.preventDefault();
      take(event.pointerId, start, at);
    } else {
      // a second finger ends what might have been a tap
      tap = event.isPrimary ? { pointer: event.pointerId, at, timeMs: event.timeStamp } : null;
      if (hold !== null) event.stopPropagation();
    }
  }

  function take(pointer: number, start: number, at: Pixel): void {
    const { starts, select } = store.getState();
    const index = starts.id.indexOf(start);
    const ground = projection()?.toGround(at.x, at.y);
    const offset = ground ? { x: starts.x[index] - ground.x, y: starts.y[index] - ground.y } : { x: 0, y: 0 };
    hold = { pointer, start, pressedAt: at, offset, now: at, hasMoved: false };
    element.setPointerCapture(pointer);
    view()?.setEnabled(false);
    element.style.cursor = 'grabbing';
    select(start);
  }

  function move(event: PointerEvent): void {
    if (hold !== null) {
      event.stopPropagation();
      if (event.pointerId !== hold.pointer) return;
      hold.now = pixelOf(event);
      hold.hasMoved ||= isApart(hold.now, hold.pressedAt);
      if (hold.hasMoved) request ||= requestAnimationFrame(follow);
    } else if (event.pointerType === 'mouse' && event.buttons === 0) {
      hovered = pixelOf(event);
      request ||= requestAnimationFrame(hover);
    }
  }

  /** Carries the start to where the finger is: once a picture, however often the finger reports. */
  function follow(): void {
    request = 0;
    const here = projection();
    if (hold === null || here === null) return;
    const { start, offset, now, pressedAt } = hold;
    const ground = groundTowards(here, pressedAt, now);
    if (ground === null || !store.getState().starts.id.includes(start)) return;
    store.getState().preview((scenario) => moveStart(scenario, start, ground.x + offset.x, ground.y + offset.y));
  }

  function hover(): void {
    request = 0;
    if (hold !== null || hovered === null) return;
    element.style.cursor = startAt(hovered, mouseRadius) === null ? '' : 'grab';
  }

  function release(event: PointerEvent): void {
    if (hold !== null && event.pointerId === hold.pointer) {
      event.stopPropagation();
      if (request !== 0) {
        cancelAnimationFrame(request);
        follow();
      }
      letGo();
      store.getState().settle();
    } else if (tap !== null && event.pointerId === tap.pointer) {
      const at = pixelOf(event);
      if (!isApart(at, tap.at) && event.timeStamp - tap.timeMs < tapMs) tapped(at, radiusOf(event));
      tap = null;
    }
  }

  function tapped(at: Pixel, radius: number): void {
    const someone = someoneAt(at, radius);
    const ground = projection()?.toGround(at.x, at.y);
    const { select, change, guesses, guess } = store.getState();
    if (someone !== null) {
      select(someone);
    } else if (ground && areGuessesOpen(guesses)) {
      const start = nextToFlag(store.getState());
      if (start !== null) guess(start, ground.x, ground.y);
    } else if (ground) {
      change((scenario) => addStart(scenario, ground.x, ground.y));
      select(newestStart(store.getState().scenario));
    }
  }

  function abandon(event: PointerEvent): void {
    tap = null;
    if (event.pointerId === hold?.pointer) cancel();
  }

  function cancel(): void {
    if (hold === null) return;
    letGo();
    store.getState().cancel();
  }

  function letGo(): void {
    if (hold !== null && element.hasPointerCapture(hold.pointer)) element.releasePointerCapture(hold.pointer);
    hold = null;
    cancelAnimationFrame(request);
    request = 0;
    element.style.cursor = '';
    view()?.setEnabled(true);
  }

  /** Where the page may be scrolled by a finger on the view, it must not be while that finger holds a start. */
  function keepPageStill(event: TouchEvent): void {
    const [finger] = event.changedTouches;
    if (!isControl(event.target) && startAt(pixelOf(finger), fingerRadius) !== null) event.preventDefault();
  }

  /** Wheel and page belong together until somebody has clicked into the view, or asks with Ctrl or ⌘. */
  function sortWheel(event: WheelEvent): void {
    if (wheel === 'asked' && !event.ctrlKey && !event.metaKey && !element.contains(document.activeElement))
      event.stopPropagation();
  }

  const capture = { capture: true };
  element.addEventListener('pointerdown', press, capture);
  element.addEventListener('pointermove', move, capture);
  element.addEventListener('pointerup', release, capture);
  element.addEventListener('pointercancel', abandon, capture);
  element.addEventListener('touchstart', keepPageStill, { capture: true, passive: false });
  element.addEventListener('wheel', sortWheel, capture);

  return {
    get isHolding() {
      return hold !== null;
    },
    cancel,
    dispose() {
      cancel();
      cancelAnimationFrame(request);
      element.removeEventListener('pointerdown', press, capture);
      element.removeEventListener('pointermove', move, capture);
      element.removeEventListener('pointerup', release, capture);
      element.removeEventListener('pointercancel', abandon, capture);
      element.removeEventListener('touchstart', keepPageStill, capture);
      element.removeEventListener('wheel', sortWheel, capture);
    },
  };
}

const noPlaces = placesShown();

function radiusOf({ pointerType }: PointerEvent): number {
  return pointerType === 'mouse' ? mouseRadius : fingerRadius;
}

function isApart(a: Pixel, b: Pixel): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) > tapPixels;
}

/** Buttons may lie on the view; what is done to them is theirs. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, input, select') !== null;
}
