import { defaultScenario } from './defaultScenario.ts';
import { firstVersion } from './migrate.ts';
import { type Parsed, parseScenario } from './parseScenario.ts';
import type { Problem } from './problem.ts';
import { excerpt } from './readFields.ts';
import { usualSchedule } from './readSchedule.ts';
import { formulaDomain } from './readSurface.ts';
import type { Scenario, SurfaceChoice } from './scenario.ts';
import { defaultsOf, limits, optimizerFields, settings } from './settings.ts';
import { usualNetwork, usualTask } from './usualTask.ts';
import { type Word, words } from './words.ts';

export interface Link {
  /** From the "?" on; always shorter than 2000 characters. */
  readonly query: string;
  /** False where not everything fitted; what stands there is right all the same. */
  readonly complete: boolean;
}

/** Keys that speak to the page, or to the statistics of the site the link came through: none of the scenario's business. */
const pageKeys = new Set(['lang', 'theme', 'chapter', 'course', 'fbclid', 'gclid', 'ref']);

/**
 * The scenario that a link means beside a chapter: its words say what is otherwise than in `scenario`, unless they name a landscape,
 * for then they are the whole scenario.
 */
export function parseLinkUpon(scenario: Scenario, query: string): Parsed {
  const said = new Set(new URLSearchParams(query).keys());
  if (surfaceKeys.some((key) => said.has(key))) return parseLink(query);
  const unsaid = formatLink(scenario)
    .query.slice(1)
    .split('&')
    .filter((word) => !said.has(word.slice(0, word.indexOf('='))));
  return parseLink(`?${[...unsaid, query.replace(/^\?/, '')].join('&')}`);
}

const surfaceKeys = ['surface', 'formula', 'terrain', 'task', 'network'];

/** Whether a query says anything about a scenario, be it right or wrong. */
export function saysScenario(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((key) => wordOf.has(key) || isOfRivalTooMany(key));
}

/** As long as any link we write; of one that is longer still, only the beginning is read. */
const longestRead = limits.fragmentCharacters;

/**
 * A scenario as a link that can be read, and written by hand: `?surface=himmelblau&rate=0.01&starts=60&seed=7`. Those four
 * always stand there, the rest where it is not the default. `parseLink` gives the scenario back. Where all is too long for a
 * link, the landscape, every optimizer and its rate come first, then what is short, and then as much as fits of each list.
 */
export function formatLink(scenario: Scenario): Link {
  return formatWithin(scenario, limits.linkCharacters - 1);
}

/**
 * The same as what stands behind the "#" of an address, which no browser sends to a server: the place for a user's own data,
 * with far more room, for nobody needs to pass it on.
 */
export function formatFragment(scenario: Scenario): { readonly fragment: string; readonly complete: boolean } {
  const { query, complete } = formatWithin(scenario, longestRead - 1);
  return { fragment: query.replace('?', '#'), complete };
}

function formatWithin(scenario: Scenario, characters: number): Link {
  const said = saidOf(scenario);
  const kept = new Map<Word, string>();
  const lists = said.filter(({ word }) => isList(word));
  const short = said.filter(({ word }) => !isList(word));
  const byNeed = [...short.filter(({ word }) => word.isVital), ...short.filter(({ word }) => !word.isVital)];
  const needed = lists.reduce((sum, list) => sum + neededOf(list), 0);
  const { room, leftOut } = keepShort(byNeed, characters - needed, kept);
  keepLists(
    lists.filter(({ word }) => !isOf(leftOut, word)),
    room + needed,
    kept,
  );
  const query = said.map(({ word }) => kept.get(word)).filter((text) => text !== undefined);
  return {
    query: query.length === 0 ? '' : `?${query.join('&')}`,
    complete: said.every(({ word, text }) => kept.get(word) === text),
  };
}

/** A word with its value, as it stands in a link: `rate=0.01`. */
interface Said {
  readonly word: Word;
  readonly text: string;
}

function saidOf(scenario: Scenario): Said[] {
  const unsaid = whatGoesWithoutSaying(scenario);
  return words.flatMap((word) => {
    const text = textOf(word, scenario, unsaid);
    return text === undefined ? [] : [{ word, text: `${word.key}=${encode(text)}` }];
  });
}

function isList({ notation }: Word): boolean {
  return notation.between !== undefined;
}

/** Keeps what there is room for; of what did not fit, nothing more is said: it would mean something else. */
function keepShort(said: readonly Said[], characters: number, kept: Map<Word, string>) {
  const leftOut = new Set<string>();
  let room = characters;
  for (const { word, text } of said) {
    const cost = text.length + 1;
    if (cost > room) leftOut.add(word.isVital ? partsOf(word)[0] : (partsOf(word).at(-1) ?? ''));
    if (isOf(leftOut, word)) continue;
    kept.set(word, text);
    room -= cost;
  }
  return { room, leftOut };
}

/** Keeps the beginning of each list; where not all fit, each has at least an equal share of the room. */
function keepLists(lists: readonly Said[], characters: number, kept: Map<Word, string>): void {
  let room = characters - lists.reduce((sum, list) => sum + neededOf(list), 0);
  let wanted = lists.reduce((sum, list) => sum + list.text.length + 1 - neededOf(list), 0);
  for (const [k, list] of lists.entries()) {
    const { word, text } = list;
    const needed = neededOf(list);
    wanted -= text.length + 1 - needed;
    const share = needed + Math.max(room - wanted, Math.floor(room / (lists.length - k)));
    const beginning = cut(text, word, share - 1);
    if (beginning === null) continue;
    kept.set(word, beginning);
    room -= beginning.length + 1 - needed;
  }
}

/** Room for as many items as the list must keep to mean anything. */
function neededOf({ word, text }: Said): number {
  const { least = 0, between = '' } = word.notation;
  if (least === 0) return 0;
  return text.split(between, least).join(between).length + 1;
}

/** As many whole items of a list as fit; null where not even one does. */
function cut(text: string, { key, notation }: Word, length: number): string | null {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(notation.between ?? '', length);
  return end > key.length + 1 ? text.slice(0, end) : null;
}

/** What a word belongs to: a part of the scenario, and of the optimizers one. */
function partsOf({ path: [part, rival] }: Word): readonly string[] {
  return part === 'optimizers' ? [part, `${part}.${rival}`] : [`${part}`];
}

function isOf(parts: ReadonlySet<string>, word: Word): boolean {
  return partsOf(word).some((part) => parts.has(part));
}

/** The scenario that a link means, with or without its "?". Never throws; what is good is kept, what is bad is listed. */
export function parseLink(query: string): Parsed {
  const found: Problem[] = [];
  const input: Input = {};
  const seen = new Set<string>();
  let isCrowded = false;
  // a "+" in a link written by hand is a plus, as in x^2+y^2, and not the space that forms make of it
  for (const [key, text] of new URLSearchParams(beginningOf(query, found).replaceAll('+', '%2B'))) {
    const word = wordOf.get(key);
    if (word === undefined) {
      if (isOfRivalTooMany(key)) isCrowded = true;
      else if (!isOfThePage(key)) found.push({ code: 'unknown-field', at: excerpt(key) });
    } else if (seen.has(key)) {
      found.push({ code: 'repeated', at: key });
    } else {
      seen.add(key);
      put(input, word.path, word.notation.parse(text));
    }
  }
  const { scenario, problems } = parseScenario(input);
  const isTold = problems.some(({ code, at }) => code === 'too-many' && at === 'optimizers');
  if (isCrowded && !isTold) found.push({ code: 'too-many', at: 'optimizers', max: limits.optimizers });
  return { scenario, problems: [...found, ...problems].slice(0, limits.problems) };
}

const wordOf = new Map(words.map((word) => [word.key, word]));

/** Whether a word is one of an optimizer's, `rate.12`, of which there may not be so many. */
function isOfRivalTooMany(key: string): boolean {
  const [, bare, number] = /^(.+)\.([1-9]\d*)$/.exec(key) ?? [];
  return wordOf.get(bare)?.path[0] === 'optimizers' && Number(number) > limits.optimizers;
}

/** What `parseLink` takes where a link says nothing. */
function whatGoesWithoutSaying({ surface, optimizers }: Scenario) {
  return {
    ...defaultScenario(surface),
    version: firstVersion,
    surface: surfaceWithoutSaying(surface),
    optimizers: optimizers.map(({ id, schedule }) => ({
      ...defaultsOf<object>(optimizerFields[id]),
      id: settings.optimizer.default,
      schedule: { ...usualSchedule(schedule.id), id: settings.schedule.default },
    })),
  };
}

function surfaceWithoutSaying(surface: SurfaceChoice): object {
  if ('task' in surface) return usualTask(surface.task);
  if ('network' in surface) return { ...usualNetwork(surface.network), batchSize: undefined };
  return { domain: formulaDomain };
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
