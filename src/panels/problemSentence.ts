import type { FormulaProblem } from '../core/formula/problem.ts';
import type { Texts } from '../i18n/en.ts';
import type { NumberFormat } from '../i18n/numbers.ts';
import type { Problem } from '../scenario/problem.ts';
import { settings } from '../scenario/settings.ts';

type PanelTexts = Texts['panels'];

/** What is wrong with a formula, said to whoever typed it. */
export function formulaSentence({ code, found }: FormulaProblem, { formula }: PanelTexts): string {
  return formula.problems[code](found);
}

/** What could not be taken from a link or a file, and what is done instead. */
export function problemSentence(problem: Problem, panels: PanelTexts, numbers: NumberFormat): string {
  const { problems } = panels;
  const field = fieldName(problem.at, panels);
  switch (problem.code) {
    case 'not-json':
    case 'not-a-scenario':
      return problems[problem.code]();
    case 'newer-version':
      return problems['newer-version'](`${problem.version}`);
    case 'unknown-field':
      return problems['unknown-field'](problem.at);
    case 'wrong-type':
      return problems['wrong-type'](field, problems.expected[problem.expected]);
    case 'unknown-choice':
      return problems['unknown-choice'](field, problem.found);
    case 'out-of-range':
      return problem.used === problem.max
        ? problems['too-large'](field, numbers.number(problem.max))
        : problems['too-small'](field, numbers.number(problem.min));
    case 'too-many':
      return problems['too-many'](field, numbers.count(problem.max));
    case 'repeated':
    case 'no-points':
      return problems[problem.code](field);
    case 'no-such-start':
      return problems['no-such-start'](field, numbers.count(problem.count));
    case 'contradiction':
      return problems.contradiction(field, fieldName(problem.with, panels));
    case 'bad-formula':
      return problems['bad-formula'](formulaSentence(problem.problem, panels));
  }
}

/** Fields by the keys that links have for them. */
const fieldsByKey = new Map(Object.entries(settings).map(([name, { key }]) => [key, name]));

/**
 * What the interface calls a field, by its path, "optimizers.0.momentum", or by its key in a link, "rate". Of the path
 * the last part that has a name speaks; text from outside is shown as it is.
 */
function fieldName(at: string, { problems }: PanelTexts): string {
  if (at === '') return problems.wholeLink;
  const names = new Map(Object.entries(problems.fields));
  const parts = at.split('.').reverse();
  const known = parts
    .map((part) => names.get(part) ?? names.get(fieldsByKey.get(part) ?? ''))
    .find((name) => name !== undefined);
  return known ?? at;
}
