import { describe, expect, it } from 'vitest';
import { axes, rangeOf, ticksOf } from '../../src/model/axes.ts';

describe('the axes of a plot', () => {
  const plot = axes({ across: [170, 230], up: [2, 7] }, 400, 300);

  it('put their ranges from side to side, and find from a pixel back to the number', () => {
    expect([plot.x(170), plot.x(230)]).toEqual([plot.left, plot.right]);
    expect([plot.y(2), plot.y(7)]).toEqual([plot.bottom, plot.top]);
    for (const value of [171, 200.5, 260]) expect(plot.acrossAt(plot.x(value))).toBeCloseTo(value, 10);
    for (const value of [-1, 3.25, 7]) expect(plot.upAt(plot.y(value))).toBeCloseTo(value, 10);
  });

  it('bring what is outside to the nearest place inside', () => {
    expect(plot.inside({ x: -1e9, y: Number.POSITIVE_INFINITY })).toEqual({ x: plot.left, y: plot.bottom });
    expect(plot.inside({ x: 100, y: 50 })).toEqual({ x: 100, y: 50 });
  });

  it('are never upside down, however small the box', () => {
    const none = axes({ across: [0, 1], up: [0, 1] }, 0, 0);
    expect(none.right).toBeGreaterThan(none.left);
    expect(none.bottom).toBeGreaterThan(none.top);
  });
});

describe('the range of some numbers', () => {
  it('has all of them, and room beside them', () => {
    expect(rangeOf([3, 1, 2], 0.5)).toEqual([0, 4]);
  });

  it.each([[[5, 5, 5]], [[0]], [[-2]], [[1e12, 1e12 + 1e-4]], [[]]])('is never empty: %j', (values) => {
    const [low, high] = rangeOf(values, 0.1);
    expect(high).toBeGreaterThan(low);
    for (const value of values) {
      expect(value).toBeGreaterThan(low);
      expect(value).toBeLessThan(high);
    }
  });

  it('has round numbers at its axis, no nearer to each other than was asked', () => {
    const ticks = ticksOf([2.7, 6.3], 200, 40);
    expect(ticks).toEqual([3, 4, 5, 6]);
  });
});
