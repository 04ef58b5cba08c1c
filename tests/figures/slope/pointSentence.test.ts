import { describe, expect, it } from 'vitest';
import { curvePoint } from '../../../src/figures/slope/curvePoint.ts';
import { levelPlaces } from '../../../src/figures/slope/levelPlaces.ts';
import { pointSentence } from '../../../src/figures/slope/pointSentence.ts';
import { figures } from '../../../src/i18n/figures.en.ts';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { curveOf } from './curveOf.ts';

function told(formula: string, x: number, known = { hasSlope: true, hasCurvature: true }): string {
  const curve = curveOf(formula, [-4, 4]);
  return pointSentence(curvePoint(curve, x, levelPlaces(curve)), known, figures.slope, numberFormat('en'));
}

describe('what is told of a point', () => {
  it('is only what the figure shows', () => {
    expect(told('x^2', 1, { hasSlope: false, hasCurvature: false })).toBe('At x = 1 the height is 1.');
    expect(told('x^2', 1, { hasSlope: true, hasCurvature: false })).toBe(
      'At x = 1 the height is 1. The slope is 2, uphill towards larger x.',
    );
    expect(told('-x^2', 0, { hasSlope: true, hasCurvature: false })).toBe(
      'At x = 0 the height is 0. The tangent is level, its slope is 0.',
    );
  });

  it('tells valley from hilltop by the second derivative', () => {
    expect(told('x^2', 0)).toMatch(/level.*second derivative is 2\. Valley: f″ is above 0\.$/);
    expect(told('-x^2', 0)).toMatch(/level.*second derivative is −2\. Hilltop: f″ is below 0\.$/);
    expect(told('x^3', 0)).toMatch(/level.*second derivative is 0\. Valley or hilltop\?/);
  });

  it('says so where there is no value or no tangent', () => {
    expect(told('ln(x)', -1)).toBe('x = −1. The function has no value here.');
    expect(told('abs(x)', 0)).toBe('At x = 0 the height is 0. There is no tangent here.');
  });
});
