import type { Shares } from '../core/learning/index.ts';
import type { Domain } from '../core/surface.ts';
import { formatNumber, parseNumber } from './numberText.ts';
import {
  gradientFields,
  limits,
  networkFields,
  optimizerFields,
  type Setting,
  scheduleFields,
  settings,
  startsFields,
  stopFields,
  taskFields,
  viewFields,
} from './settings.ts';

/** One key of a link, and where its value stands in a scenario. */
export interface Word {
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly notation: Notation<never>;
  /** Whether it is said even where it is the default, so that the link says the same when the default has changed. */
  readonly always: boolean;
  /** Whether it must stand in the link before any other word has room there. */
  readonly isVital: boolean;
}

/** How a value is written in a link. */
interface Notation<Value> {
  format(value: Value): string;
  /** What the text means; the text itself where it means nothing, so that whoever checks the value finds it. */
  parse(text: string): unknown;
  /** What stands between the parts of a long list, where it may be cut. */
  readonly between?: string;
  /** So many items of it must stand, or the list means nothing. */
  readonly least?: number;
}

const text: Notation<string> = { format: (value) => value, parse: (written) => written };

const number: Notation<number> = { format: formatNumber, parse: (written) => parseNumber(written) ?? written };

const flag: Notation<boolean> = {
  format: (value) => (value ? '1' : '0'),
  parse: (written) => (written === '1' ? true : written === '0' ? false : written),
};

const numbers = listOf(number, ',');

/** The ranges of x and y: `-3,3;-2,2`. */
const domain: Notation<Domain> = {
  format: ({ x, y }) => `${numbers.format(x)};${numbers.format(y)}`,
  parse(written) {
    const [x, y, ...more] = written.split(';').map(numbers.parse);
    return more.length > 0 ? written : { x, y };
  },
};

/** A start and where it was moved to: `3:1.25,-2`. */
const move: Notation<readonly [start: number, x: number, y: number]> = {
  format: ([start, ...place]) => `${number.format(start)}:${numbers.format(place)}`,
  parse(written) {
    const [start, place, ...more] = written.split(':');
    return place === undefined || more.length > 0 ? written : [start, ...place.split(',')].map(number.parse);
  },
};

/** A step and what holds from there on, or there: `120:0.05`. */
const pair: Notation<readonly [step: number, value: number]> = {
  format: ([step, value]) => `${number.format(step)}:${number.format(value)}`,
  parse(written) {
    const [step, value, ...more] = written.split(':');
    return value === undefined || more.length > 0 ? written : [number.parse(step), number.parse(value)];
  },
};

/** The shares of the training, the validation and the test set: `0.6,0.2,0.2`. */
const shares: Notation<Shares> = {
  format: ({ train, validation, test }) => numbers.format([train, validation, test]),
  parse(written) {
    const [train, validation, test, ...more] = numbers.parse(written) as unknown[];
    return more.length > 0 ? written : { train, validation, test };
  },
};

/** The layers of a network, `8,8`: a list that would mean another one if it were cut. */
const layers: Notation<readonly number[]> = { format: numbers.format, parse: numbers.parse };

function listOf<Value>(
  part: Notation<Value>,
  between: string,
  // more parts than a link has characters never fit: no need to write them all
  most: number = limits.linkCharacters,
): Notation<readonly Value[]> {
  return {
    format: (values) => values.slice(0, most).map(part.format).join(between),
    parse: (written) => (written === '' ? [] : written.split(between).map(part.parse)),
    between,
  };
}

const notations: Readonly<Record<Setting['kind'], Notation<never>>> = { number, flag, choice: text };

const alwaysSaid: readonly string[] = [settings.learningRate.key, settings.count.key, settings.seed.key];

/** Every word of the language of links, in the order in which they are said: the lists, which may have to be cut, come last. */
export const words: readonly Word[] = [
  ...['id', 'formula', 'terrain', 'task', 'network'].map((kind) => ({
    ...word(['surface', kind], kind === 'id' ? 'surface' : kind, text),
    always: true,
    isVital: true,
  })),
  word(['surface', 'domain'], 'domain', domain),
  ...[
    ...wordsOfFields(['surface'], { ...allOf(taskFields), ...networkFields }),
    word(['surface', 'split'], 'split', shares),
    word(['surface', 'hidden'], 'hidden', layers),
    ...namesOfData('names', ['feature-name', 'target-name']),
    ...namesOfData('labels', ['label-0', 'label-1']),
  ].map((each) => ({ ...each, isVital: true })),
  ...ofEveryRival(wordsOfRival),
  ...wordsOfFields(['starts'], startsFields),
  wordOfSetting(['seed'], settings.seed),
  ...wordsOfFields(['gradient'], gradientFields),
  ...wordsOfFields(['stop'], stopFields),
  ...wordsOfFields(['view'], viewFields),
  word(['version'], 'version', number),
  word(['starts', 'domain'], 'within', domain),
  ...ofEveryRival(listsOfRival),
  word(['starts', 'removed'], 'removed', numbers),
  word(['starts', 'moved'], 'moved', listOf(move, ';')),
  word(['starts', 'added'], 'added', listOf(numbers, ';')),
  word(['starts', 'points'], 'points', listOf(numbers, ';')),
  // two points are the least that a line goes through
  word(['surface', 'data', 'rows'], 'rows', { ...listOf(numbers, ';', limits.rows), least: 2 }),
];

function word(path: Word['path'], key: string, notation: Notation<never>): Word {
  return { key, path, notation, always: false, isVital: false };
}

function namesOfData(field: string, keys: readonly string[]): Word[] {
  return keys.map((key, k) => word(['surface', 'data', field, k], key, text));
}

function wordOfSetting(path: Word['path'], setting: Setting, suffix = ''): Word {
  const always = alwaysSaid.includes(setting.key);
  return { ...word(path, setting.key + suffix, notations[setting.kind]), always, isVital: always };
}

function wordsOfFields(path: Word['path'], fields: Readonly<Record<string, Setting>>, suffix = ''): Word[] {
  return Object.entries(fields).map(([name, setting]) => wordOfSetting([...path, name], setting, suffix));
}

/** The first rival's words are bare, `rate`; the second's are `rate.2`. */
function ofEveryRival(wordsOf: (path: Word['path'], suffix: string) => Word[]): Word[] {
  const rivals = Array.from({ length: limits.optimizers }, (_, rival) => rival);
  return rivals.flatMap((rival) => wordsOf(['optimizers', rival], rival === 0 ? '' : `.${rival + 1}`));
}

function wordsOfRival(path: Word['path'], suffix: string): Word[] {
  const schedule = [...path, 'schedule'];
  return [
    // without it, all the others would mean another optimizer
    { ...wordOfSetting([...path, 'id'], settings.optimizer, suffix), isVital: true },
    ...wordsOfFields(path, allOf(optimizerFields), suffix),
    wordOfSetting([...schedule, 'id'], settings.schedule, suffix),
    ...wordsOfFields(schedule, allOf(scheduleFields), suffix),
  ];
}

function listsOfRival(path: Word['path'], suffix: string): Word[] {
  const schedule = [...path, 'schedule'];
  return [
    word([...schedule, 'milestones'], `schedule-milestones${suffix}`, numbers),
    word([...schedule, 'points'], `schedule-points${suffix}`, listOf(pair, ';')),
    word([...path, 'rateChanges'], `rate-changes${suffix}`, listOf(pair, ';')),
  ];
}

/** The fields of all choices of a table together; those of one name share one key. */
function allOf(table: Readonly<Record<string, object>>): Record<string, Setting> {
  return Object.assign({}, ...Object.values(table));
}
