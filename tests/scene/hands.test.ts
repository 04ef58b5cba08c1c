import { afterEach, expect, it, vi } from 'vitest';
import { parseLink } from '../../src/scenario/link.ts';
import { hands } from '../../src/scene/hands.ts';
import { createThalwegStore } from '../../src/store/store.ts';
import { flatProjection } from './flatProjection.ts';
import { pad } from './pad.ts';

const size = { width: 600, height: 600 };

/** Three starts on a flat map that hands can touch. */
function touched() {
  const store = createThalwegStore(parseLink('?surface=himmelblau&points=-2,0;2,0;0,3&steps=20').scenario);
  store.getState().grow(() => false);
  const projection = flatProjection(store.getState().surface.domain, size);
  const { element, send } = pad(size.width, size.height);
  const setEnabled = vi.fn();
  const view = { home: vi.fn(), zoomBy: vi.fn(), rotateBy: vi.fn(), setEnabled };
  const made = hands(element, store, { projection: () => projection, view: () => view, wheel: 'always' });

  function pixelOf(x: number, y: number) {
    const point = { x: 0, y: 0, isVisible: false };
    projection.toScreen(x, y, 0, point);
    return point;
  }
  function tap(x: number, y: number): void {
    send('pointerdown', pixelOf(x, y));
    send('pointerup', pixelOf(x, y));
  }
  function drag(from: readonly [number, number], to: readonly [number, number]): void {
    send('pointerdown', pixelOf(...from));
    send('pointermove', pixelOf(...to));
  }
  const flags = () => store.getState().guesses?.placed.map(({ start, x, y }) => [start, rounded(x), rounded(y)]);
  const ids = [...store.getState().starts.id];
  return { store, made, send, pixelOf, tap, drag, flags, setEnabled, ids };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

afterEach(() => vi.unstubAllGlobals());

it('a tap on the ground puts down a start where nobody is asked for guesses', () => {
  const { store, tap } = touched();
  tap(1, -2);
  expect(store.getState().starts.id).toHaveLength(4);
  expect(store.getState().guesses).toBeNull();
});

it('while guesses are open taps put down the flags that are missing, one after the other, and no start', () => {
  const { store, tap, flags, ids } = touched();
  store.getState().askForGuesses([ids[2], ids[0]]);
  tap(1, -2);
  tap(-3, 2);
  expect(flags()).toEqual([
    [ids[2], 1, -2],
    [ids[0], -3, 2],
  ]);
  expect(store.getState().starts.id).toHaveLength(3);
});

it('when all flags stand a tap on the ground moves nothing and adds nothing', () => {
  const { store, tap, ids } = touched();
  store.getState().askForGuesses([ids[1]]);
  tap(1, -2);
  const { guesses, scenario } = store.getState();
  tap(3, 3);
  expect(store.getState().guesses).toBe(guesses);
  expect(store.getState().scenario).toBe(scenario);
});

it('a tap on the ring of a start selects it, and its flag is the next', () => {
  const { store, tap, flags, ids } = touched();
  store.getState().askForGuesses(ids);
  tap(2, 0);
  expect(store.getState().selected).toBe(ids[1]);
  expect(flags()).toEqual([]);
  tap(1, -2);
  tap(4, 4);
  expect(flags()).toEqual([
    [ids[1], 1, -2],
    [ids[0], 4, 4],
  ]);
});

it('once flags are locked a tap on the ground puts down a start again', () => {
  const { store, tap, flags, ids } = touched();
  store.getState().askForGuesses([ids[0]]);
  tap(1, -2);
  store.getState().lockGuesses();
  tap(3, 3);
  expect(flags()).toEqual([[ids[0], 1, -2]]);
  expect(store.getState().starts.id).toHaveLength(4);
});

it('a finger that is dragged over the ground has not tapped', () => {
  const { store, drag, send, pixelOf, flags, ids } = touched();
  store.getState().askForGuesses(ids);
  drag([1, -2], [2, -2]);
  send('pointerup', pixelOf(2, -2));
  expect(flags()).toEqual([]);
});

it('a start that is dragged follows the finger, and the camera rests meanwhile', () => {
  const { store, drag, send, pixelOf, setEnabled } = touched();
  drag([2, 0], [3, 1]);
  expect(setEnabled.mock.calls).toEqual([[false]]);
  expect(rounded(store.getState().starts.x[1])).toBe(3);
  expect(rounded(store.getState().starts.y[1])).toBe(1);
  send('pointerup', pixelOf(3, 1));
  expect(setEnabled.mock.calls).toEqual([[false], [true]]);
  expect(store.getState().past).toHaveLength(1);
});

it('a start that is let go of by cancelling is where it was', () => {
  const { store, made, drag } = touched();
  drag([2, 0], [3, 1]);
  expect(made.isHolding).toBe(true);
  made.cancel();
  expect(made.isHolding).toBe(false);
  expect([...store.getState().starts.x]).toEqual([-2, 2, 0]);
  expect(store.getState().past).toEqual([]);
});
