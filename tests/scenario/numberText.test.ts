import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from '../../src/scenario/numberText.ts';

describe('a number in a link', () => {
  it('is read as exactly the number it was written from', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(fc.property(numbers, (value) => parseNumber(formatNumber(value)) === value));
  });

  it.each([
    [0.01, '0.01'],
    [0.001, '0.001'],
    [0.0001, '1e-4'],
    [1000, '1000'],
    [100_000, '1e5'],
    [1e21, '1e21'],
    [-3.25, '-3.25'],
    [0.1 + 0.2, '0.30000000000000004'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each(['', ' 1', '1,5', '0x10', 'NaN', 'Infinity', '1e', '.', '--1', '1_000', '١'])(
    'is not meant by %j',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  it.each([
    ['.5', 0.5],
    ['5.', 5],
    ['+2', 2],
    ['1E3', 1000],
  ])('may be written %s by hand', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});
