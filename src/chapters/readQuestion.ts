import type { Node } from 'jsonc-parser';
import type { Option, Prediction, Question } from './course.ts';
import {
  fieldIn,
  kindBy,
  list,
  needed,
  number,
  optional,
  type Reader,
  shape,
  wholeNumber,
  yesOrNo,
} from './courseFields.ts';
import type { CourseNotes } from './courseNotes.ts';
import { readMeasure } from './readMeasure.ts';
import { readSaid } from './readSaid.ts';

const readOption = shape<Option>({ text: needed(readSaid), is: needed(number()) });

const readNumbers = list(wholeNumber);

/** Each of them once: a hiker has one flag. */
const readStarts: Reader<readonly number[]> = (node, notes) => {
  const starts = readNumbers(node, notes);
  const again = starts?.findIndex((start, k) => starts.indexOf(start) < k) ?? -1;
  if (starts === undefined || again === -1) return starts;
  return void notes.note(node.children?.[again] ?? node, { code: 'doubled-id', found: `${starts[again]}` });
};

const readKind = kindBy<Prediction>()('kind', {
  places: { starts: needed(readStarts) },
  number: {
    measure: needed(readMeasure),
    min: needed(number()),
    max: needed(number()),
    step: optional(number(0)),
    isLogarithmic: optional(yesOrNo),
    tolerance: needed(number(0)),
  },
  choice: { measure: needed(readMeasure), options: needed(list(readOption)) },
});

const readPrediction: Reader<Prediction> = (node, notes) => {
  const prediction = readKind(node, notes);
  if (prediction?.kind === 'choice' && prediction.options.length < 2) {
    return void notes.note(node, { code: 'few-options' });
  }
  if (prediction?.kind === 'number' && !isScale(prediction)) return void notes.note(node, { code: 'bad-scale' });
  return prediction?.kind === 'number' && hasTooManyStops(prediction, node, notes) ? undefined : prediction;
};

type NumberPrediction = Extract<Prediction, { readonly kind: 'number' }>;

function isScale({ min, max, step, isLogarithmic }: NumberPrediction): boolean {
  const hasLength = min < max && Number.isFinite(max - min);
  return hasLength && (isLogarithmic === true ? min > 0 : step !== 0);
}

/** A slider with more stops than pixels helps nobody, and one with a million would not come to its end. */
const mostStops = 1000;
/** A logarithmic slider has fifty stops a decade. */
const mostDecades = 20;

function hasTooManyStops({ min, max, step, isLogarithmic }: NumberPrediction, node: Node, notes: CourseNotes): boolean {
  if (isLogarithmic === true) return isTooSmall('min', min, max / 10 ** mostDecades, node, notes);
  if (step === undefined || Math.round((max - min) / step) <= mostStops) return false;
  return isTooSmall('step', step, (max - min) / mostStops, node, notes);
}

function isTooSmall(field: string, found: number, min: number, node: Node, notes: CourseNotes): boolean {
  if (found >= min) return false;
  notes.note(fieldIn(node, field) ?? node, { code: 'out-of-range', field, min, max: Number.MAX_VALUE, found });
  return true;
}

export const readQuestion = shape<Question>({
  text: needed(readSaid),
  predict: needed(readPrediction),
  reveal: needed(readSaid),
});
