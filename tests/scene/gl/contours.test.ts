import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HeightScale } from '../../../src/core/heightScale.ts';
import { heightScale } from '../../../src/core/heightScale.ts';
import { contours, lineAt } from '../../../src/scene/gl/contours.ts';
import { himmelblau } from '../../core/himmelblau.ts';

const linear = heightScale(himmelblau, 'linear');
const logarithmic = heightScale(himmelblau, 'logarithmic');

it('lines lie at round heights, 10 to 25 of them for the heights that are seen', () => {
  const { origin, step } = contours(linear, 0, 890);
  expect({ origin, step }).toEqual({ origin: 0, step: 50 });
  expect(contours(linear, 3.1, 4.2)).toMatchObject({ step: 0.05 });
});

it('there are 10 to 25 lines, whatever heights are seen', () => {
  const seen = fc.tuple(fc.double({ min: 0, max: 800, noNaN: true }), fc.double({ min: 1e-3, max: 90, noNaN: true }));
  fc.assert(
    fc.property(seen, fc.constantFrom<HeightScale>(linear, logarithmic), ([low, range], heights) => {
      const drawn = contours(heights, low, low + range);
      const lines = lineAt(drawn, heights, low + range) - lineAt(drawn, heights, low);
      expect(lines).toBeGreaterThan(9.99);
      expect(lines).toBeLessThan(25.01);
    }),
  );
});

it('line 0 is a strong one, just below what is seen, so that numbers of lines stay small', () => {
  const drawn = contours(linear, 412.3, 412.4);
  expect(Math.round(drawn.origin / drawn.step) % 5).toBe(0);
  expect(lineAt(drawn, linear, 412.3)).toBeGreaterThanOrEqual(0);
  expect(lineAt(drawn, linear, 412.3)).toBeLessThan(5);
});

it('the lowest ground has no line, where it would be a blot', () => {
  for (const heights of [linear, logarithmic]) {
    const drawn = contours(heights, heights.low, heights.high);
    expect(drawn.firstLine).toBeGreaterThan(lineAt(drawn, heights, heights.low));
  }
});
