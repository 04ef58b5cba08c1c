import { describe, expect, test } from 'vitest';
import {
  comesFirst,
  deedOf,
  type Focus,
  isDigit,
  type Press,
  type Situation,
} from '../../../src/app/present/presenterKeys.ts';

const foci: readonly Focus[] = ['nothing', 'landscape', 'control', 'field', 'text'];
const atRest: Situation = { focus: 'nothing', isBlack: false, hasNumber: false, dialog: null, isNotes: false };
const everySituation = foci.flatMap((focus) =>
  [true, false].flatMap((isBlack) =>
    [true, false].flatMap((hasNumber) =>
      (['help', 'other', null] as const).flatMap((dialog) =>
        [true, false].map((isNotes): Situation => ({ focus, isBlack, hasNumber, dialog, isNotes })),
      ),
    ),
  ),
);

function press(key: string, modifiers: Partial<Press> = {}): Press {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...modifiers };
}

const ours = ['PageDown', 'PageUp', ' ', 'ArrowRight', 'ArrowLeft', 'b', '.', 'f', 'n', 'p', 'h', '?', 'Escape', '7'];
const fKeys = Array.from({ length: 12 }, (_, k) => `F${k + 1}`);

describe('a key while presenting', () => {
  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    [' ', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['f', 'freeze'],
    ['n', 'notes'],
    ['p', 'pointer'],
    ['h', 'help'],
    ['Escape', 'end'],
    ['0', '0'],
    ['9', '9'],
  ])('%j, with the focus on nothing, asks for %j', (key, deed) => {
    expect(deedOf(press(key), atRest)).toBe(deed);
  });

  test('is never one of the browser, of the player or of nobody', () => {
    for (const key of [...fKeys, 'Tab', 'Home', 'End', 'ArrowUp', 'ArrowDown', 'Enter', 'x', 'constructor', '']) {
      expect(deedOf(press(key), atRest), key).toBeNull();
    }
  });

  test('is left alone with a modifier, but that some keyboards need Shift for figures and signs', () => {
    for (const situation of everySituation) {
      for (const key of ours) {
        for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'] as const) {
          if (/^[?.\d]$/.test(key) && modifier === 'shiftKey') continue;
          expect(deedOf(press(key, { [modifier]: true }), situation), `${modifier} ${key}`).toBeNull();
        }
      }
    }
    expect(deedOf(press('?', { shiftKey: true }), atRest)).toBe('help');
    expect(deedOf(press('.', { shiftKey: true }), atRest)).toBe('black');
    expect(deedOf(press('7', { shiftKey: true }), atRest)).toBe('7');
  });

  test('goes on from a clicker whatever was touched last, unless pages belong to a text or to a dialog', () => {
    for (const situation of everySituation) {
      const deed = deedOf(press('PageDown'), situation);
      if (situation.focus === 'text' || situation.dialog !== null) expect(deed).toBeNull();
      else expect(deed).toBe(situation.isBlack ? 'light' : 'next');
    }
  });

  test('never takes a letter or a figure from a field', () => {
    for (const key of ['b', '.', 'f', 'n', 'p', 'h', '?', '7', '0', 'Enter', 'Escape']) {
      for (const hasNumber of [true, false]) {
        expect(deedOf(press(key), { ...atRest, focus: 'field', hasNumber }), key).toBeNull();
      }
    }
  });

  test('leaves space and the arrows to whatever has the focus', () => {
    for (const key of [' ', 'ArrowRight', 'ArrowLeft']) {
      for (const focus of foci.slice(1)) expect(deedOf(press(key), { ...atRest, focus })).toBeNull();
    }
  });

  test('belongs to an open dialog, but that the list of the keys goes as it came', () => {
    for (const key of ours) {
      const isHelp = key === 'h' || key === '?';
      expect(deedOf(press(key), { ...atRest, dialog: 'help' }), key).toBe(isHelp ? 'help' : null);
      expect(deedOf(press(key), { ...atRest, dialog: 'other' }), key).toBeNull();
    }
  });

  test.each(['PageDown', 'PageUp', ' ', 'Enter', 'b', '.', 'Escape'])('%j lights a black screen', (key) => {
    expect(deedOf(press(key), { ...atRest, isBlack: true })).toBe('light');
  });

  test('ends nothing in the notes', () => {
    for (const situation of everySituation) {
      if (situation.isNotes) expect(deedOf(press('Escape'), situation)).not.toBe('end');
    }
  });
});

describe('the number of a chapter', () => {
  test('is gone to by Enter and forgotten by Escape, only once it has a digit', () => {
    expect(deedOf(press('Enter'), { ...atRest, hasNumber: true })).toBe('go');
    expect(deedOf(press('Escape'), { ...atRest, hasNumber: true })).toBe('forget');
    expect(deedOf(press('Enter'), atRest)).toBeNull();
  });

  test('is made of what counts as digits', () => {
    expect(['7', '0', '12', '', 'next'].map((deed) => isDigit(deed as '7'))).toEqual([true, true, false, false, false]);
  });
});

describe('in the landscape', () => {
  const there: Situation = { ...atRest, focus: 'landscape' };

  test('a clicker comes first: pages, and its full stop', () => {
    for (const key of ['PageDown', 'PageUp', '.']) expect(comesFirst(press(key), there), key).toBe(true);
  });

  test("the landscape's own keys come after it", () => {
    for (const key of ['f', 'n', '0', '+', '-', ',', 'w', 'm', 'Enter', ' ', 'ArrowRight', 'Escape']) {
      expect(comesFirst(press(key), there), key).toBe(false);
    }
  });

  test('0 and Enter finish a number that has begun', () => {
    for (const key of ['0', 'Enter', 'Escape'])
      expect(comesFirst(press(key), { ...there, hasNumber: true })).toBe(true);
  });
});

test('only a key that does something comes before what has the focus', () => {
  for (const situation of everySituation) {
    for (const key of ours) {
      if (deedOf(press(key), situation) === null) expect(comesFirst(press(key), situation)).toBe(false);
    }
  }
});
