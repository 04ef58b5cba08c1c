import { describe, expect, it } from 'vitest';
import type { Chapter, PartialScenario, Passage, Question, Said } from '../../../src/chapters/course.ts';
import { isDone, type Situation } from '../../../src/chapters/deeds.ts';
import type { Facts } from '../../../src/chapters/facts.ts';
import { lecture } from '../../../src/chapters/lecture/lecture.ts';
import { measured } from '../../../src/chapters/measured.ts';
import type { Place } from '../../../src/chapters/place.ts';
import { readCourse } from '../../../src/chapters/readCourse.ts';
import { sceneOf } from '../../../src/chapters/sceneOf.ts';
import { languages } from '../../../src/i18n/language.tsx';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { factsOf } from '../factsOf.ts';
import { besideOf } from './claims.ts';

const all = lecture.chapters.flatMap((chapter) => chapter.passages.map((passage) => ({ chapter, passage })));
const named = all.map(({ chapter, passage }) => ({ name: `${chapter.id}/${passage.id}`, chapter, passage }));
const withHands = named.flatMap((each) => (each.passage.hands ? [{ ...each, hands: each.passage.hands }] : []));
const withQuestion = named.flatMap((each) =>
  each.passage.question ? [{ ...each, question: each.passage.question }] : [],
);

/** Read aloud in half a minute, seen from the last row. */
const mostWords = 80;

/** What a reader does to be done with the task of a chapter: the scenario that comes of it, and what a figure has seen. */
interface Doing {
  readonly change?: (scenario: Scenario) => PartialScenario;
  readonly hasSeenEnd?: boolean;
  readonly isTestOpen?: boolean;
  readonly reported?: readonly string[];
}

const doings: Readonly<Record<string, Doing>> = {
  loss: { reported: ['lower-same-mistakes'] },
  slope: { reported: ['level'] },
  'two-variables': { change: (scenario) => ({ ...scenario, starts: { points: [[0.02, 1]] } }) },
  hiker: { reported: ['arrived', 'lifted'] },
  'from-above': { change: (scenario) => ({ ...scenario, starts: { points: [[-2, 4]] } }) },
  'local-and-global': { change: (scenario) => ({ ...scenario, seed: 1 }) },
  stride: { change: withFirst({ learningRate: 0.09 }) },
  'changing-stride': {
    change: withFirst({
      schedule: {
        id: 'drawn',
        points: [
          [0, 1],
          [120, 0],
        ],
      },
    }),
  },
  momentum: { change: withFirst({ momentum: 0.8 }) },
  data: { change: (scenario) => ({ ...scenario, starts: { points: [[0.7, 4.2]] } }) },
  stochastic: { change: (scenario) => ({ ...scenario, surface: { ...scenario.surface, batchSize: 2 } }) },
  'million-parameters': { reported: ['back', 'checked'] },
  checklist: { hasSeenEnd: true, isTestOpen: true },
  'when-to-stop': { change: withFirst({ learningRate: 0.04, momentum: 0.95 }) },
};

/** The same scenario, but its first optimizer set otherwise. */
function withFirst(changed: object): NonNullable<Doing['change']> {
  return (scenario) => ({ ...scenario, optimizers: [{ ...scenario.optimizers[0], ...changed }] });
}

function situationOf(
  chapter: Chapter,
  passage: Passage,
  { change, hasSeenEnd = false, isTestOpen = false, reported = [] }: Doing,
): Situation {
  const entered = sceneOf(lecture, placeOf(chapter, passage))?.scenario ?? parseScenario({}).scenario;
  const { scenario, problems } = parseScenario(change?.(entered) ?? entered);
  expect(problems).toEqual([]);
  return { facts: factsOf(scenario), entered, scenario, hasSeenEnd, isTestOpen, reported: new Set(reported) };
}

/** What the landscape answers: a number, or where flags should stand. */
function truthsOf({ predict }: Question, facts: Facts): (number | null)[] {
  if (predict.kind !== 'places') return [measured(facts, predict.measure)];
  return predict.starts.flatMap((start) => [measured(facts, { of: 'x', start }), measured(facts, { of: 'y', start })]);
}

function placeOf(chapter: Chapter, passage: Passage): Place {
  return { chapter: lecture.chapters.indexOf(chapter), passage: chapter.passages.indexOf(passage) };
}

function saidIn({ text, notes, hands, question }: Passage): Said[] {
  const options = question?.predict.kind === 'choice' ? question.predict.options : [];
  const all = [text, notes, hands?.text, question?.text, question?.reveal, ...options.map((option) => option.text)];
  return all.filter((said) => said !== undefined);
}

function expectBoth(said: Said): void {
  for (const language of languages) expect(said[language]?.trim(), JSON.stringify(said)).toMatch(/./);
}

function wordsOf(text = ''): number {
  return text.split(/\s+/).length;
}

describe('the lecture', () => {
  it('comes back from a file as it is', () => {
    const { course, problems } = readCourse(JSON.stringify(lecture));
    expect(problems).toEqual([]);
    expect(course).toEqual(lecture);
  });

  it('has chapters with names of their own that can stand in links', () => {
    const ids = lecture.chapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { passages, id } of lecture.chapters) {
      const names = passages.map((passage) => passage.id);
      expect(new Set(names).size, id).toBe(names.length);
      expect([id, ...names].filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    }
  });

  it('ticks its checklist by tasks and questions that there are', () => {
    const tasks = named.filter(({ passage: { hands, question } }) => hands ?? question).map(({ name }) => name);
    const items = lecture.checklist ?? [];
    expect(items.map(({ at }) => at).filter((at) => !tasks.includes(at))).toEqual([]);
    for (const { text } of items) expectBoth(text);
  });

  it('says no sentence twice', () => {
    const texts = all.flatMap(({ passage }) => saidIn(passage).flatMap((said) => Object.values(said)));
    const sentences = texts.filter((text) => wordsOf(text) > 4);
    expect(sentences.filter((text, k) => sentences.indexOf(text) !== k)).toEqual([]);
  });

  it.each(lecture.chapters.map((chapter) => ({ name: chapter.id, chapter })))(
    'has one thing to do and one question in "$name", unless it has the checklist',
    ({ chapter: { title, passages } }) => {
      expectBoth(title);
      const hasChecklist = passages.some((passage) => passage.hasChecklist);
      const least = hasChecklist ? 0 : 1;
      const tasks = [passages.filter(({ hands }) => hands), passages.filter(({ question }) => question)];
      for (const { length } of tasks) expect([least, 1]).toContain(length);
      expect(passages.length).toBeGreaterThanOrEqual(hasChecklist ? 1 : 3);
      expect(passages.length).toBeLessThanOrEqual(6);
      expect(passages[0].scenario ?? passages[0].figure).toBeDefined();
    },
  );
});

describe.each(named)('the passage $name', ({ chapter, passage }) => {
  it('speaks both languages, to the lecturer too, and is short', () => {
    const said = saidIn(passage);
    expect(passage.notes).toBeDefined();
    for (const each of said) expectBoth(each);
    for (const language of languages) {
      for (const text of said) expect(wordsOf(text[language])).toBeLessThanOrEqual(mostWords);
      expect(passage.text[language]?.split('\n\n').length).toBeLessThanOrEqual(3);
    }
  });

  it('shows a scenario without problems, or a figure', () => {
    const scene = sceneOf(lecture, placeOf(chapter, passage));
    if (scene === null) expect(passage.figure).toBeDefined();
    else expect(scene.problems).toEqual([]);
  });
});

describe.each(withQuestion)('the question of $name', ({ chapter, passage, question }) => {
  it('has one right answer, which the landscape gives', () => {
    const truths = truthsOf(question, besideOf(chapter, passage).facts);
    expect(truths).not.toContain(null);
    const [truth] = truths;
    const { predict } = question;
    if (predict.kind === 'number') {
      expect(truth).toBeGreaterThanOrEqual(predict.min);
      expect(truth).toBeLessThanOrEqual(predict.max);
    }
    if (predict.kind === 'choice') {
      const distances = predict.options.map(({ is }) => Math.abs(is - (truth ?? 0))).sort((a, b) => a - b);
      expect(distances[0]).toBeLessThan(distances[1] / 2);
    }
  });
});

describe.each(withHands)('the task of $name', ({ chapter, passage, hands }) => {
  it('is not done before anybody has done anything', () => {
    expect(isDone(hands.done, situationOf(chapter, passage, {}))).toBe(false);
  });

  it('can be done', () => {
    expect(isDone(hands.done, situationOf(chapter, passage, doings[chapter.id] ?? {}))).toBe(true);
  });
});
