import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { scene } from '../../src/i18n/scene.en.ts';
import { parseLink } from '../../src/scenario/link.ts';
import { flagsShown } from '../../src/scene/flagsShown.ts';
import { areGuessesOpen, nextToFlag } from '../../src/scene/guessing.ts';
import { isByMinimum } from '../../src/scene/isByMinimum.ts';
import { pinnedHere } from '../../src/scene/pinnedHere.ts';
import { selectedSentence } from '../../src/scene/selectedSentence.ts';
import { createThalwegStore } from '../../src/store/store.ts';

function session(link = '?surface=himmelblau&points=-2,0;2,0;0,3&steps=20') {
  const store = createThalwegStore(parseLink(link).scenario);
  store.getState().grow(() => false);
  return { store, ids: [...store.getState().starts.id] };
}

it('guesses are open from when they are asked for until they are locked', () => {
  const { store, ids } = session();
  expect(areGuessesOpen(store.getState().guesses)).toBe(false);
  store.getState().askForGuesses(ids);
  expect(areGuessesOpen(store.getState().guesses)).toBe(true);
  store.getState().lockGuesses();
  expect(areGuessesOpen(store.getState().guesses)).toBe(false);
});

it('putting down the next flag as often as flags are missing puts down each once, whoever is selected', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
      fc.array(fc.constantFrom(null, 0, 1, 2), { minLength: 3, maxLength: 3 }),
      (asked, selections) => {
        const { store, ids } = session();
        const { askForGuesses, select, guess } = store.getState();
        askForGuesses(asked.map((k) => ids[k]));
        const flagged = asked.map((_, k) => {
          const selection = selections[k];
          select(selection === null ? null : ids[selection]);
          const next = nextToFlag(store.getState());
          if (next !== null) guess(next, 1, 1);
          return next;
        });
        expect([...flagged].sort()).toEqual(asked.map((k) => ids[k]).sort());
        expect(nextToFlag(store.getState())).toBeNull();
      },
    ),
    { seed: 5, numRuns: 40 },
  );
});

it('the flag of a start that has been removed is neither shown nor waited for', () => {
  const { store, ids } = session();
  store.getState().askForGuesses([ids[0], ids[1]]);
  store.getState().change((scenario) => ({ ...scenario, starts: { points: [[-2, 0]] } }));
  expect(flagsShown(store.getState()).map(({ start }) => start)).toEqual([ids[0]]);
  store.getState().guess(ids[0], 1, 1);
  expect(nextToFlag(store.getState())).toBeNull();
});

it('flags wait at their own starts, with their numbers, until they are put down', () => {
  const { store, ids } = session();
  store.getState().askForGuesses([ids[2], ids[0]]);
  store.getState().guess(ids[2], 4, -4);
  expect(flagsShown(store.getState())).toEqual([
    { start: ids[2], number: 3, x: 4, y: -4, isPlaced: true },
    { start: ids[0], number: 1, x: -2, y: 0, isPlaced: false },
  ]);
});

it('nothing tells where hikers end as long as guesses are open', () => {
  const { store, ids } = session('?surface=himmelblau&points=-2,0;2,0;0,3&steps=200&colors=minimum');
  store.getState().select(ids[1]);
  store.getState().pin();
  const toldIn = () => selectedSentence(store.getState(), scene.selected, numberFormat('en'));
  const hints = () => [
    isByMinimum(store.getState()),
    pinnedHere(store.getState()) !== null,
    /valley|step/.test(toldIn()),
  ];
  expect(hints()).toEqual([true, true, true]);
  store.getState().askForGuesses(ids);
  expect(hints()).toEqual([false, false, false]);
  expect(toldIn()).toBe('Start 2 at x 2, y 0.');
  store.getState().lockGuesses();
  expect(hints()).toEqual([true, true, true]);
});
