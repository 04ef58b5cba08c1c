import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { listenToShortcuts } from '../../src/app/shortcuts.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { createThalwegStore } from '../../src/store/store.ts';

/** As much of a browser as it takes to press a key. */
class Key extends Event {
  readonly altKey = false;
  readonly ctrlKey = false;
  readonly metaKey = false;
  readonly shiftKey = false;

  constructor(
    readonly key: string,
    modifiers: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey', boolean>> = {},
  ) {
    super('keydown', { cancelable: true });
    Object.assign(this, modifiers);
  }
}
class TextArea extends EventTarget {}
class Input extends EventTarget {
  constructor(readonly type: string) {
    super();
  }
}

beforeEach(() => {
  vi.stubGlobal('KeyboardEvent', Key);
  vi.stubGlobal('HTMLTextAreaElement', TextArea);
  vi.stubGlobal('HTMLInputElement', Input);
});
afterEach(() => vi.unstubAllGlobals());

/** A session with one change to undo and one to redo: seeds 1, 2, 3, and 2 is shown. */
function session(target = new EventTarget()) {
  const store = createThalwegStore({
    ...defaultScenario({ id: 'bowl' }),
    starts: { random: 'uniform', count: 1 },
    seed: 1,
  });
  const { change, undo } = store.getState();
  for (const seed of [2, 3]) change((scenario) => ({ ...scenario, seed }));
  undo();
  const end = listenToShortcuts(target, store);
  return {
    end,
    /** The seed shown after a key, and whether the browser still does what it does with it. */
    press(key: Key): [seed: number, isLeftToBrowser: boolean] {
      const isLeft = target.dispatchEvent(key);
      return [store.getState().scenario.seed, isLeft];
    },
  };
}

describe('a shortcut', () => {
  test.each<[string, Key, number]>([
    ['Ctrl+Z undoes', new Key('z', { ctrlKey: true }), 1],
    ['⌘Z undoes', new Key('z', { metaKey: true }), 1],
    ['Ctrl+Z undoes with caps lock, too', new Key('Z', { ctrlKey: true }), 1],
    ['Ctrl+Shift+Z redoes', new Key('Z', { ctrlKey: true, shiftKey: true }), 3],
    ['⌘⇧Z redoes', new Key('z', { metaKey: true, shiftKey: true }), 3],
    ['Ctrl+Y redoes', new Key('y', { ctrlKey: true }), 3],
  ])('%s', (_, key, seed) => {
    expect(session().press(key)).toEqual([seed, false]);
  });

  test.each<[string, Key]>([
    ['Z alone', new Key('z')],
    ['⌘Y, which opens the history of Safari', new Key('y', { metaKey: true })],
    ['Ctrl+Alt+Z, which types a letter on some keyboards', new Key('z', { ctrlKey: true, altKey: true })],
    ['Ctrl+A', new Key('a', { ctrlKey: true })],
  ])('is not %s', (_, key) => {
    expect(session().press(key)).toEqual([2, true]);
  });

  test.each<[string, EventTarget]>([
    ['a text field', new Input('text')],
    ['a field for numbers', new Input('number')],
    ['a large text field', new TextArea()],
  ])('is left alone in %s, where it undoes what was typed', (_, field) => {
    expect(session(field).press(new Key('z', { ctrlKey: true }))).toEqual([2, true]);
  });

  test('works on a slider, where nothing is typed', () => {
    expect(session(new Input('range')).press(new Key('z', { ctrlKey: true }))).toEqual([1, false]);
  });

  test('is left alone when somebody else has taken it', () => {
    const { press } = session();
    const taken = new Key('z', { ctrlKey: true });
    taken.preventDefault();
    expect(press(taken)).toEqual([2, false]);
  });

  test('ends when it is told to', () => {
    const { press, end } = session();
    end();
    expect(press(new Key('z', { ctrlKey: true }))).toEqual([2, true]);
  });
});
