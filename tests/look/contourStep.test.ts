import { describe, expect, it } from 'vitest';
import { heightScale } from '../../src/core/heightScale.ts';
import { contourStep } from '../../src/look/contourStep.ts';
import { himmelblau } from '../core/himmelblau.ts';

describe('contour lines', () => {
  it('stand at round heights on a linear scale', () => {
    const heights = heightScale(himmelblau, 'linear');
    const { first, step } = contourStep(heights);
    expect(heights.heightAt(first)).toBeCloseTo(0, 9);
    expect(heights.heightAt(first + step)).toBeCloseTo(50, 9);
  });

  it('are more where one looks at little of the height, and about as many', () => {
    for (const kind of ['linear', 'logarithmic'] as const) {
      const heights = heightScale(himmelblau, kind);
      for (const high of [1, 10, 100, heights.high]) {
        const { step } = contourStep(heights, heights.low, high);
        const lines = (heights.shareOf(high) - heights.shareOf(heights.low)) / step;
        expect(lines).toBeGreaterThan(9);
        expect(lines).toBeLessThanOrEqual(25.01);
      }
    }
  });
});
