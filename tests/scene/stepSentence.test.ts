import { expect, it } from 'vitest';
import type { Track } from '../../src/core/run.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { steps as germanTexts } from '../../src/i18n/steps.de.ts';
import { steps as englishTexts } from '../../src/i18n/steps.en.ts';
import { parseLink } from '../../src/scenario/link.ts';
import { stepSentence } from '../../src/scene/stepSentence.ts';
import { createThalwegStore, type State } from '../../src/store/store.ts';

function walked(link: string) {
  const store = createThalwegStore(parseLink(link).scenario);
  store.getState().grow(() => false);
  store.getState().select(store.getState().starts.id[0]);
  return store.getState();
}

const himmelblau = walked('?surface=himmelblau&rate=0.01&points=-1,0.5&steps=40');

/** Himmelblau with a way of one step: so far east and north, from one loss to another. */
function stepped(east: number, north: number, before = 0.42, after = 0.37) {
  const way: Track = {
    ...(himmelblau.way ?? expect.fail('Nobody is selected.')),
    x: Float64Array.of(1, 1 + east),
    y: Float64Array.of(2, 2 + north),
    loss: Float64Array.of(before, after),
    reached: 1,
    stopped: undefined,
  };
  return { way, surface: himmelblau.surface };
}

type Walked = Pick<State, 'way' | 'surface'>;
const english = (state: Walked, at = 1) => stepSentence(state, at, englishTexts, numberFormat('en'));
const german = (state: Walked, at = 1) => stepSentence(state, at, germanTexts, numberFormat('de'));

it('a step is told as its direction and its change of the loss, in both languages', () => {
  expect(english(stepped(-1, 1))).toBe('Step 1: north-west, loss from 0.42 to 0.37.');
  expect(german(stepped(-1, 1))).toBe('Schritt 1: nach Nordwesten, Verlust von 0,42 auf 0,37.');
});

it('a step turned by an eighth goes to the next direction, and after eight it is told as before', () => {
  const told = Array.from({ length: 9 }, (_, k) => {
    const angle = (k * Math.PI) / 4 + 0.3;
    return english(stepped(Math.cos(angle), Math.sin(angle)));
  });
  expect(told.map((sentence) => /: (.*?),/.exec(sentence)?.[1])).toEqual([
    ...['east', 'north-east', 'north', 'north-west', 'west', 'south-west', 'south', 'south-east'],
    'east',
  ]);
  expect(new Set(Array.from({ length: 8 }, (_, k) => german(stepped(...turned(k))))).size).toBe(8);
});

function turned(eighths: number): [east: number, north: number] {
  const angle = (eighths * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)];
}

it('the direction does not depend on how long the step is, as long as it can be seen', () => {
  for (const length of [0.03, 0.3, 3]) expect(english(stepped(0, -length))).toContain(': south,');
});

it('a step that nobody would see is almost no movement', () => {
  expect(english(stepped(0.001, 0))).toBe('Step 1: almost no movement, loss from 0.42 to 0.37.');
  expect(german(stepped(0, 0))).toBe('Schritt 1: fast keine Bewegung, Verlust von 0,42 auf 0,37.');
});

it('a loss that stays the same in what is shown of it is told once', () => {
  expect(english(stepped(1, 0, 0.37001, 0.37))).toBe('Step 1: east, loss still 0.37.');
});

it('on ground that is drawn squeezed the direction is the one on the map', () => {
  const { way } = stepped(1, 1);
  const domain = { x: [0, 1000], y: [0, 10] } as const;
  expect(english({ way, surface: { ...himmelblau.surface, domain } })).toContain(': north,');
});

it('before the first step there is nothing to tell, and within a step the last whole one is told', () => {
  expect(english(himmelblau, 0.75)).toBe('');
  expect(english(himmelblau, 12.5)).toBe(english(himmelblau, 12));
  expect(english(himmelblau, 12)).toMatch(/^Step 12: /);
  expect(stepSentence({ ...himmelblau, way: null }, 3, englishTexts, numberFormat('en'))).toBe('');
});

it('who has stopped or diverged is said to have, from the step on at which that was', () => {
  const resting = walked('?surface=himmelblau&rate=0.01&points=-1,0.5&steps=400');
  const last = resting.way?.stopped?.step ?? expect.fail('It has not stopped.');
  expect(english(resting, last)).toMatch(/^Step \d+: /);
  expect(english(resting, last + 1)).toBe(`Stopped at step ${last}.`);
  expect(german(resting, last + 7)).toBe(`Bei Schritt ${last} angehalten.`);
  const lost = walked('?surface=himmelblau&rate=1&points=-1,0.5&steps=40');
  const at = lost.way?.stopped?.step ?? expect.fail('It has not stopped.');
  expect(english(lost, at)).toBe(`Diverged at step ${at}.`);
  expect(german(lost, at)).toBe(`Bei Schritt ${at} divergiert.`);
});
