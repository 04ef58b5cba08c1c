import type { Scenario } from './scenario.ts';

/** A field of a scenario that another one has otherwise; undefined where one of the two has none. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly before: unknown;
  readonly now: unknown;
}

/**
 * What differs between two scenarios, field by field, in the order of the fields. How they are shown is left out: the view,
 * and which rivals are drawn. A list of numbers or of places is one field. Where an optimizer or a schedule has become
 * another one, its name is listed and what both can be told; two kinds of surface or of starts differ as a whole.
 */
export function differencesOf(before: Scenario, now: Scenario): Difference[] {
  return [...compare(walkedOf(before), walkedOf(now), [])];
}

/** Without what never changes the run. */
function walkedOf({ view: _, ...scenario }: Scenario): object {
  return { ...scenario, optimizers: scenario.optimizers.map(({ shown, ...choice }) => choice) };
}

function* compare(before: unknown, now: unknown, path: Difference['path']): Generator<Difference> {
  if (isRecord(before) && isRecord(now) && haveCommonFields(before, now)) {
    for (const name of fieldsOf(before, now)) yield* compare(before[name], now[name], [...path, name]);
  } else if (isListOfRecords(before) && isListOfRecords(now)) {
    const length = Math.max(before.length, now.length);
    for (let k = 0; k < length; k++) yield* compare(before[k], now[k], [...path, k]);
  } else if (!isSame(before, now)) {
    yield { path, before, now };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfRecords(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function haveCommonFields(a: Fields, b: Fields): boolean {
  return Object.keys(a).some((name) => name in b);
}

/** All fields of both; of two that are not of the same name, as sgd and adam, only those that both have. */
function fieldsOf(a: Fields, b: Fields): string[] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return a.id === b.id ? names : names.filter((name) => name in a && name in b);
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, k) => isSame(each, b[k]));
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => isSame(a[name], b[name]));
}
