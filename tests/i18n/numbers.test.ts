import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormat } from '../../src/i18n/numbers.ts';

const english = numberFormat('en');
const german = numberFormat('de');

describe('a number', () => {
  it.each([
    [0, '0', '0'],
    [42, '42', '42'],
    [0.5, '0.5', '0,5'],
    [-1.25, '−1.25', '−1,25'],
    [Math.PI, '3.142', '3,142'],
    [999_999, '1 × 10⁶', '1 × 10⁶'],
    [-0, '0', '0'],
    [123_456, '123500', '123500'],
    [0.0001, '0.0001', '0,0001'],
    [1e6, '1 × 10⁶', '1 × 10⁶'],
    [1_234_567, '1.235 × 10⁶', '1,235 × 10⁶'],
    [-2.5e-7, '−2.5 × 10⁻⁷', '−2,5 × 10⁻⁷'],
    [9.99999e9, '1 × 10¹⁰', '1 × 10¹⁰'],
    [1e-300, '1 × 10⁻³⁰⁰', '1 × 10⁻³⁰⁰'],
    [Number.MAX_VALUE, '1.798 × 10³⁰⁸', '1,798 × 10³⁰⁸'],
    [Number.POSITIVE_INFINITY, '∞', '∞'],
    [Number.NEGATIVE_INFINITY, '−∞', '−∞'],
    [Number.NaN, '–', '–'],
  ])('%d is written "%s" in English and "%s" in German', (value, text, satz) => {
    expect(english.number(value)).toBe(text);
    expect(german.number(value)).toBe(satz);
  });

  it('has as many digits as are asked for', () => {
    expect(english.number(Math.PI, 2)).toBe('3.1');
    expect(english.number(Math.PI, 6)).toBe('3.14159');
    expect(german.number(1.23456e-9, 2)).toBe('1,2 × 10⁻⁹');
  });

  it('can be read back, as exactly as it was written, and differs between the languages by its decimal sign alone', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
        fc.integer({ min: 2, max: 9 }),
        (value, digits) => {
          const text = english.number(value, digits);
          expect(german.number(value, digits)).toBe(text.replace('.', ','));
          expect(text).not.toContain('-');
          expect(Math.abs(readBack(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 10 ** (1 - digits));
        },
      ),
    );
  });

  it('is grouped where it counts', () => {
    expect(english.count(100_000)).toBe('100,000');
    expect(german.count(100_000)).toBe('100.000');
    expect(english.count(12)).toBe('12');
  });

  it('is a share in per cent', () => {
    expect(english.percent(0.254)).toBe('25%');
    expect(german.percent(0.254)).toBe('25\u00a0%');
  });

  it('has the decimal sign of its language', () => {
    expect([english.decimalSign, german.decimalSign]).toEqual(['.', ',']);
  });
});

function readBack(text: string): number {
  const [mantissa, power = ''] = text.split(' × 10');
  const exponent = [...power].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join('');
  return Number(`${mantissa.replace('−', '-')}e${exponent === '' ? 0 : exponent}`);
}
