import { describe, expect, test } from 'vitest';
import { parseFormula } from '../../src/core/formula/parseFormula.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { panels as german } from '../../src/i18n/panels.de.ts';
import { panels as english } from '../../src/i18n/panels.en.ts';
import { problems as germanProblems } from '../../src/i18n/problems.de.ts';
import { problems as englishProblems } from '../../src/i18n/problems.en.ts';
import { formulaSentence, problemSentence } from '../../src/panels/problemSentence.ts';
import { parseLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Problem } from '../../src/scenario/problem.ts';

const inEnglish = (problem: Problem) =>
  problemSentence(problem, { ...english, problems: englishProblems }, numberFormat('en'));
const inGerman = (problem: Problem) =>
  problemSentence(problem, { ...german, problems: germanProblems }, numberFormat('de'));

describe('what is wrong with a link is said', () => {
  test.each([
    ['?rate=1e9', 'Learning rate: the most is 10000, which is used.', 'Lernrate: Höchstens 10000; das gilt jetzt.'],
    ['?momentum=-1', 'Momentum: the least is 0, which is used.', 'Momentum: Mindestens 0; das gilt jetzt.'],
    [
      '?starts=many',
      'Number of hikers: a whole number was expected; the usual value is used.',
      'Zahl der Wanderer: Erwartet war eine ganze Zahl; es gilt der übliche Wert.',
    ],
    [
      '?surface=atlantis',
      'Landscape: “atlantis” does not exist; the usual choice is used.',
      'Landschaft: „atlantis“ gibt es nicht; es gilt die übliche Wahl.',
    ],
    [
      '?colour=red',
      '“colour” means nothing here and was left out.',
      '„colour“ bedeutet hier nichts und wurde weggelassen.',
    ],
    [
      '?optimizer=foo',
      'Optimizer: “foo” does not exist; the usual choice is used.',
      'Verfahren: „foo“ gibt es nicht; es gilt die übliche Wahl.',
    ],
    ['?optimizer=adam&beta1=1', 'β₁: the most is 0.999999, which is used.', 'β₁: Höchstens 0,999999; das gilt jetzt.'],
    [
      '?optimizer=lion&decay=0.1',
      '“Weight decay” means nothing here and was left out.',
      '„Weight Decay“ bedeutet hier nichts und wurde weggelassen.',
    ],
    [
      '?schedule=drawn&schedule-points=',
      'Schedule: a drawing without a point draws nothing; the usual points are used.',
      'Zeitplan: Eine Zeichnung ohne Punkte zeichnet nichts; es gelten die üblichen Punkte.',
    ],
    ['?seed=1&seed=2', 'Seed was given twice; the first counts.', 'Seed: zweimal angegeben; das erste zählt.'],
    [
      '?nesterov=1',
      'Nesterov does not go together with this Momentum; it was switched off.',
      'Nesterov geht nicht zusammen mit: Momentum. Es wurde ausgeschaltet.',
    ],
  ])('%s', (link, sentence, satz) => {
    const [problem] = parseLink(link).problems;
    expect(inEnglish(problem)).toBe(sentence);
    expect(inGerman(problem)).toBe(satz);
  });

  test('with the formula’s own problem inside', () => {
    const [problem] = parseLink('?formula=x%2Bz').problems;
    expect(inEnglish(problem)).toBe(
      'The formula could not be read. “z” is not known here. Variables are x and y. The usual landscape is shown.',
    );
  });
});

test.each([
  [{ surface: { task: 'denoise', noise: 7 } }, 'Noise in the picture: the most is 1, which is used.'],
  [{ surface: { task: 'denoise', seed: -1 } }, 'Seed of the data: the least is 0, which is used.'],
  [{ stop: { patience: -1 } }, 'Patience in epochs: the least is 0, which is used.'],
  [
    { surface: { task: 'own-line' } },
    'Data: at least two rows are needed to learn from; the usual landscape is shown.',
  ],
  [
    { surface: { task: 'penguin-line', split: { train: 0.5, validation: 0.6 } } },
    'Split: the three shares must add up to 1 and leave rows to learn from; the usual ones are used.',
  ],
  [
    { surface: { network: 'moons', hidden: [128, 128, 128] } },
    'Hidden layers: a network of more than 25,000 weights does not fit; the usual layers are used.',
  ],
  [
    { surface: { task: 'own-line', data: { rows: [[1, 2], [3, 4], [5]] } } },
    'Rows of the data: a pair of numbers was expected; the usual value is used.',
  ],
])('what learning asks for is named as it is meant: %j', (input, sentence) => {
  expect(parseScenario(input).problems.map(inEnglish)).toEqual([sentence]);
});

test('everything that can go wrong has a sentence that names no code, in both languages', () => {
  const inputs = [
    '{',
    [],
    { version: 99 },
    {
      version: 'x',
      colour: 1,
      seed: -1,
      starts: { count: 'x', random: 'y', moved: [[99, 0, 0], 'x', [0, 0]], removed: [1, 1] },
    },
    {
      surface: { id: 3 },
      optimizers: [{ nesterov: true, momentum: 2, clipNorm: 'x' }],
      gradient: 7,
      stop: [],
      view: { mode: 3 },
    },
    { surface: { formula: 'sin(x,y)', domain: { x: [3, 1] } }, starts: { points: [['a', 1]] } },
    { optimizers: new Array(20).fill({}) },
    { optimizers: [{ nesterov: 'maybe', momentum: 0.5 }], starts: { removed: {} } },
    { surface: { task: 'own-line' } },
    { surface: { task: 'own-line', data: { rows: [[1, 2], 'x', [3, 4], [5, 6]] } } },
    { surface: { task: 'denoise', noise: 7, seed: -1, split: { train: 2 }, batchSize: 0 }, stop: { patience: -1 } },
    { surface: { network: 'penguins', hidden: [128, 128, 128], loss: 'x', activation: 3, firstWeight: 'x' } },
    { view: { axis: 'miles', overlay: 'x', batches: 3 }, stop: { epochLossChange: -1, metricAtLeast: 1e9 } },
  ];
  const problems = inputs.flatMap((input) => parseScenario(input).problems);
  expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThanOrEqual(14);
  for (const problem of problems) {
    for (const sentence of [inEnglish(problem), inGerman(problem)]) {
      expect(sentence).toMatch(/[.)]$/);
      expect(sentence).not.toMatch(/undefined|null|\[object|optimizers|learningRate|[a-z]-[a-z]+-[a-z]/);
    }
  }
});

test.each([
  ['', 'Type a formula of x and y.'],
  ['x +', 'Something is missing at the end.'],
  ['x + * y', 'Before “*” something is missing.'],
  ['x # y', '“#” means nothing in a formula.'],
  ['z^2', '“z” is not known here. Variables are x and y.'],
  ['0,5 x', 'Decimals take a point here: 0.5, not 0,5.'],
  ['sin x', 'sin needs brackets: sin(x).'],
  ['sin(x, y)', 'A function takes one value here.'],
  ['(x + 1', 'This bracket is never closed.'],
  ['x + 1)', 'This bracket was never opened.'],
  ['x'.repeat(501), 'At most 500 characters.'],
])('the formula "%s" is answered with: %s', (text, sentence) => {
  const parsed = parseFormula(text);
  if (parsed.ok) throw new Error('Expected a problem.');
  expect(formulaSentence(parsed.problem, english)).toBe(sentence);
});
