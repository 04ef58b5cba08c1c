import { describe, expect, it } from 'vitest';
import { heightScale } from '../../src/core/heightScale.ts';
import { catalogue } from '../../src/core/surfaces/index.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import { scaleTicks } from '../../src/scene/scaleTicks.ts';

describe.each(['linear', 'logarithmic'] as const)('the numbers of a %s height scale', (kind) => {
  it.each(catalogue.map(({ id }) => id))('are round, in order and within the scale on %s', (id) => {
    const heights = heightScale(surfaceOf({ id }), kind);
    const ticks = scaleTicks(heights, 5);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(6);
    for (const [k, { height, share }] of ticks.entries()) {
      expect(share).toBeGreaterThanOrEqual(-1e-6);
      expect(share).toBeLessThanOrEqual(1 + 1e-6);
      if (k > 0) expect(share - ticks[k - 1].share).toBeGreaterThan(0.05);
      expect(heights.shareOf(height)).toBe(share);
    }
  });
});

it('a linear scale has even distances', () => {
  const ticks = scaleTicks(heightScale(surfaceOf({ id: 'himmelblau' }), 'linear'), 5);
  expect(ticks.map(({ height }) => height)).toEqual([0, 200, 400, 600, 800]);
});
