import { excerpt } from '../scenario/readFields.ts';
import type { Deed, HandsOn } from './course.ts';
import { kindBy, list, needed, number, optional, type Reader, shape, words } from './courseFields.ts';
import { readMeasure } from './readMeasure.ts';
import { readSaid } from './readSaid.ts';

const parts = ['surface', 'starts', 'optimizers', 'gradient', 'stop', 'seed', 'view'];

/** The path of a part of the scenario, of which at least the beginning is always there. */
const scenarioPath: Reader<string> = (node, notes) => {
  const path = words(node, notes);
  if (path === undefined || parts.includes(path.split('.')[0])) return path;
  return void notes.note(node, { code: 'unknown-choice', field: 'field', found: excerpt(path), known: parts });
};

const readDeed = kindBy<Deed>()('kind', {
  changed: { field: needed(scenarioPath) },
  played: {},
  'test-opened': {},
  measured: { measure: needed(readMeasure), least: optional(number()), most: optional(number()) },
  figure: { deed: needed(words) },
});

export const readHands = shape<HandsOn>({ text: needed(readSaid), done: needed(list(readDeed)) });
