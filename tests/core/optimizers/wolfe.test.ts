import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Probe, wolfe } from '../../../src/core/optimizers/wolfe.ts';

type Line = (t: number) => [height: number, slope: number];

/** Searches along a line and tells every stride that was tried. */
function search(line: Line, first: number): { found: Probe | null; start: Probe; tried: number[] } {
  const tried: number[] = [];
  const probe = (stride: number): Probe => {
    tried.push(stride);
    const [height, slope] = line(stride);
    return { stride, height, slope };
  };
  const start = probe(0);
  tried.pop();
  return { found: wolfe(start, first, probe), start, tried };
}

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('a search along a line', () => {
  it('finds the floor of a parabola wherever it begins, and whatever the height of the floor', () => {
    fc.assert(
      fc.property(number(-3, 3), number(-4, 4), number(-4, 4), number(-100, 100), (where, steep, ahead, floor) => {
        const lowest = 10 ** where;
        const a = 10 ** steep;
        const line: Line = (t) => [floor + a * (t - lowest) ** 2, 2 * a * (t - lowest)];
        // or else the fall is lost in the rounding of the heights
        if (a * lowest ** 2 < 1e-11 * Math.abs(floor)) return;
        const { found } = search(line, lowest * 10 ** ahead);
        expect(found?.stride).toBeDefined();
        expect(Math.abs((found?.stride ?? 0) / lowest - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('meets both conditions of Wolfe on a wavy way down to a floor', () => {
    fc.assert(
      fc.property(number(0.1, 3), number(0.5, 9), number(0, 6), number(-3, 1), (height, waves, phase, first) => {
        const line: Line = (t) => [
          (t - 5) ** 2 + height * Math.sin(waves * t + phase),
          2 * (t - 5) + height * waves * Math.cos(waves * t + phase),
        ];
        const { found, start } = search(line, 10 ** first);
        if (!(start.slope < 0)) return;
        expect(found).not.toBeNull();
        if (found === null) return;
        expect(found.height).toBeLessThanOrEqual(start.height + 1e-4 * found.stride * start.slope);
        expect(Math.abs(found.slope)).toBeLessThanOrEqual(-0.9 * start.slope);
      }),
    );
  });

  it('closes in on a kink, where no cubic fits', () => {
    const { found } = search((t) => (t < 0.3 ? [0.01 * (0.3 - t), -0.01] : [10 * (t - 0.3), 10]), 1);
    expect(found?.stride).toBeCloseTo(0.3, 3);
  });

  it('interpolates at least once, even where the first stride would do', () => {
    expect(search((t) => [(t - 1) ** 2, 2 * (t - 1)], 0.9)).toMatchObject({ tried: [0.9, 1] });
  });

  it('does not go on from a floor that was hit at the first try', () => {
    expect(search((t) => [(t - 1) ** 2, 2 * (t - 1)], 1)).toMatchObject({ found: { stride: 1 }, tried: [1] });
  });

  it('turns back from where there is no ground', () => {
    const { found } = search(
      (t) => (t < 1 ? [-t - Math.log(1 - t) / 2, -1 + 0.5 / (1 - t)] : [Number.NaN, Number.NaN]),
      64,
    );
    expect(found?.height).toBeLessThan(0);
    expect(found?.stride).toBeLessThan(1);
  });

  it('does not follow for ever ground that falls for ever', () => {
    const { found, tried } = search((t) => [-t, -1], 1);
    expect(found?.stride).toBe(1e6);
    expect(tried.length).toBe(7);
  });

  it('finds nothing where nothing is lower, and asks 25 times at most', () => {
    const { found, tried } = search((t) => [t === 0 ? 0 : 1, -1], 1);
    expect(found).toBeNull();
    expect(tried.length).toBeLessThanOrEqual(25);
    expect(search((t) => [t === 0 ? 0 : Number.NaN, -1], 1)).toMatchObject({ found: null });
  });

  it('gives up at once where the heights cannot show the fall any more', () => {
    const rounding = (t: number): number => (t === 0 ? 1 : 1 + Number.EPSILON);
    expect(search((t) => [rounding(t), 1e-20 * (t - 1)], 1)).toMatchObject({ found: null, tried: [1] });
  });
});
