import { widthOf } from '../core/surface.ts';
import { moveStart, removeStart } from '../scenario/editStarts.ts';
import { nextStop } from '../store/nextStop.ts';
import { lastStepOf, type ThalwegStore } from '../store/store.ts';
import type { ViewHandle } from './viewHandle.ts';

/** A press of an arrow key moves a start by this share of the domain, with Shift by a tenth of it. */
const nudge = 0.01;
/** Presses that follow each other faster than this are one move. */
const burstMs = 500;
const zoomFactor = 1.25;
const turn = Math.PI / 24;

/** Which way a key points: east, north. WASD because some screen readers keep the arrow keys for themselves. */
const directions: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  a: [-1, 0],
  d: [1, 0],
  w: [0, 1],
  s: [0, -1],
};

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What the keys do while a view has the focus. Each returns whether the key was one of its own. */
export interface Keys {
  down(press: Press): boolean;
  /** A burst of moves ends some time after its last key: together they are one entry in the history. */
  up(press: Pick<Press, 'key'>): void;
  /** The focus has gone, and no key will come up any more. */
  leave(): void;
}

export function keys(store: ThalwegStore, view: () => ViewHandle | null): Keys {
  let isMoving = false;
  let settling: ReturnType<typeof setTimeout> | undefined;

  function move([east, north]: readonly [number, number]): boolean {
    const { selected, starts, surface, preview } = store.getState();
    const index = selected === null ? -1 : starts.id.indexOf(selected);
    if (selected === null || index === -1) return false;
    isMoving = true;
    clearTimeout(settling);
    const x = starts.x[index] + east * widthOf(surface.domain.x);
    const y = starts.y[index] + north * widthOf(surface.domain.y);
    preview((scenario) => moveStart(scenario, selected, x, y));
    return true;
  }

  function settle(): void {
    clearTimeout(settling);
    if (!isMoving) return;
    isMoving = false;
    store.getState().settle();
  }

  function selectNext(by: number): void {
    const { selected, starts, select } = store.getState();
    const { length } = starts.id;
    if (length === 0) return;
    const now = selected === null ? -1 : starts.id.indexOf(selected);
    const next = now === -1 ? (by > 0 ? 0 : length - 1) : (now + by + length) % length;
    select(starts.id[next]);
  }

  function remove(): void {
    const { selected, change, select } = store.getState();
    if (selected === null) return;
    // first, for the start put down after it takes its number
    select(null);
    change((scenario) => removeStart(scenario, selected));
  }

  function leaveOff(): void {
    const { cancel, select } = store.getState();
    clearTimeout(settling);
    if (isMoving) cancel();
    else select(null);
    isMoving = false;
  }

  function togglePlay(): void {
    const { isPlaying, isHeld, play, pause } = store.getState();
    if (!isHeld) (isPlaying ? pause : play)();
  }

  function seek(step: number): void {
    const { pause, seek: moveTo, reached, isHeld } = store.getState();
    if (isHeld) return;
    pause();
    moveTo(Math.min(step, reached, lastStepOf(store.getState())));
  }

  function toggleMode(): void {
    store.getState().change(({ view: shown, ...scenario }) => ({
      ...scenario,
      view: { ...shown, mode: shown.mode === 'map' ? 'relief' : 'map' },
    }));
  }

  const stepBack = () => seek(nextStop(store.playhead.at, -1, store.getState().isSlow));
  const stepOn = () => seek(nextStop(store.playhead.at, 1, store.getState().isSlow));

  const deeds: Readonly<Record<string, (press: Press) => void>> = {
    ' ': togglePlay,
    ArrowLeft: stepBack,
    ArrowRight: stepOn,
    ',': stepBack,
    '.': stepOn,
    Home: () => seek(0),
    End: () => seek(Number.POSITIVE_INFINITY),
    Enter: ({ shiftKey }) => selectNext(shiftKey ? -1 : 1),
    n: ({ shiftKey }) => selectNext(shiftKey ? -1 : 1),
    Delete: remove,
    Backspace: remove,
    Escape: leaveOff,
    m: toggleMode,
    '+': () => view()?.zoomBy(zoomFactor),
    '=': () => view()?.zoomBy(zoomFactor),
    '-': () => view()?.zoomBy(1 / zoomFactor),
    '0': () => view()?.home(),
    q: () => view()?.rotateBy(-turn, 0),
    e: () => view()?.rotateBy(turn, 0),
    r: () => view()?.rotateBy(0, -turn),
    f: () => view()?.rotateBy(0, turn),
  };

  return {
    down(press) {
      // the browser's own shortcuts stay its own; undo, which may follow, takes back what has been settled
      if (press.ctrlKey || press.metaKey || press.altKey) {
        settle();
        return false;
      }
      const key = nameOf(press);
      const by = nudgeOf(press);
      if (by !== null && move(by)) return true;
      // with nothing to let go of, the key is for whatever lies around
      if (key === 'Escape' && !isMoving && store.getState().selected === null) return false;
      const deed = deeds[key];
      if (key !== 'Escape') settle();
      deed?.(press);
      return deed !== undefined;
    },
    up(press) {
      if (!isMoving || !(nameOf(press) in directions)) return;
      clearTimeout(settling);
      settling = setTimeout(settle, burstMs);
    },
    leave: settle,
  };
}

/** By which shares of the domain's width and height a key moves what it is pressed on; null for keys that point nowhere. */
export function nudgeOf(press: Pick<Press, 'key' | 'shiftKey'>): readonly [east: number, north: number] | null {
  const direction = directions[nameOf(press)];
  if (direction === undefined) return null;
  const share = press.shiftKey ? nudge / 10 : nudge;
  return [direction[0] * share, direction[1] * share];
}

/** Letters whether or not Shift or the capitals' lock is on. */
function nameOf({ key }: Pick<Press, 'key'>): string {
  return key.length === 1 ? key.toLowerCase() : key;
}
