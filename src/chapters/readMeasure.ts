import { choice, kindBy, needed, number, optional, wholeNumber } from './courseFields.ts';
import type { Measure } from './measure.ts';

const rival = { optimizer: optional(wholeNumber) };
const hiker = { start: optional(wholeNumber), ...rival };
const place = { x: needed(number()), y: needed(number()) };
const model = { part: needed(choice<'training' | 'validation'>(['training', 'validation'])), ...hiker };

export const readMeasure = kindBy<Measure>()('of', {
  arrived: { in: needed(choice(['deepest', 'any'])), ...rival },
  diverged: rival,
  x: hiker,
  y: hiker,
  loss: hiker,
  steps: hiker,
  'steps-to-valley': rival,
  'first-optimizer': {},
  'lowest-optimizer': {},
  valley: hiker,
  valleys: {},
  'stable-rate': rival,
  height: place,
  'slope-x': place,
  'slope-y': place,
  metric: model,
  'loss-on': model,
  'best-epoch': hiker,
  'rows-seen': hiker,
  weights: {},
  'difference-evaluations': {},
});
