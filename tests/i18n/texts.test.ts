import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FormulaProblem, FormulaProblemCode } from '../../src/core/formula/problem.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';
import { panels as panelsDe } from '../../src/i18n/panels.de.ts';
import { panels as panelsEn } from '../../src/i18n/panels.en.ts';
import { problems as problemsDe } from '../../src/i18n/problems.de.ts';
import { problems as problemsEn } from '../../src/i18n/problems.en.ts';
import { problemSentence } from '../../src/panels/problemSentence.ts';
import type { Problem } from '../../src/scenario/problem.ts';

type Text = string | ((...values: unknown[]) => string);

/** Every text of a language, by its path. */
function textsOf(part: object, path = ''): [path: string, text: Text][] {
  return Object.entries(part).flatMap(([key, value]): [string, Text][] =>
    typeof value === 'object' ? textsOf(value, `${path}${key}.`) : [[`${path}${key}`, value]],
  );
}

/** What a text says for these values; its parameters may be numbers, of which 1 is a case of its own. */
function said(text: Text, ...values: unknown[]): string {
  return typeof text === 'string' ? text : text(...values);
}

const manyThings = ['‹0›', '‹1›', '‹2›', '‹3›', '‹4›'];
const oneThing = [1, ...manyThings.slice(1)];
/** All texts of a language, those of the parts that are loaded later too: one object a file. */
async function allTexts(language: string): Promise<[path: string, text: Text][]> {
  const folder = new URL('../../src/i18n/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.ts`));
  const parts = files.map(async (name) => {
    const [part] = Object.values((await import(new URL(name, folder).pathname)) as Record<string, object>);
    return textsOf(part, `${name.split('.')[0]}.`);
  });
  return (await Promise.all(parts)).flat();
}

const english = await allTexts('en');
const german = new Map(await allTexts('de'));
const both = english.map(([path, text]) => [path, text, german.get(path) ?? ''] as const);

/** Names, signs, and words that both languages have. */
const sameInBoth = [
  ...['f(x, y) =', '‹0› = ‹1›', '←', '→', 'Start x', 'Start y', 'Momentum μ'],
  ...['Gradient', 'Label', 'Link', 'Minimum', 'Momentum', 'Nesterov', 'Relief', 'Seed', 'Starts', 'Text', 'Version'],
  ...['Adadelta', 'Adagrad', 'Adam', 'AdamW', 'Adamax', 'AdaBelief', 'NAdam', 'RAdam', 'RMSprop', 'Rprop', 'Lion'],
  ...['Yogi', 'SGD', 'Sign-SGD', 'Newton', 'L-BFGS', 'AMSGrad', '1/t', 'α', 'β₁', 'β₂', 'ε', 'η₊', 'η₋', 'ρ'],
  ...['x = ‹0›', 'y = ‹0›', '∂f/∂x = ‹0›', '∂f/∂y = ‹0›', '–', '‹0› ‹1›', '‹0› → ‹1›', '‹0›, ‹1›'],
  ...['‹0› · ‹1›', '‹0› ·\u00a0η\u00a0=\u00a0‹1›'],
  ...['global', 'linear', 'Eggholder', 'Peaks', 'Cumberland Mountains'],
];

describe('the texts', () => {
  it('are there in both languages, under the same names', () => {
    expect([...german.keys()].sort()).toEqual(english.map(([path]) => path).sort());
    expect(english.length).toBeGreaterThan(200);
  });

  it('are never empty', () => {
    const empty = both.filter((row) => row.slice(1).some((text) => said(text, ...manyThings).trim() === ''));
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  it('are German in German, but for a few words', () => {
    const same = both.filter(([, text, satz]) => said(text, ...manyThings) === said(satz, ...manyThings));
    expect([...new Set(same.map(([, text]) => said(text, ...manyThings)))].sort()).toEqual([...sameInBoth].sort());
  });

  it('name the same values in both languages', () => {
    const named = (text: Text, values: unknown[]) => [...new Set(said(text, ...values).match(/‹\d›/g))].sort();
    for (const values of [manyThings, oneThing]) {
      const different = both.filter(([, text, satz]) => `${named(text, values)}` !== `${named(satz, values)}`);
      expect(different.map(([path]) => path)).toEqual([]);
    }
  });

  it('have no value that is not there, and no sign of a typewriter', () => {
    for (const [path, text] of [...english, ...german]) {
      for (const values of [manyThings, oneThing]) {
        expect(said(text, ...values), path).not.toMatch(/undefined|NaN|\[object|\.\.\.|"| {2}/);
      }
    }
  });
});

describe('everything that can go wrong is said in both languages', () => {
  const formulaCodes: Readonly<Record<FormulaProblemCode, true>> = {
    empty: true,
    'too-long': true,
    'unknown-character': true,
    'unknown-name': true,
    'number-too-large': true,
    'decimal-comma': true,
    'function-without-brackets': true,
    'too-many-arguments': true,
    'expected-value': true,
    'expected-operator': true,
    'unclosed-bracket': true,
    'unopened-bracket': true,
  };
  const formulaProblems = Object.keys(formulaCodes).map(
    (code): FormulaProblem => ({ code: code as FormulaProblemCode, at: 0, length: 1, found: 'q' }),
  );

  const ofCode: { readonly [Code in Problem['code']]: readonly Extract<Problem, { code: Code }>[] } = {
    'not-json': [{ code: 'not-json', at: '' }],
    'not-a-scenario': [{ code: 'not-a-scenario', at: '' }],
    'newer-version': [{ code: 'newer-version', at: 'version', version: 9 }],
    'unknown-field': [{ code: 'unknown-field', at: 'colour' }],
    'wrong-type': (
      [
        ...(['number', 'whole-number', 'text', 'yes-or-no', 'list', 'object', 'range', 'point'] as const),
        ...(['moved-start', 'rate-change', 'schedule-point', 'data-row'] as const),
      ] as const
    ).map((expected) => ({ code: 'wrong-type', at: 'seed', expected })),
    'unknown-choice': [{ code: 'unknown-choice', at: 'surface.id', found: 'atlantis' }],
    'out-of-range': [
      { code: 'out-of-range', at: 'seed', min: 0, max: 9, used: 0 },
      { code: 'out-of-range', at: 'seed', min: 0, max: 9, used: 9 },
    ],
    'too-many': [{ code: 'too-many', at: 'optimizers', max: 8 }],
    repeated: [{ code: 'repeated', at: 'seed' }],
    'no-such-start': [{ code: 'no-such-start', at: 'starts.removed.0', count: 60 }],
    contradiction: [{ code: 'contradiction', at: 'optimizers.0.nesterov', with: 'optimizers.0.momentum' }],
    'no-points': [{ code: 'no-points', at: 'optimizers.0.schedule.points' }],
    'no-data': [{ code: 'no-data', at: 'surface.data' }],
    'bad-split': [{ code: 'bad-split', at: 'surface.split' }],
    'too-many-weights': [{ code: 'too-many-weights', at: 'surface.hidden', max: 25_000 }],
    'bad-formula': formulaProblems.map((problem) => ({ code: 'bad-formula', at: 'surface.formula', problem })),
  };
  const problems = Object.values(ofCode).flat();

  it.each([
    ['English', { problems: problemsEn, formula: panelsEn.formula }, 'en'],
    ['German', { problems: problemsDe, formula: panelsDe.formula }, 'de'],
  ] as const)('by a sentence of its own for each: %s', (_, texts, language) => {
    const sentences = problems.map((problem) => problemSentence(problem, texts, numberFormat(language)));
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/);
    expect(new Set(sentences).size).toBe(problems.length);
  });
});
