import type { Option, Prediction, Question } from './course.ts';
import { kindBy, list, needed, number, optional, type Reader, shape, wholeNumber, yesOrNo } from './courseFields.ts';
import { readMeasure } from './readMeasure.ts';
import { readSaid } from './readSaid.ts';

const readOption = shape<Option>({ text: needed(readSaid), is: needed(number()) });

const readKind = kindBy<Prediction>()('kind', {
  places: { starts: needed(list(wholeNumber)) },
  number: {
    measure: needed(readMeasure),
    min: needed(number()),
    max: needed(number()),
    step: needed(number(0)),
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
  return prediction;
};

function isScale({ min, max, step, isLogarithmic }: Extract<Prediction, { readonly kind: 'number' }>): boolean {
  return min < max && (isLogarithmic === true ? min > 0 : step > 0);
}

export const readQuestion = shape<Question>({
  text: needed(readSaid),
  predict: needed(readPrediction),
  reveal: needed(readSaid),
});
