import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiples, roundStep } from '../../src/look/roundStep.ts';

const range = fc.double({ min: 1e-9, max: 1e9, noNaN: true });

describe('a round step', () => {
  it('divides the range into at most as many parts as asked for, and not into far fewer', () => {
    fc.assert(
      fc.property(range, fc.integer({ min: 1, max: 50 }), (width, most) => {
        const parts = width / roundStep(width, most);
        expect(parts).toBeLessThanOrEqual(most * (1 + 1e-6));
        expect(parts).toBeGreaterThan(most / 2.6);
      }),
    );
  });

  it.each([
    [10, 10, 1],
    [10, 6, 2],
    [1, 5, 0.2],
    [0.3, 3, 0.1],
    [890, 8, 200],
    [7, 1, 10],
  ])('of %d in at most %d is %d', (width, most, step) => {
    expect(roundStep(width, most)).toBeCloseTo(step, 12);
  });
});

it('multiples have no crumbs and include both ends', () => {
  expect(multiples(0.1, -0.2, 0.3)).toEqual([-0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  expect(multiples(5, -3, 12)).toEqual([0, 5, 10]);
  expect(multiples(5, 1, 2)).toEqual([]);
});
