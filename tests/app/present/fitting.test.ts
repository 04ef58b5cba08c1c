import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFitting } from '../../../src/app/present/fitting.ts';

test('the more room there is, the larger the type, up to its full size; and what fits nowhere is not made small', () => {
  const least = 0.65;
  fc.assert(
    fc.property(
      fc.double({ min: least, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (room, more) => {
        const size = largestFitting((each) => each <= room);
        expect(size).toBeLessThanOrEqual(room);
        expect(largestFitting((each) => each <= room + more)).toBeGreaterThanOrEqual(size);
        if (room >= 1) expect(size).toBe(1);
      },
    ),
  );
  expect(largestFitting(() => false)).toBeGreaterThan(least);
});

test('no more sizes are tried than it takes', () => {
  const tried: number[] = [];
  largestFitting((size) => tried.push(size) === 2);
  expect(tried).toHaveLength(2);
  expect(tried[0]).toBe(1);
});
