import type { Inert, InertObject } from './inert.ts';
import type { Report } from './problem.ts';
import type { ChoiceSetting, Fields, NumberSetting, Setting } from './settings.ts';

const nothing: InertObject = Object.freeze(Object.create(null));

/**
 * The fields of a part of a scenario, each checked against its setting: missing ones become their default in silence, wrong
 * ones their default or the nearest allowed value, and are reported.
 */
export function readFields<Part extends object>(
  fields: Fields<Part>,
  input: InertObject,
  defaults: Part,
  at: string,
  report: Report,
): Part {
  const read: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries<Setting>(fields)) {
    const preferred = (defaults as Record<string, unknown>)[name];
    const value =
      input[name] === undefined ? preferred : readSetting(setting, input[name], preferred, path(at, name), report);
    if (value !== undefined) read[name] = value;
  }
  return read as Part;
}

function readSetting(setting: Setting, input: Inert, preferred: unknown, at: string, report: Report): unknown {
  switch (setting.kind) {
    case 'number':
      return readNumber(setting, input, at, report) ?? preferred;
    case 'choice':
      return readChoice(setting, input, at, report) ?? preferred;
    case 'flag':
      return readFlag(input, at, report) ?? preferred;
  }
}

/** Undefined where the input is no number, or no whole one where that is asked for. */
export function readNumber(
  { min, max, whole }: Pick<NumberSetting, 'min' | 'max' | 'whole'>,
  input: Inert,
  at: string,
  report: Report,
): number | undefined {
  if (typeof input !== 'number' || Number.isNaN(input) || (whole && input % 1 !== 0 && Number.isFinite(input))) {
    report({ code: 'wrong-type', at, expected: whole ? 'whole-number' : 'number' });
    return undefined;
  }
  // adding 0 turns −0, which JSON cannot write, into 0
  const used = Math.min(Math.max(input, min), max) + 0;
  if (used !== input) report({ code: 'out-of-range', at, min, max, used });
  return used;
}

export function readChoice<Value extends string>(
  { values }: Pick<ChoiceSetting<Value>, 'values'>,
  input: Inert,
  at: string,
  report: Report,
): Value | undefined {
  if (typeof input !== 'string') {
    report({ code: 'wrong-type', at, expected: 'text' });
    return undefined;
  }
  const known = values.find((value) => value === input);
  if (known === undefined) report({ code: 'unknown-choice', at, found: excerpt(input) });
  return known;
}

function readFlag(input: Inert, at: string, report: Report): boolean | undefined {
  if (typeof input === 'boolean') return input;
  report({ code: 'wrong-type', at, expected: 'yes-or-no' });
  return undefined;
}

/** A list of at most `max` elements; empty where there is none. */
export function readList(input: Inert, max: number, at: string, report: Report): readonly Inert[] {
  if (input === undefined) return [];
  if (!isList(input)) {
    report({ code: 'wrong-type', at, expected: 'list' });
    return [];
  }
  if (input.length <= max) return input;
  report({ code: 'too-many', at, max });
  return input.slice(0, max);
}

/** An object, without fields where there is none. */
export function readObject(input: Inert, at: string, report: Report): InertObject {
  if (input === undefined) return nothing;
  if (isObject(input)) return input;
  report({ code: 'wrong-type', at, expected: 'object' });
  return nothing;
}

/** Reports the fields that mean nothing here. */
export function reportUnknown(input: InertObject, known: readonly string[], at: string, report: Report): void {
  for (const name of Object.keys(input)) {
    if (!known.includes(name)) report({ code: 'unknown-field', at: path(at, excerpt(name)) });
  }
}

export function isList(input: Inert): input is readonly Inert[] {
  return Array.isArray(input);
}

export function isObject(input: Inert): input is InertObject {
  return typeof input === 'object' && input !== null && !isList(input);
}

export function path(at: string, name: string | number): string {
  return at === '' ? `${name}` : `${at}.${name}`;
}

/** As much of a text from outside as is worth showing. */
export function excerpt(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}
