import type { Shares } from '../core/learning/index.ts';
import type { Inert, InertObject } from './inert.ts';
import type { Report } from './problem.ts';
import { isList, path, readChoice, readFields, readList, readNumber, readObject, reportUnknown } from './readFields.ts';
import type { DataRows, TaskChoice } from './scenario.ts';
import { limits, settings, type TaskSettings, taskFields } from './settings.ts';
import { usualShares, usualTask } from './usualTask.ts';

/** A task that exists, with its data where they are the user's own; undefined where there is none, or nothing to learn from. */
export function readTask(surface: InertObject, at: string, report: Report): TaskChoice | undefined {
  const task = readChoice(settings.task, surface.task, path(at, 'task'), report);
  if (task === undefined) return undefined;
  const fields = taskFields[task];
  const isOwn = task === 'own-line' || task === 'own-neuron';
  reportUnknown(surface, ['task', 'split', ...(isOwn ? ['data'] : []), ...Object.keys(fields)], at, report);
  const data = isOwn ? readData(surface.data, task === 'own-neuron', path(at, 'data'), report) : undefined;
  if (isOwn && data === undefined) return undefined;
  const usual = usualTask(task, data);
  return {
    ...(readFields<object>(fields, surface, usual, at, report) as TaskSettings),
    task,
    split: readSplit(surface.split, path(at, 'split'), report),
    ...(data !== undefined && { data }),
  };
}

/** Three shares that add up to 1, with something to learn from; the usual ones where they do not. */
export function readSplit(input: Inert, at: string, report: Report): Shares {
  if (input === undefined) return usualShares;
  const split = readObject(input, at, report);
  const names = ['train', 'validation', 'test'] as const;
  reportUnknown(split, names, at, report);
  const [train, validation, test] = names.map((name) => split[name] ?? 0);
  const isShare = (share: Inert): share is number => typeof share === 'number' && share >= 0 && share <= 1;
  if (isShare(train) && isShare(validation) && isShare(test) && train > 0) {
    if (Math.abs(train + validation + test - 1) < 1e-6) return { train, validation, test };
  }
  report({ code: 'bad-split', at });
  return usualShares;
}

function readData(input: Inert, isNeuron: boolean, at: string, report: Report): DataRows | undefined {
  if (input === undefined) {
    report({ code: 'no-data', at });
    return undefined;
  }
  const data = readObject(input, at, report);
  reportUnknown(data, ['names', 'labels', 'rows'], at, report);
  const rows = readList(data.rows, limits.rows, path(at, 'rows'), report)
    .map((row, k) => readRow(row, isNeuron, path(path(at, 'rows'), k), report))
    .filter((row) => row !== undefined);
  if (rows.length < 2) {
    report({ code: 'no-data', at: path(at, 'rows') });
    return undefined;
  }
  return {
    names: readNames(data.names, ['x', 'y'], path(at, 'names'), report),
    ...(isNeuron && { labels: readNames(data.labels, ['0', '1'], path(at, 'labels'), report) }),
    rows,
  };
}

const cell = { min: -limits.cell, max: limits.cell, whole: false };
const label = { min: 0, max: 1, whole: true };

function readRow(input: Inert, isNeuron: boolean, at: string, report: Report) {
  if (!isList(input) || input.length !== 2 || !input.every(Number.isFinite)) {
    report({ code: 'wrong-type', at, expected: 'data-row' });
    return undefined;
  }
  const feature = readNumber(cell, input[0], at, report);
  const target = readNumber(isNeuron ? label : cell, input[1], at, report);
  return feature === undefined || target === undefined ? undefined : ([feature, target] as const);
}

function readNames(
  input: Inert,
  usual: readonly [string, string],
  at: string,
  report: Report,
): readonly [string, string] {
  if (input === undefined) return usual;
  const [first, second, ...more] = isList(input) ? input : [];
  if (typeof first !== 'string' || typeof second !== 'string' || more.length > 0) {
    report({ code: 'wrong-type', at, expected: 'text' });
    return usual;
  }
  return [first.slice(0, limits.nameCharacters), second.slice(0, limits.nameCharacters)];
}
