import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { pinnedEn } from '../../../src/i18n/pinned.en.ts';
import { type DifferenceWords, fieldText, valueText } from '../../../src/panels/compare/differenceText.ts';

const names = new Map([
  ['learningRate', 'Learning rate'],
  ['optimizers', 'Optimizer'],
  ['schedule', 'Schedule'],
  ['domain', 'Domain'],
  ['seed', 'Seed'],
]);
const words: DifferenceWords = {
  texts: pinnedEn,
  numbers: numberFormat('en'),
  nameOf: (field) => names.get(field) ?? field,
  choiceOf: (choice) => new Map([['adam', 'Adam']]).get(choice),
};

describe('a difference in words', () => {
  it.each([
    [['seed'], 'Seed'],
    [['optimizers', 1, 'learningRate'], 'Optimizer 2: Learning rate'],
    [['optimizers', 0, 'schedule', 'id'], 'Optimizer 1: Schedule'],
    [['optimizers', 2, 'id'], 'Optimizer 3'],
    [['optimizers', 2], 'Optimizer 3'],
    [['surface', 'domain', 'x'], 'Domain x'],
  ])('names the field of %j', (path, text) => {
    expect(fieldText({ path, before: 0, now: 1 }, words)).toBe(text);
  });

  it.each([
    [undefined, '–'],
    [0.25, '0.25'],
    [true, 'on'],
    ['adam', 'Adam'],
    ['x^2', 'x^2'],
    [[-3, 3], '−3 … 3'],
    [
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      '3 entries',
    ],
    [{ id: 'adam', learningRate: 0.1, schedule: { id: 'constant' } }, 'Adam, η = 0.1'],
    [{ formula: 'x^2', domain: {} }, 'x^2'],
    [{ points: [[0, 0]] }, '1 point'],
    [{ random: 'grid', count: 60 }, '60, grid'],
  ])('tells the value %j', (value, text) => {
    expect(valueText(value, words)).toBe(text);
  });
});
