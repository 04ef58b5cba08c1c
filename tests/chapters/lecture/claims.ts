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
 * Tests, for a chapter's title and each of its passages, that whatever they say in numbers, in text, task, question, answers and
 * notes, is worked out by a claim and comes out as written; that both languages say the same numbers; and that no claim has
 * lost its text. The title's claims are those of `title`, and are worked out beside the first passage.
 */
export function claims(chapter: Chapter, byPassage: Readonly<Record<string, Claims>>): void {
  describe(`what the chapter "${chapter.id}" says`, () => {
    it('belongs to passages that there are, none of them called "title"', () => {
      const ids = chapter.passages.map(({ id }) => id);
      expect(ids).not.toContain('title');
      expect(Object.keys(byPassage).filter((id) => id !== 'title' && !ids.includes(id))).toEqual([]);
    });
    describe('title', () => {
      testTexts([{ at: 'title', said: chapter.title }], besideOf(chapter, chapter.passages[0]), byPassage.title ?? {});
    });
    for (const passage of chapter.passages) {
      describe(passage.id, () => {
        const made = byPassage[passage.id] ?? {};
        testTexts(textsOf(passage), besideOf(chapter, passage), made);
        testComparisons(passage, made);
      });
    }
  });
}

/** A text, and where it stands. */
interface Text {
  readonly at: string;
  readonly said: Said;
  /** The number that an answer stands for. It may name that number and claims nothing by it. */
  readonly is?: number;
}

/** The tests of `claims`, for any texts that stand beside the same. */
export function testTexts(texts: readonly Text[], beside: Beside, made: Claims): void {
  it('holds the same numbers in both languages', () => {
    for (const { at, said } of texts) {
      const [en, de] = languages.map((language) => inOrder(numeralsOf(said[language] ?? '', language)));
      expect({ at, numerals: de }).toEqual({ at, numerals: en });
    }
  });

  const said = texts.map((text) => ({ text, numerals: languages.flatMap((l) => numeralsOf(text.said[l] ?? '', l)) }));
  const found = new Set(said.flatMap(({ numerals }) => numerals));
  const toBeClaimed = new Set(
    said.flatMap(({ text: { is }, numerals }) =>
      numerals.filter((numeral) => is === undefined || !isRounded(is, numeral)),
    ),
  );

  it('claims every number in it, and no other', () => {
    const claimed = new Set(Object.keys(made).map(numeralIn));
    claimed.delete(null);
    expect([...toBeClaimed].filter((numeral) => !claimed.has(numeral))).toEqual([]);
    expect([...claimed].filter((numeral) => numeral !== null && !found.has(numeral))).toEqual([]);
  });

  it('has a reason for every number that is not worked out', () => {
    const taken = Object.keys(made).filter((name) => made[name] === plain);
    expect(taken.filter((name) => name === numeralIn(name))).toEqual([]);
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

/** Whoever compares in an answer without a number must have compared: a claim that works something out has the word in its name. */
function testComparisons({ question }: Passage, made: Claims): void {
  if (question === undefined) return;
  const options = question.predict.kind === 'choice' ? question.predict.options : [];
  const answers = [question.reveal, ...options.map(({ text }) => text)].map(({ en = '' }) => en).join(' ');

  it('has a claim for each comparison in its answers', () => {
    const compared = new Set([...answers.matchAll(comparison)].map(([word]) => word.toLowerCase()));
    const names = Object.keys(made).filter((name) => made[name] !== plain);
    expect([...compared].filter((word) => !names.some((name) => name.includes(word)))).toEqual([]);
  });
}

const comparison = /\b(?:(?!rest\b)\w+est|first|last|never|fewer|sooner|(?:less|more) than)\b/giu;

/** All and none are words of the language: what is said with them in one may need other words in the other. */
function inOrder(numerals: readonly string[]): string[] {
  return [...new Set(numerals)].filter((numeral) => numeral !== 'all' && numeral !== 'none').sort();
}

/** The numeral that the name of a claim begins with. */
function numeralIn(name: string): string | null {
  if (name.startsWith(':')) return null;
  return name.startsWith('`') ? name.slice(0, name.indexOf('`', 1) + 1) : name.split(' ')[0];
}

function textsOf({ text, notes = {}, hands, question }: Passage): Text[] {
  const options = question?.predict.kind === 'choice' ? question.predict.options : [];
  return [
    { at: 'text', said: text },
    { at: 'notes', said: notes },
    { at: 'hands', said: hands?.text ?? {} },
    { at: 'question', said: question?.text ?? {} },
    { at: 'reveal', said: question?.reveal ?? {} },
    ...options.map((option, k) => ({ at: `option ${k}`, said: option.text, is: option.is })),
  ];
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
 * "passage.figure.at", "passage.question.predict.max". Of a list it is how many there are; a formula is what stands behind the
 * last sign of equality.
 */
export function given(path: string): Claim {
  return (beside, numeral) => {
    const datum = path.split('.').reduce<unknown>(partOf, beside);
    if (typeof datum === 'number') return datum;
    if (Array.isArray(datum)) return datum.length;
    if (typeof datum === 'string') return bare(datum) === rightSideOf(numeral);
    throw new RangeError(`Expected a datum at "${path}", got ${JSON.stringify(datum)}.`);
  };
}

/**
 * The numeral counts what anybody can count in the text or see in the word itself, as in "two ways to be wrong"; it says nothing
 * about a run. The name of such a claim says in words what it counts.
 */
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
  const { value } = groundOf(rightSideOf(span));
  const places = [-2.3, -0.7, 0.4, 1.9].flatMap((x) => [-1.1, 0.3, 2.2].map((y) => [x, y] as const));
  return places.every(([x, y]) => Math.abs(value(x, y) - expected(x, y)) < 1e-9 * (1 + Math.abs(expected(x, y))));
}

function groundOf(formula: string): Surface {
  return surfaceOf({ formula, domain: { x: [-5, 5], y: [-5, 5] } });
}

function partOf(whole: unknown, part: string): unknown {
  return typeof whole === 'object' && whole !== null ? Reflect.get(whole, part) : undefined;
}

function rightSideOf(span: string): string {
  return bare(span).split('=').at(-1) ?? '';
}

function bare(text: string): string {
  return text.replace(/[`\s]/g, '');
}
