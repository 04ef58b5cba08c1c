import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberToType, typedNumber } from '../../src/panels/typedNumber.ts';

const anyNumber = { min: -1e300, max: 1e300, whole: false };
const counting = { min: 1, max: 100_000, whole: true };

describe('a typed number', () => {
  test.each([
    ['0.01', 0.01],
    ['0,01', 0.01],
    [' ,5 ', 0.5],
    ['−2', -2],
    ['+3.', 3],
    ['1e-3', 1e-3],
    ['1,5E3', 1500],
    ['1.2 × 10⁻⁵', 1.2e-5],
    ['3*10^4', 3e4],
    ['1.000,5', 1000.5],
    ['1,000.5', 1000.5],
    ['1.000.000', 1e6],
    ['1 000 000', 1e6],
    ['1’000', 1000],
    ['-0', 0],
  ])('%s is %d', (text, value) => {
    expect(typedNumber(text, anyNumber)).toEqual({ ok: true, value });
  });

  test('of hikers with a point before three digits is thousands, of anything else a fraction', () => {
    expect(typedNumber('1.000', counting)).toEqual({ ok: true, value: 1000 });
    expect(typedNumber('1.000', anyNumber)).toEqual({ ok: true, value: 1 });
  });

  test.each(['', 'abc', '1e', '1,2,3,', '--1', '0x10', 'Infinity', 'NaN', '1 × 10', '10⁻'])('"%s" is none', (text) => {
    expect(typedNumber(text, anyNumber)).toEqual({ ok: false, problem: 'not-a-number' });
  });

  test.each([
    ['2.5', 'not-whole'],
    ['0', 'too-small'],
    ['1e9', 'too-large'],
    ['1e999', 'too-large'],
  ])('%s is refused as %s where hikers are counted', (text, problem) => {
    expect(typedNumber(text, counting)).toEqual({ ok: false, problem });
  });

  test('that stands in a field is read as the same number, in every language', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), fc.constantFrom('.', ','), (value, sign) => {
        const rounded = Number(value.toPrecision(6)) + 0;
        expect(typedNumber(numberToType(value, sign), anyNumber)).toEqual({ ok: true, value: rounded });
      }),
    );
  });
});
