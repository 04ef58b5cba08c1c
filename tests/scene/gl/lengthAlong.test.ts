import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measure } from '../../../src/scene/gl/lengthAlong.ts';

function lengthsOf(points: readonly (readonly [east: number, south: number, step: number])[]): number[] {
  const numbers = Float32Array.from(points.flatMap(([east, south, step]) => [east, 0.5, south, step]));
  const lengths = new Float32Array(points.length);
  measure(numbers, points.length, lengths);
  return Array.from(lengths);
}

it('lengths add up over the pieces of a line, whatever its height', () => {
  expect(
    lengthsOf([
      [0, 0, 0],
      [3, 4, 1],
      [3, 5, 2],
    ]),
  ).toEqual([0, 5, 6]);
});

it('after a gap the next line begins at 0', () => {
  expect(
    lengthsOf([
      [0, 0, 0],
      [1, 0, 1],
      [0, 0, -1],
      [7, 0, 0],
      [7, 2, 1],
    ]),
  ).toEqual([0, 1, 0, 0, 2]);
});

it('a straight line divided into pieces is as long as it is whole', () => {
  const coordinate = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(coordinate, coordinate, fc.integer({ min: 1, max: 12 }), (east, south, pieces) => {
      const points = Array.from(
        { length: pieces + 1 },
        (_, k) => [(k / pieces) * east, (k / pieces) * south, k] as const,
      );
      expect(lengthsOf(points).at(-1)).toBeCloseTo(Math.hypot(east, south), 5);
    }),
  );
});
