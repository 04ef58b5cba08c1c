import { describe, expect, it } from 'vitest';
import { axes } from '../../src/model/axes.ts';
import { visibleNear } from '../../src/model/visibleNear.ts';

const plot = axes({ across: [0, 10], up: [0, 1] }, 400, 300);

describe('the point of a curve that can be seen', () => {
  it('is that of the feature itself where it is in the plot', () => {
    expect(visibleNear(plot, () => 0.5, 3)).toEqual({ x: plot.x(3), y: plot.y(0.5) });
  });

  it('is at the side of the plot for a feature beyond it', () => {
    expect(visibleNear(plot, () => 0.5, -7)).toEqual({ x: plot.left, y: plot.y(0.5) });
    expect(visibleNear(plot, () => 0.5, Number.POSITIVE_INFINITY)).toEqual({ x: plot.right, y: plot.y(0.5) });
  });

  it('is where the curve leaves the plot, on whichever side that is nearer', () => {
    const valley = (value: number) => 4 * Math.abs(value - 5);
    const at = visibleNear(plot, valley, 9);
    expect(at?.x).toBeCloseTo(plot.x(5.25), 4);
    expect(at?.y).toBeCloseTo(plot.top, 4);
    expect(visibleNear(plot, valley, 1)?.x).toBeCloseTo(plot.x(4.75), 4);
  });

  it('is found on a curve that crosses the whole plot between two pixels', () => {
    const cliff = (value: number) => 1e5 * (value - 5.003);
    const at = visibleNear(plot, cliff, 8);
    expect(at?.x).toBeCloseTo(plot.x(5.003), 1);
    expect(at?.y).toBeCloseTo(plot.top, 0);
  });

  it('is nowhere where no part of it is in the plot', () => {
    expect(visibleNear(plot, () => 2, 5)).toBeNull();
    expect(visibleNear(plot, () => Number.NaN, 5)).toBeNull();
  });
});
