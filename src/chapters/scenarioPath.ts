import { excerpt } from '../scenario/readFields.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { networkFields, optimizerFields, scheduleFields, stopFields, taskFields } from '../scenario/settings.ts';
import type { CourseFault } from './courseProblem.ts';

const namesIn = (tables: object): readonly string[] => Object.values(tables).flatMap(Object.keys);

/** What a hand can bring into a part of a scenario that has not been there. */
const canCome: { readonly [Part in keyof Scenario]?: ReadonlySet<string> } = {
  surface: new Set([
    ...['id', 'formula', 'domain', 'terrain', 'task', 'split', 'data', 'network', 'hidden'],
    ...namesIn([...Object.values(taskFields), networkFields]),
  ]),
  starts: new Set(['random', 'count', 'domain', 'moved', 'removed', 'added', 'points']),
  optimizers: new Set([
    ...['rateChanges', 'points', 'milestones'],
    ...namesIn([...Object.values(optimizerFields), ...Object.values(scheduleFields)]),
  ]),
  stop: new Set(Object.keys(stopFields)),
};

/** Why nothing can ever change at a path as "optimizers.0.learningRate"; null where it leads somewhere, or could one day. */
export function pathFault(path: string, scenario: Scenario): CourseFault | null {
  const names = path.split('.');
  const coming = Object.entries(canCome).find(([part]) => part === names[0])?.[1];
  let within: unknown = scenario;
  for (const [k, name] of names.entries()) {
    if (typeof within === 'object' && within !== null && Object.hasOwn(within, name)) {
      within = Reflect.get(within, name);
      continue;
    }
    const canBe = Array.isArray(within) ? /^\d+$/.test(name) : isObject(within) && coming?.has(name) === true;
    return canBe
      ? null
      : { code: 'unknown-choice', field: 'field', found: excerpt(path), known: known(within, names.slice(0, k)) };
  }
  return null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The paths that lead on from where one has gone astray. */
function known(within: unknown, before: readonly string[]): readonly string[] {
  const all = isObject(within) ? Object.keys(within) : [];
  // of many starts one tells how they are named
  const names = Array.isArray(within) ? all.slice(0, 1) : all;
  return names.length === 0 ? [before.join('.')] : names.map((name) => [...before, name].join('.'));
}
