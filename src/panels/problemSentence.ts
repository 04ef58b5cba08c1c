import type { FormulaProblem } from '../core/formula/problem.ts';
import type { Texts } from '../i18n/en.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { problems } from '../i18n/problems.en.ts';
import type { Problem } from '../scenario/problem.ts';
import { settings } from '../scenario/settings.ts';

interface ProblemTexts {
  readonly problems: typeof problems;
  readonly formula: Texts['panels']['formula'];
}

/** A limit is told to its last digit. */
const exactDigits = 12;

/** What is wrong with a formula, said to whoever typed it. */
export function formulaSentence({ code, found }: FormulaProblem, { formula }: Pick<ProblemTexts, 'formula'>): string {
  return formula.problems[code](found);
}

/** What could not be taken from a link or a file, and what is done instead. */
export function problemSentence(problem: Problem, texts: ProblemTexts, numbers: NumberFormat): string {
  const { problems } = texts;
  const field = fieldName(problem.at, texts);
  switch (problem.code) {
    case 'not-json':
    case 'not-a-scenario':
      return problems[problem.code]();
    case 'newer-version':
      return problems['newer-version'](`${problem.version}`);
    case 'unknown-field':
      return problems['unknown-field'](ownName(lastOf(problem.at), texts) ?? problem.at);
    case 'wrong-type':
      return problems['wrong-type'](field, problems.expected[problem.expected]);
    case 'unknown-choice':
      return problems['unknown-choice'](field, problem.found);
    case 'out-of-range':
      return problem.used === problem.max
        ? problems['too-large'](field, numbers.number(problem.max, exactDigits))
        : problems['too-small'](field, numbers.number(problem.min, exactDigits));
    case 'too-many':
      return problems['too-many'](field, numbers.count(problem.max));
    case 'repeated':
    case 'no-points':
    case 'no-data':
    case 'bad-split':
      return problems[problem.code](field);
    case 'too-many-weights':
      return problems['too-many-weights'](field, numbers.count(problem.max));
    case 'no-such-start':
      return problems['no-such-start'](field, numbers.count(problem.count));
    case 'contradiction':
      return problems.contradiction(field, fieldName(problem.with, texts));
    case 'bad-formula':
      return problems['bad-formula'](formulaSentence(problem.problem, texts));
  }
}

/** Fields by the keys that links have for them. */
const fieldsByKey = new Map(Object.entries(settings).map(([name, { key }]) => [key, name]));

/**
 * What the interface calls a field, by its path, "optimizers.0.momentum", or by its key in a link, "rate". Of the path
 * the last part that has a name speaks; text from outside is shown as it is.
 */
function fieldName(at: string, texts: ProblemTexts): string {
  if (at === '') return texts.problems.wholeLink;
  const parts = withOwnNames(at).split('.').reverse();
  const known = parts.map((part) => ownName(part, texts)).find((name) => name !== undefined);
  return known ?? at;
}

/** Fields that are called as others are, by their paths, and what they are known by here. */
const namesakes: Readonly<Record<string, string>> = {
  'surface.noise': 'pictureNoise',
  'surface.seed': 'dataSeed',
  'stop.patience': 'stopPatience',
};

/** The points of a schedule are not those where hikers start. */
function withOwnNames(at: string): string {
  return namesakes[at] ?? at.replace('schedule.points', 'schedule');
}

/** Undefined where a part of a path has no name; an id goes by the name of what it chooses. */
function ownName(part: string, { problems }: ProblemTexts): string | undefined {
  const names = new Map(Object.entries(problems.fields));
  return names.get(part) ?? names.get(fieldsByKey.get(part) ?? '');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
