import { parseFormula } from '../core/formula/parseFormula.ts';
import { isZero } from '../core/formula/ratio.ts';
import { choice, kindBy, list, needed, number, type Reader, shape, words, wrong, yesOrNo } from './courseFields.ts';
import type { ChainFigure, FigureChoice, LossFigure, SlopeFigure } from './figureChoice.ts';

/** What each figure reports, by the names that stand with it in figureChoice.ts. */
export const deedsOf: Readonly<Record<FigureChoice['figure'], readonly string[]>> = {
  loss: ['moved', 'all-right', 'lower-same-mistakes'],
  slope: ['moved', 'level', 'valley', 'hilltop'],
  fog: ['stepped', 'arrived', 'lifted'],
  chain: ['forward', 'back', 'changed', 'checked'],
};

const readPicture = shape<LossFigure['pictures'][number]>({
  is: needed(choice(['dog', 'cat'])),
  saysDog: needed(number(0, 1)),
});

/** A formula of x alone. */
const readFormula: Reader<string> = (node, notes) => {
  const text = words(node, notes);
  if (text === undefined) return undefined;
  const formula = parseFormula(text);
  if (!formula.ok) return void notes.note(node, { code: 'bad-formula', problem: formula.problem });
  const [, slopeAlongY] = formula.gradient;
  const isOfX = slopeAlongY.kind === 'number' && isZero(slopeAlongY.value);
  return isOfX ? text : void notes.note(node, { code: 'not-of-x' });
};

const readNumbers = list(number());

const readDomain: Reader<SlopeFigure['domain']> = (node, notes) => {
  const numbers = readNumbers(node, notes);
  if (numbers === undefined) return undefined;
  const [from, to] = numbers;
  return numbers.length === 2 && from < to ? [from, to] : void notes.note(node, { code: 'bad-domain' });
};

const readWeights: Reader<ChainFigure['weights']> = (node, notes) => {
  const numbers = readNumbers(node, notes);
  if (numbers === undefined) return undefined;
  const [w1, b1, w2, b2] = numbers;
  return numbers.length === 4 ? [w1, b1, w2, b2] : wrong(node, notes, 'four-numbers');
};

export const readFigure = kindBy<FigureChoice>()('figure', {
  loss: { pictures: needed(list(readPicture)), hasDistance: needed(yesOrNo) },
  slope: {
    formula: needed(readFormula),
    domain: needed(readDomain),
    at: needed(number()),
    shows: needed(list(choice(['tangent', 'derivative', 'second-derivative']), { mayBeEmpty: true })),
  },
  fog: {},
  chain: { input: needed(number()), target: needed(number()), weights: needed(readWeights) },
});
