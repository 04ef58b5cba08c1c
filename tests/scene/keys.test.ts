import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { keys } from '../../src/scene/keys.ts';
import { createThalwegStore } from '../../src/store/store.ts';

const modifiers = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

function keyboard() {
  const scenario = {
    ...defaultScenario(),
    starts: {
      points: [
        [1, 1],
        [2, 2],
        [-3, 0],
      ] as const,
    },
  };
  const store = createThalwegStore(scenario);
  const view = { home: vi.fn(), zoomBy: vi.fn(), rotateBy: vi.fn(), setEnabled: vi.fn() };
  const pressed = keys(store, () => view);
  const press = (key: string, held: Partial<typeof modifiers> = {}) => {
    const isOurs = pressed.down({ key, ...modifiers, ...held });
    pressed.up({ key });
    return isOurs;
  };
  const points = () => {
    const { starts } = store.getState().scenario;
    return 'points' in starts ? starts.points : [];
  };
  return { store, view, pressed, press, points };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the keys of a view', () => {
  it('select one start after the other, and backwards with Shift', () => {
    const { store, press } = keyboard();
    const chosen = ['n', 'Enter', 'N', 'n'].map((key) => {
      press(key, { shiftKey: key === 'N' });
      return store.getState().selected;
    });
    expect(chosen).toEqual([0, 1, 0, 1]);
  });

  it('move the selected start by a hundredth of the domain, and a thousandth with Shift', () => {
    const { press, points } = keyboard();
    press('n');
    press('ArrowRight');
    press('W');
    press('a', { shiftKey: true });
    expect(points()[0]).toEqual([1.09, 1.1]);
  });

  it('make one entry in the history of a burst of moves', () => {
    const { store, press, points } = keyboard();
    press('n');
    for (let k = 0; k < 5; k++) {
      press('ArrowUp');
      vi.advanceTimersByTime(200);
    }
    vi.advanceTimersByTime(1000);
    expect(store.getState().past).toHaveLength(1);
    store.getState().undo();
    expect(points()[0]).toEqual([1, 1]);
  });

  it('settle a move before the browser or the app may take it back', () => {
    const { store, press, points } = keyboard();
    press('n');
    press('ArrowUp');
    expect(press('z', { ctrlKey: true })).toBe(false);
    store.getState().undo();
    expect(points()[0]).toEqual([1, 1]);
    expect(store.getState().future).toHaveLength(1);
  });

  it('take a move back by Escape, and then let go of the start', () => {
    const { store, press, points } = keyboard();
    press('n');
    press('ArrowUp');
    press('Escape');
    expect(points()[0]).toEqual([1, 1]);
    expect(store.getState().selected).toBe(0);
    press('Escape');
    expect(store.getState().selected).toBeNull();
  });

  it('let go of the start by Escape when something else came after its move', () => {
    const { store, press, points } = keyboard();
    press('n');
    press('ArrowUp');
    press(' ');
    press('Escape');
    expect(points()[0]).toEqual([1, 1.1]);
    expect(store.getState().selected).toBeNull();
  });

  it('remove the selected start', () => {
    const { store, press, points } = keyboard();
    press('n');
    press('Delete');
    expect(points()).toEqual([
      [2, 2],
      [-3, 0],
    ]);
    expect(store.getState().selected).toBeNull();
  });

  it('go from part to part of a step in slow motion', () => {
    const { store, press } = keyboard();
    store.getState().setSlow(true);
    const places = ['.', '.', '.', ','].map((key) => {
      press(key);
      return store.playhead.at;
    });
    expect(places).toEqual([0.25, 0.5, 0.75, 0.5]);
  });

  it('step the player when no start is selected', () => {
    const { store, press } = keyboard();
    press('ArrowRight');
    press('ArrowRight');
    press('ArrowLeft');
    expect(store.playhead.at).toBe(1);
    press('End');
    expect(store.playhead.at).toBe(store.getState().reached);
    press('Home');
    expect(store.playhead.at).toBe(0);
    press(' ');
    expect(store.getState().isPlaying).toBe(true);
  });

  it('zoom, turn and change the view', () => {
    const { store, view, press } = keyboard();
    for (const key of ['+', '-', '0', 'q']) press(key);
    expect(view.zoomBy).toHaveBeenCalledTimes(2);
    expect(view.home).toHaveBeenCalledOnce();
    expect(view.rotateBy).toHaveBeenCalledOnce();
    const { mode } = store.getState().scenario.view;
    press('m');
    expect(store.getState().scenario.view.mode).not.toBe(mode);
  });

  it('leave to the browser what is the browser’s', () => {
    const { press } = keyboard();
    for (const key of ['Tab', 'F5', 'PageDown', 'PageUp', 'x']) expect(press(key)).toBe(false);
    for (const key of ['ArrowLeft', '0', '+', 'a']) expect(press(key, { metaKey: true })).toBe(false);
    expect(press('ArrowUp')).toBe(false);
  });
});
