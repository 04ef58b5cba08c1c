import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn, styleOf } from '../../../src/panels/learn/numberIn.ts';

test.each([
  ['3.5', 'point', 3.5],
  ['3,5', 'comma', 3.5],
  ['−2', 'point', -2],
  ['+.5', 'point', 0.5],
  ['1e-3', 'point', 0.001],
  ['1 234,5', 'comma', 1234.5],
  ['1.234,5', 'comma', 1234.5],
  ['1,234.5', 'point', 1234.5],
  ['1,234,567', 'point', 1_234_567],
  ['1.234.567', 'comma', 1_234_567],
  ['1,234', 'grouped', 1234],
  ["1'234", 'point', 1234],
  ['1’234’567.5', 'point', 1_234_567.5],
  ['1\u00a0234', 'point', 1234],
  ['−12\u202f345\u202f678,5', 'comma', -12_345_678.5],
  [' 12 ', 'point', 12],
] as const)('“%s” with a decimal %s is %d', (cell, style, value) => {
  expect(numberIn(cell, style)).toBe(value);
});

test.each(['', ' ', 'NA', 'n/a', 'NaN', 'null', 'None', '-', '–', '?', '#N/A'])('“%s” stands for no value', (cell) => {
  expect(numberIn(cell, 'point')).toBe('missing');
});

test.each([
  ['Adelie', 'point'],
  ['3.5 kg', 'point'],
  ['2020-01-01', 'point'],
  ['3,5', 'point'],
  ['3.5', 'comma'],
  ['1,234', 'point'],
  ['12,34,567', 'grouped'],
  ['2012 05 13', 'point'],
  ['3 5', 'point'],
  ['1234 567', 'point'],
  ["1 234'567", 'point'],
  ['1 234 56', 'comma'],
  ['1.5 000', 'point'],
  ['+49 170 1234567', 'point'],
] as const)('“%s” with a decimal %s is no number', (cell, style) => {
  expect(numberIn(cell, style)).toBe('text');
});

test('a number that no scenario holds is too large, and not infinite', () => {
  expect(numberIn('1e400', 'point')).toBe('too-large');
  expect(numberIn('-1e13', 'point')).toBe('too-large');
  expect(numberIn('1e12', 'point')).toBe(1e12);
});

test('every number is read as it was written, with a point or with a comma', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      const expected = value + 0;
      expect(numberIn(String(value), 'point')).toBe(expected);
      expect(numberIn(String(value).replace('.', ','), 'comma')).toBe(expected);
    }),
  );
});

test('a column is read in the style in which more of it are numbers', () => {
  expect(styleOf(['3,5', '4,1', '7'], ';')).toBe('comma');
  expect(styleOf(['3.5', '4.1', 'x'], ';')).toBe('point');
  expect(styleOf(['1', '2'], ';')).toBe('point');
});

test('a comma inside a cell parts thousands where commas part the columns, and decimals elsewhere', () => {
  expect(styleOf(['1,234', '5,678'], ',')).toBe('grouped');
  expect(styleOf(['1,234', '5,678'], '\t')).toBe('comma');
  expect(styleOf(['12,5', '3,25'], ',')).toBe('comma');
});
