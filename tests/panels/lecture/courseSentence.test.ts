import { describe, expect, it, test } from 'vitest';
import type { CourseFault, CourseProblem } from '../../../src/chapters/courseProblem.ts';
import { readCourse } from '../../../src/chapters/readCourse.ts';
import { course as german } from '../../../src/i18n/course.de.ts';
import { course as english } from '../../../src/i18n/course.en.ts';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { panels as germanPanels } from '../../../src/i18n/panels.de.ts';
import { panels as englishPanels } from '../../../src/i18n/panels.en.ts';
import { problems as germanProblems } from '../../../src/i18n/problems.de.ts';
import { problems as englishProblems } from '../../../src/i18n/problems.en.ts';
import { courseSentence } from '../../../src/panels/lecture/courseSentence.ts';

const inEnglish = (problem: CourseProblem) =>
  courseSentence(
    problem,
    { course: english, problems: englishProblems, formula: englishPanels.formula },
    numberFormat('en'),
  );
const inGerman = (problem: CourseProblem) =>
  courseSentence(
    problem,
    { course: german, problems: germanProblems, formula: germanPanels.formula },
    numberFormat('de'),
  );

const passage = { id: 'b', text: 'Text', scenario: {} };
const textWith = (part: object) =>
  JSON.stringify(
    { id: 'a', title: 'A', chapters: [{ id: 'a', title: 'A', passages: [{ ...passage, ...part }] }] },
    null,
    1,
  );

describe('what is wrong with a course is said, with the line first', () => {
  test.each([
    ['{\n"id": 1\n"a": 2}', 'Line 2: A comma is missing.', 'Zeile 2: Ein Komma fehlt.'],
    [
      textWith({ question: { text: 'a', reveal: 'b' } }),
      'Line 13: “predict” is missing. The question is left out.',
      'Zeile 13: „predict“ fehlt. Die Frage entfällt.',
    ],
    [
      textWith({ show: { leaf: 'tree' } }),
      'Line 14: “leaf” cannot be “tree”. It can be loss, epochs, rate, slices, results or sweep. It is left out.',
      'Zeile 14: „leaf“ kann nicht „tree“ sein. Möglich ist loss, epochs, rate, slices, results oder sweep. Das entfällt.',
    ],
    [
      textWith({ scenario: { optimizers: [{ id: 'sgd', learningRate: 1e9 }] } }),
      'Line 16: Learning rate: the most is 10000, which is used.',
      'Zeile 16: Lernrate: Höchstens 10000; das gilt jetzt.',
    ],
    [
      textWith({ figure: { figure: 'loss', hasDistance: true, pictures: [{ is: 'cat', saysDog: -0.5 }] } }),
      'Line 19: “saysDog” is at least 0. The figure is left out.',
      'Zeile 19: „saysDog“ ist mindestens 0. Die Figur entfällt.',
    ],
    [
      textWith({ hands: { text: 'a', done: [{ kind: 'figure', deed: 'moved' }] } }),
      'Line 13: This passage has no figure that could report “moved”. The hands-on is left out.',
      'Zeile 13: Dieser Abschnitt hat keine Figur, die „moved“ melden könnte. Die Aufgabe entfällt.',
    ],
    [
      '{ "surface": {} }',
      'Line 1: This is a scenario, not a course. Scenarios can stand in the passages of a course.',
      'Zeile 1: Das ist ein Szenario, kein Kurs. Szenarien können in den Abschnitten eines Kurses stehen.',
    ],
  ])('%j', (text, en, de) => {
    const { problems } = readCourse(text);
    expect(problems.map(inEnglish)).toEqual([en]);
    expect(problems.map(inGerman)).toEqual([de]);
  });
});

it('where there is no text to point at, no line is told', () => {
  const fault: CourseFault = { code: 'too-large', megabytes: 2 };
  const problem = { at: null, fault, leftOut: 'course' } as const;
  expect(inEnglish(problem)).toBe('The file is larger than 2 megabytes, which no course is.');
  expect(inGerman(problem)).toBe('Die Datei ist größer als 2 Megabyte; so groß ist kein Kurs.');
});
