import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipSegment } from '../../../src/scene/map/clipSegment.ts';

const far = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('a clipped line', () => {
  it('lies inside the box, on the line it was', () => {
    fc.assert(
      fc.property(far, far, far, far, (x0, y0, x1, y1) => {
        const segment = { x0, y0, x1, y1 };
        if (!clipSegment(segment, 100)) return;
        for (const value of Object.values(segment)) expect(Math.abs(value)).toBeLessThan(101);
      }),
    );
  });

  it('is untouched inside, and found when it only passes through', () => {
    const inside = { x0: 1, y0: 2, x1: 3, y1: 4 };
    expect(clipSegment(inside, 100)).toBe(true);
    expect(inside).toEqual({ x0: 1, y0: 2, x1: 3, y1: 4 });
    const through = { x0: -1e9, y0: 50, x1: 1e9, y1: 50 };
    expect(clipSegment(through, 100)).toBe(true);
    expect(through).toEqual({ x0: -100, y0: 50, x1: 100, y1: 50 });
    expect(clipSegment({ x0: -300, y0: 200, x1: 300, y1: 200 }, 100)).toBe(false);
  });
});
