import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Prediction } from '../../../src/chapters/course.ts';
import { shareOnScale } from '../../../src/panels/lecture/shareOnScale.ts';
import { nearestOption, verdictOf } from '../../../src/panels/lecture/verdict.ts';

const linear: Extract<Prediction, { kind: 'number' }> = {
  kind: 'number',
  measure: { of: 'x' },
  min: 0,
  max: 10,
  step: 0.1,
  tolerance: 0.1,
};
const logarithmic = { ...linear, min: 0.001, isLogarithmic: true, tolerance: 0.25 };
const revealed = (guess: number | null, truth: number | null) => ({ guess, truth, stage: 'revealed' as const });

describe('a predicted number', () => {
  test('is right within the tolerance, to the last digit', () => {
    expect(verdictOf(linear, revealed(0.3, 0.2))).toBe('right');
    expect(verdictOf(linear, revealed(0.4, 0.2))).toBe('near');
    expect(verdictOf(linear, revealed(2, 0.2))).toBe('wrong');
  });

  test('on a logarithmic scale is judged by how many times as large it is', () => {
    expect(verdictOf(logarithmic, revealed(0.01, 0.0125))).toBe('right');
    expect(verdictOf(logarithmic, revealed(0.0125, 0.01))).toBe('right');
    expect(verdictOf(logarithmic, revealed(0.01, 0.015))).toBe('near');
    expect(verdictOf(logarithmic, revealed(0.01, 0.05))).toBe('wrong');
    expect(verdictOf(logarithmic, revealed(0.01, 0))).toBe('wrong');
  });

  test('is as good from either side', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 10, noNaN: true }),
        fc.double({ min: 0.001, max: 10, noNaN: true }),
        (a, b) => {
          for (const predict of [linear, logarithmic])
            expect(verdictOf(predict, revealed(a, b))).toBe(verdictOf(predict, revealed(b, a)));
        },
      ),
    );
  });

  test('is not judged where nothing could be measured, and is wrong where nothing finite was', () => {
    expect(verdictOf(linear, revealed(1, null))).toBeNull();
    expect(verdictOf(linear, revealed(1, Number.POSITIVE_INFINITY))).toBe('wrong');
  });

  test('without a tolerance has to be exact', () => {
    const exact = { ...linear, tolerance: 0 };
    expect(verdictOf(exact, revealed(3, 3))).toBe('right');
    expect(verdictOf(exact, revealed(3, 4))).toBe('wrong');
  });
});

describe('a chosen answer', () => {
  const options = [3, -1, 40].map((is) => ({ text: { en: `${is}` }, is }));
  const choice: Prediction = { kind: 'choice', measure: { of: 'steps' }, options };

  test('is right when none comes nearer', () => {
    expect(verdictOf(choice, revealed(0, 5))).toBe('right');
    expect(verdictOf(choice, revealed(2, 5))).toBe('wrong');
  });

  test('to what is infinite is the outermost', () => {
    expect(nearestOption(options, Number.POSITIVE_INFINITY)).toBe(2);
    expect(nearestOption(options, Number.NEGATIVE_INFINITY)).toBe(1);
  });
});

test('flags are right together, near when some are, wrong when none is', () => {
  const places: Prediction = { kind: 'places', starts: [0, 1, 2] };
  expect([1, 1 / 3, 0].map((share) => verdictOf(places, revealed(null, share)))).toEqual(['right', 'near', 'wrong']);
});

describe('a place on a scale', () => {
  test('goes from one end to the other, and not beyond', () => {
    expect([0, 5, 10, 99, -3].map((value) => shareOnScale(linear, value))).toEqual([0, 0.5, 1, 1, 0]);
    expect(shareOnScale(linear, Number.POSITIVE_INFINITY)).toBe(1);
  });

  test('has equal factors at equal distances on a logarithmic one', () => {
    expect(shareOnScale(logarithmic, 0.1)).toBeCloseTo(0.5, 12);
    expect(shareOnScale(logarithmic, 0)).toBe(0);
    expect(shareOnScale(logarithmic, -1)).toBe(0);
  });
});
