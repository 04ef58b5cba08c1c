import { describe, expect, it } from 'vitest';
import { axes } from '../../src/model/axes.ts';
import { curveDistance } from '../../src/model/curveDistance.ts';

const plot = axes({ across: [0, 10], up: [0, 1] }, 400, 300);

describe('the distance of a finger from a curve', () => {
  it('is straight down to a level one', () => {
    const level = () => 0.5;
    expect(curveDistance(plot, level, { x: 200, y: plot.y(0.5) - 7 }, 22)).toBeCloseTo(7, 9);
    expect(curveDistance(plot, level, { x: 200, y: plot.y(0.5) - 23 }, 22)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is aslant to a sloping one', () => {
    const pixels = 40;
    const perPixel = (plot.acrossAt(1) - plot.acrossAt(0)) / (plot.upAt(0) - plot.upAt(1));
    const slope = (value: number) => value / perPixel;
    const on = { x: 150, y: plot.y(slope(plot.acrossAt(150))) };
    expect(curveDistance(plot, slope, { x: on.x, y: on.y + 10 }, pixels)).toBeCloseTo(10 * Math.SQRT1_2, 6);
  });

  it('finds a curve that goes up between two pixels', () => {
    const step = (value: number) => (value > 5 ? 1 : 0);
    expect(curveDistance(plot, step, { x: plot.x(5) + 3, y: plot.y(0.5) }, 12)).toBeLessThanOrEqual(4);
  });

  it('is infinite where the curve is no number', () => {
    expect(curveDistance(plot, () => Number.NaN, { x: 200, y: 100 }, 22)).toBe(Number.POSITIVE_INFINITY);
  });
});
