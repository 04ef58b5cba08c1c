import { defaultScenario } from './defaultScenario.ts';
import { firstVersion } from './migrate.ts';
import { type Parsed, parseScenario } from './parseScenario.ts';
import type { Problem } from './problem.ts';
import { excerpt } from './readFields.ts';
import { usualSchedule } from './readSchedule.ts';
import { formulaDomain } from './readSurface.ts';
import type { Scenario } from './scenario.ts';
import { defaultsOf, limits, optimizerFields, settings } from './settings.ts';
import { type Word, words } from './words.ts';

export interface Link {
  /** From the "?" on; always shorter than 2000 characters. */
  readonly query: string;
  /** False where not everything fitted; what stands there is right all the same. */
  readonly complete: boolean;
}

/** Keys that speak to the page, or to the statistics of the site the link came through: none of the scenario's business. */
const pageKeys = new Set(['lang', 'theme', 'fbclid', 'gclid', 'ref']);

/** Far longer than any link we write; of one that is longer still, only the beginning is read. */
const longestRead = 32 * limits.linkCharacters;

/**
 * A scenario as a link that can be read, and written by hand: `?surface=himmelblau&rate=0.01&starts=60&seed=7`. Those four
 * always stand there, the rest where it is not the default. `parseLink` gives the scenario back. Of what is too long for a
 * link, as the places of very many hikers, what fits is kept.
 */
export function formatLink(scenario: Scenario): Link {
  const unsaid = whatGoesWithoutSaying(scenario);
  const leftOut = new Set<string | number>();
  let query = '';
  for (const word of words) {
    const text = textOf(word, scenario, unsaid);
    // what belongs to something that did not fit would mean something else without it
    if (text === undefined || leftOut.has(word.path[0])) continue;
    const begin = `${query === '' ? '?' : '&'}${word.key}=`;
    const room = limits.linkCharacters - 1 - query.length - begin.length;
    const value = encode(text);
    if (value.length > room) {
      const end = word.notation.between === undefined ? 0 : value.lastIndexOf(word.notation.between, room);
      if (end > 0) query += begin + value.slice(0, end);
      leftOut.add(word.path[0]);
    } else {
      query += begin + value;
    }
  }
  return { query, complete: leftOut.size === 0 };
}

/** The scenario that a link means, with or without its "?". Never throws; what is good is kept, what is bad is listed. */
export function parseLink(query: string): Parsed {
  const found: Problem[] = [];
  const input: Input = {};
  const seen = new Set<string>();
  // a "+" in a link written by hand is a plus, as in x^2+y^2, and not the space that forms make of it
  for (const [key, text] of new URLSearchParams(beginningOf(query, found).replaceAll('+', '%2B'))) {
    const word = wordOf.get(key);
    if (word === undefined) {
      if (!isOfThePage(key)) found.push({ code: 'unknown-field', at: excerpt(key) });
    } else if (seen.has(key)) {
      found.push({ code: 'repeated', at: key });
    } else {
      seen.add(key);
      put(input, word.path, word.notation.parse(text));
    }
  }
  const { scenario, problems } = parseScenario(input);
  return { scenario, problems: [...found, ...problems].slice(0, limits.problems) };
}

const wordOf = new Map(words.map((word) => [word.key, word]));

/** What `parseLink` takes where a link says nothing. */
function whatGoesWithoutSaying({ surface, optimizers }: Scenario) {
  return {
    ...defaultScenario(surface),
    version: firstVersion,
    surface: { domain: formulaDomain },
    optimizers: optimizers.map(({ id, schedule }) => ({
      ...defaultsOf<object>(optimizerFields[id]),
      id: settings.optimizer.default,
      schedule: { ...usualSchedule(schedule.id), id: settings.schedule.default },
    })),
  };
}

/** Undefined where the word need not be said. */
function textOf({ path, notation, always }: Word, scenario: Scenario, unsaid: unknown): string | undefined {
  const value = valueAt(scenario, path);
  if (value === undefined) return undefined;
  const written = notation.format(value as never);
  const silent = valueAt(unsaid, path);
  return !always && silent !== undefined && notation.format(silent as never) === written ? undefined : written;
}

type Input = Record<string | number, unknown>;

function valueAt(from: unknown, path: Word['path']): unknown {
  return path.reduce((part, name) => (part as Input | undefined)?.[name], from);
}

function put(into: Input, [name, ...rest]: Word['path'], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  into[name] ??= typeof rest[0] === 'number' ? [] : {};
  put(into[name] as Input, rest, value);
}

function isOfThePage(key: string): boolean {
  return pageKeys.has(key) || key.startsWith('utm_');
}

function beginningOf(query: string, problems: Problem[]): string {
  if (query.length <= longestRead) return query;
  problems.push({ code: 'too-many', at: '', max: longestRead });
  // the word that is cut in two is left out
  return query.slice(0, Math.max(0, query.lastIndexOf('&', longestRead)));
}

/**
 * Text for a query. Left bare is what RFC 3986 allows there and what we put between numbers; "^" it does not allow, and a link
 * found in running text would end there.
 */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(2C|2F|3A|3B)/g, decodeURIComponent);
}
