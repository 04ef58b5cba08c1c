import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../../../src/core/schedules/drawn.ts';

const factors = fc.double({ min: 0, max: 10, noNaN: true });
const curve = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 300 }), factors), {
  minLength: 1,
  maxLength: 20,
  selector: ([step]) => step,
});

function inOrder(points: readonly (readonly [number, number])[]) {
  return [...points].sort((a, b) => a[0] - b[0]);
}

describe('a drawn schedule', () => {
  it('goes exactly through its points, in whatever order they were drawn', () => {
    fc.assert(
      fc.property(curve, (points) => {
        const { factor } = drawn({ points });
        for (const [step, expected] of points) expect(factor(step)).toBe(expected);
      }),
    );
  });

  it('rises or falls by the same amount with every step between two points', () => {
    fc.assert(
      fc.property(curve, (points) => {
        const { factor } = drawn({ points });
        const sorted = inOrder(points);
        for (let k = 0; k + 1 < sorted.length; k++) {
          const [[fromStep, from], [toStep, to]] = [sorted[k], sorted[k + 1]];
          const rise = (to - from) / (toStep - fromStep);
          for (let step = fromStep; step < toStep; step++)
            expect(factor(step + 1) - factor(step)).toBeCloseTo(rise, 10);
        }
      }),
    );
  });

  it('stays at the first factor before its points and at the last one after them', () => {
    fc.assert(
      fc.property(curve, fc.nat(1000), (points, away) => {
        const { factor } = drawn({ points: points.map(([step, height]) => [step + 1000, height] as const) });
        const sorted = inOrder(points);
        expect(factor(sorted[0][0] + 1000 - away)).toBe(sorted[0][1]);
        expect(factor(sorted[sorted.length - 1][0] + 1000 + away)).toBe(sorted[sorted.length - 1][1]);
      }),
    );
  });

  it('is level with one point, and jumps between two at the same step', () => {
    expect([0, 5, 9].map(drawn({ points: [[5, 0.3]] }).factor)).toEqual([0.3, 0.3, 0.3]);
    const { factor } = drawn({
      points: [
        [0, 1],
        [4, 0.5],
        [4, 0.1],
      ],
    });
    expect([0, 2, 4, 5].map(factor)).toEqual([1, 0.75, 0.1, 0.1]);
  });

  it('leaves the points that it was given as they are', () => {
    const points = Object.freeze([[9, 1] as const, [0, 2] as const]);
    drawn({ points });
    expect(points).toEqual([
      [9, 1],
      [0, 2],
    ]);
  });
});
