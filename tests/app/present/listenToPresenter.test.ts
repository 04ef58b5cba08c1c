import { describe, expect, test } from 'vitest';
import { listenToPresenter } from '../../../src/app/present/listenToPresenter.ts';
import type { PresenterDeed } from '../../../src/app/present/presenterKeys.ts';

/** As much of another window's key press as there is to see from this one: nothing of it is known to `instanceof`. */
class Key extends Event {
  readonly altKey = false;
  readonly ctrlKey = false;
  readonly metaKey = false;
  readonly shiftKey = false;

  constructor(
    readonly key: string,
    private readonly focus?: string,
    readonly repeat = false,
  ) {
    super('keydown', { cancelable: true });
  }

  override composedPath(): EventTarget[] {
    const { focus } = this;
    if (focus === undefined) return super.composedPath();
    const element = new EventTarget();
    return [Object.assign(element, { matches: (selector: string) => selector.split(', ').includes(focus) })];
  }
}

function session(surroundings = { isBlack: false, hasNumber: false }) {
  const target = new EventTarget();
  const deeds: PresenterDeed[] = [];
  const around = () => ({ ...surroundings, dialog: null, isNotes: false });
  const end = listenToPresenter(target, around, (deed) => deeds.push(deed));
  return {
    target,
    deeds,
    end,
    /** Whether the browser still does with a key what it does with it. */
    press: (...key: ConstructorParameters<typeof Key>) => target.dispatchEvent(new Key(...key)),
  };
}

describe('who listens to a presenter', () => {
  test('takes the keys that mean something, and only those, from the browser', () => {
    const { press, deeds } = session();
    expect([press('PageDown'), press('b'), press('F5'), press('Home')]).toEqual([false, false, true, true]);
    expect(deeds).toEqual(['next', 'black']);
  });

  test('does a deed once, whichever way the key came', () => {
    const { press, deeds } = session();
    press('.', '[role="application"]');
    expect(deeds).toEqual(['black']);
  });

  test('leaves a key that somebody else has taken', () => {
    const { target, deeds } = session();
    const taken = new Key('b');
    taken.preventDefault();
    target.dispatchEvent(taken);
    expect(deeds).toEqual([]);
  });

  test('does not run through the lecture while a key is held down, nor gives it to the browser', () => {
    const { press, deeds } = session();
    expect(press('PageDown', undefined, true)).toBe(false);
    expect(deeds).toEqual([]);
  });

  test.each([
    ['textarea', []],
    ['select', ['next']],
    ['[role="application"]', ['next', 'black']],
    ['button', ['next', 'black']],
    ['h2', ['next', 'next', 'black']],
  ])('hears from %s, of page down, space and b: %j', (focus, heard) => {
    const { press, deeds } = session();
    for (const key of ['PageDown', ' ', 'b']) press(key, focus);
    expect(deeds).toEqual(heard);
  });

  test('lets nobody else hear what comes first', () => {
    const { target, press, deeds } = session({ isBlack: false, hasNumber: true });
    const others: string[] = [];
    target.addEventListener('keydown', (event) => others.push((event as Key).key));
    press('b');
    press('Enter', '[role="application"]');
    expect(deeds).toEqual(['black', 'go']);
    expect(others).toContain('b');
  });

  test('is not disturbed by a key press without a key', () => {
    const { target, deeds } = session();
    target.dispatchEvent(new Event('keydown'));
    expect(deeds).toEqual([]);
  });

  test('hears nothing any more once it has ended', () => {
    const { press, deeds, end } = session();
    end();
    expect([press('PageDown'), press('.')]).toEqual([true, true]);
    expect(deeds).toEqual([]);
  });
});
