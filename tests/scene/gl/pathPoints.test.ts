import { describe, expect, it } from 'vitest';
import { heightScale } from '../../../src/core/heightScale.ts';
import { gap, writePath } from '../../../src/scene/gl/pathPoints.ts';
import { east, plotOf, south } from '../../../src/scene/gl/plot.ts';
import { networkSession, trainedPath } from '../learningSession.ts';

const { surface } = networkSession([]);
const plot = plotOf(surface.domain);

describe.each(['linear', 'logarithmic'] as const)('on a %s scale', (kind) => {
  const heights = heightScale(surface, kind);

  it('each moment of a training stands at its place, at its true loss and not at the height of the ground', () => {
    const path = trainedPath();
    const points = new Float32Array(16);
    writePath(path, heights, plot, points);
    for (let k = 0; k < 4; k++) {
      expect(points[4 * k]).toBeCloseTo(east(plot, path.x[k]), 6);
      expect(points[4 * k + 1]).toBeCloseTo(heights.shareOf(path.loss[k]), 5);
      expect(points[4 * k + 2]).toBeCloseTo(south(plot, path.y[k]), 6);
      expect(points[4 * k + 3]).toBe(path.step[k]);
      expect(path.loss[k]).not.toBeCloseTo(surface.value(path.x[k], path.y[k]), 3);
    }
  });

  it('losses far beyond the scale are drawn a little beyond the block', () => {
    const losses = [Number.POSITIVE_INFINITY, 1e12, -1e12, heights.high];
    const points = new Float32Array(16);
    writePath(trainedPath({ loss: Float64Array.from(losses) }), heights, plot, points);
    const shares = [1, 5, 9, 13].map((at) => points[at]);
    expect(shares[0]).toBe(shares[1]);
    expect(shares[0]).toBeGreaterThan(1);
    expect(shares[0]).toBeLessThan(1.5);
    expect(shares[2]).toBeLessThan(0);
    expect(shares[2]).toBeGreaterThan(-0.5);
    expect(shares[3]).toBeCloseTo(1, 6);
  });
});

it('a moment that is no place is a gap', () => {
  const points = new Float32Array(16).fill(7);
  writePath(trainedPath({ x: Float64Array.of(0, 1, Number.NaN, 3) }), heightScale(surface, 'linear'), plot, points);
  expect([3, 7, 11, 15].map((at) => points[at])).toEqual([0, 4, gap, 12]);
});
