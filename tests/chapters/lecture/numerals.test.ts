import { describe, expect, it } from 'vitest';
import { isRounded, numberOf, numeralsOf } from './numerals.ts';

describe('the numerals of a text', () => {
  it('are the same in English and in German notation', () => {
    const en = numeralsOf('With 0.005 all sixty of 10,000 end at x = −1.5, half of them (or 1/4) in 2–3 steps.', 'en');
    const de = numeralsOf(
      'Mit 0,005 enden alle sechzig von 10.000 bei x = −1,5, die Hälfte (oder 1/4) in 2–3 Schritten.',
      'de',
    );
    expect(new Set(en)).toEqual(new Set(['0.005', '10000', '-1.5', '1/4', '2', '3', 'all', '60', '1/2']));
    expect(new Set(de)).toEqual(new Set(en));
  });

  it('count mathematics with a digit as one, and a lone number in it as a number', () => {
    expect(numeralsOf('so `f(x) = 2x^2 + 4x` at `x`, `-1` and `λ`', 'en')).toEqual(['`f(x) = 2x^2 + 4x`', '-1']);
  });

  it('leave out one, the ordinals, the third, sayings and addresses', () => {
    expect(numeralsOf('The third one is not at all the second, see [there](#2/3).', 'en')).toEqual([]);
    expect(numeralsOf('Vor allem die dritte ist eine.', 'de')).toEqual([]);
  });

  it('take a part of one for a fraction, also where it is declined', () => {
    const en = numeralsOf(
      'A third, two thirds, in tenths, one-twelfth, an eighth; the tenth step, a fifth or a quarter.',
      'en',
    );
    const de = numeralsOf(
      'Ein Drittel, zwei Drittel, in Zehnteln, ein Zwölftel, ein Achtel; der zehnte Schritt, ein Fünftel oder ein viertel.',
      'de',
    );
    expect(new Set(en)).toEqual(new Set(['1/3', '2', '1/10', '1/12', '1/8', '1/5', '1/4']));
    expect(new Set(de)).toEqual(new Set(en));
  });
});

describe('a number that was written', () => {
  it('stands for what is rounded to its digits', () => {
    expect(isRounded(0.0249, '0.02')).toBe(true);
    expect(isRounded(0.0251, '0.02')).toBe(false);
    expect(isRounded(-1.52, '-1.5')).toBe(true);
    expect(isRounded(0.34, '1/3')).toBe(false);
    expect(isRounded(1, 'all')).toBe(false);
    expect(numberOf('`4x`')).toBeNull();
  });
});
