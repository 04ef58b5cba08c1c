import { describe, expect, it } from 'vitest';
import type { Chapter, Passage, Said } from '../../../src/chapters/course.ts';
import type { Facts } from '../../../src/chapters/facts.ts';
import { sceneOf } from '../../../src/chapters/sceneOf.ts';
import type { Surface } from '../../../src/core/surface.ts';
import { languages } from '../../../src/i18n/language.tsx';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { type FinishedRun, simulate } from '../../../src/scenario/simulate.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';
import { factsOf } from '../factsOf.ts';
import { isRounded, numeralsOf } from './numerals.ts';

/** What stands beside a passage; worked out when it is asked for. */
export interface Beside {
  readonly passage: Passage;
  /** The passage's scenario, or that of the one before it. Throws where there is none. */
  readonly scenario: Scenario;
  readonly run: FinishedRun;
  /** For `measured`. */
  readonly facts: Facts;
}

/** Works out from what stands beside a text the number that the text says; or whether what it says is so. */
export type Claim = (beside: Beside, numeral: string) => number | boolean;

/**
 * By the numeral that a text holds, as `numeralsOf` writes it: "60", "-0.5", "1/3", "all", "`4x + 4`". Where one numeral says
 * several things: "60 hikers", "60 steps". Claims without a numeral begin with a colon: ": the ravine is slower without momentum".
 */
export type Claims = Readonly<Record<string, Claim>>;

/**
 * Tests, for each passage of a chapter, that whatever it says in numbers, in text, task, question, answers and notes, is worked
 * out by a claim and comes out as written; that both languages say the same numbers; and that no claim has lost its text.
 */
export function claims(chapter: Chapter, byPassage: Readonly<Record<string, Claims>>): void {
  describe(`what the chapter "${chapter.id}" says`, () => {
    it('belongs to passages that there are', () => {
      const ids = chapter.passages.map(({ id }) => id);
      expect(Object.keys(byPassage).filter((id) => !ids.includes(id))).toEqual([]);
    });
    for (const passage of chapter.passages) {
      describe(passage.id, () => testPassage(passage, besideOf(chapter, passage), byPassage[passage.id] ?? {}));
    }
  });
}

function testPassage(passage: Passage, beside: Beside, made: Claims): void {
  const texts = textsOf(passage);

  it('holds the same numbers in both languages', () => {
    for (const { at, said } of texts) {
      const [en, de] = languages.map((language) => inOrder(numeralsOf(said[language] ?? '', language)));
      expect({ at, numerals: de }).toEqual({ at, numerals: en });
    }
  });

  const found = new Set(texts.flatMap(({ said }) => languages.flatMap((l) => numeralsOf(said[l] ?? '', l))));
  const optional = new Set(optionsOf(passage));

  it('claims every number in it, and no other', () => {
    const claimed = new Set(Object.keys(made).map(numeralIn));
    claimed.delete(null);
    expect([...found].filter((numeral) => !claimed.has(numeral) && !optional.has(numeral))).toEqual([]);
    expect([...claimed].filter((numeral) => numeral !== null && !found.has(numeral))).toEqual([]);
  });

  for (const [name, claim] of Object.entries(made)) {
    it(name, () => {
      const numeral = numeralIn(name) ?? '';
      const value = claim(beside, numeral);
      if (typeof value === 'boolean') expect(value).toBe(true);
      else if (!isRounded(value, numeral)) expect.fail(`The text says ${numeral}, it is ${value}.`);
    });
  }
}

/** All and none are words of the language: what is said with them in one may need other words in the other. */
function inOrder(numerals: readonly string[]): string[] {
  return [...new Set(numerals)].filter((numeral) => numeral !== 'all' && numeral !== 'none').sort();
}

/** The numeral that the name of a claim begins with. */
function numeralIn(name: string): string | null {
  if (name.startsWith(':')) return null;
  return name.startsWith('`') ? name.slice(0, name.indexOf('`', 1) + 1) : name.split(' ')[0];
}

function textsOf({ text, notes = {}, hands, question }: Passage): { readonly at: string; readonly said: Said }[] {
  const options = question?.predict.kind === 'choice' ? question.predict.options : [];
  return [
    { at: 'text', said: text },
    { at: 'notes', said: notes },
    { at: 'hands', said: hands?.text ?? {} },
    { at: 'question', said: question?.text ?? {} },
    { at: 'reveal', said: question?.reveal ?? {} },
    ...options.map((option, k) => ({ at: `option ${k}`, said: option.text })),
  ];
}

/** An answer that names its own number claims nothing. */
function optionsOf({ question }: Passage): string[] {
  if (question?.predict.kind !== 'choice') return [];
  return question.predict.options.flatMap(({ text, is }) =>
    numeralsOf(text.en ?? '', 'en').filter((numeral) => isRounded(is, numeral)),
  );
}

export function besideOf(chapter: Pick<Chapter, 'passages'>, passage: Passage): Beside {
  const scenario = remembered(() => scenarioBeside(chapter, passage));
  const run = remembered(() => simulate(scenario()));
  const facts = remembered(() => factsOf(scenario()));
  return {
    passage,
    get scenario() {
      return scenario();
    },
    get run() {
      return run();
    },
    get facts() {
      return facts();
    },
  };
}

function scenarioBeside({ passages }: Pick<Chapter, 'passages'>, passage: Passage): Scenario {
  const course = { version: 1, id: 'any', title: {}, chapters: [{ id: 'any', title: {}, passages }] } as const;
  const scene = sceneOf(course, { chapter: 0, passage: passages.indexOf(passage) });
  if (scene === null) throw new RangeError(`Expected a scenario beside the passage "${passage.id}".`);
  const [problem] = scene.problems;
  if (problem !== undefined) throw new RangeError(`Expected a scenario beside "${passage.id}", got ${problem.code}.`);
  return scene.scenario;
}

function remembered<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The numeral is a datum of what stands beside the text, found by its path: "scenario.optimizers.0.learningRate",
 * "passage.figure.at", "passage.question.predict.max". Of a list it is how many there are; in a formula it must occur.
 */
export function given(path: string): Claim {
  return (beside, numeral) => {
    const datum = path.split('.').reduce<unknown>(partOf, beside);
    if (typeof datum === 'number') return datum;
    if (Array.isArray(datum)) return datum.length;
    if (typeof datum === 'string') return bare(datum).includes(bare(numeral).split('=').at(-1) ?? '');
    throw new RangeError(`Expected a datum at "${path}", got ${JSON.stringify(datum)}.`);
  };
}

/** The numeral counts what anybody can count in the text or see in the word itself, as in "two ways to be wrong"; it says nothing about a run. */
export const plain: Claim = () => true;

/** The formula in the name of the claim is the derivative of this one along an axis, or its second derivative. */
export function isDerivative(of: string, along: 'x' | 'y' = 'x', times: 1 | 2 = 1): Claim {
  const { gradient, hessian } = groundOf(of);
  return (_, span) =>
    isSame(span, (x, y) => {
      const [fx, fy] = gradient(x, y);
      const [fxx, , fyy] = hessian(x, y);
      if (times === 1) return along === 'x' ? fx : fy;
      return along === 'x' ? fxx : fyy;
    });
}

/** The formula in the name of the claim gives the same as this one everywhere. */
export function isFormula(of: string): Claim {
  return (_, span) => isSame(span, groundOf(of).value);
}

/** What stands behind the last sign of equality gives the same as another function at places here and there. */
function isSame(span: string, expected: (x: number, y: number) => number): boolean {
  const { value } = groundOf(bare(span).split('=').at(-1) ?? '');
  const places = [-2.3, -0.7, 0.4, 1.9].flatMap((x) => [-1.1, 0.3, 2.2].map((y) => [x, y] as const));
  return places.every(([x, y]) => Math.abs(value(x, y) - expected(x, y)) < 1e-9 * (1 + Math.abs(expected(x, y))));
}

function groundOf(formula: string): Surface {
  return surfaceOf({ formula, domain: { x: [-5, 5], y: [-5, 5] } });
}

function partOf(whole: unknown, part: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, part) : undefined;
}

function bare(text: string): string {
  return text.replace(/[`\s]/g, '');
}
