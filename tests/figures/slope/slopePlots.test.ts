import { describe, expect, it } from 'vitest';
import { slopePlots } from '../../../src/figures/slope/slopePlots.ts';
import { curveOf } from './curveOf.ts';

const paper = { width: 600, height: 500, letterPx: 13 };

function plotsOf(formula: string, domain: [number, number]) {
  return slopePlots(curveOf(formula, domain), [0, 1, 2], paper, String);
}

/** How often the pen is put down. */
function strokes(path: string): number {
  return path.split('M').length - 1;
}

describe('the plots of a curve and its derivatives', () => {
  it('stand below each other over the same x, each curve from side to side and inside of its own', () => {
    const curve = curveOf('2x^2 + 4x', [-4, 2]);
    const { left, right, plots, x, xAt } = slopePlots(curve, [0, 1, 2], paper, String);
    expect(x(-4)).toBe(left);
    expect(x(2)).toBeCloseTo(right, 9);
    expect(xAt(x(0.7))).toBeCloseTo(0.7, 12);
    plots.forEach(({ order, top, bottom, path, y }, k) => {
      expect(top).toBeGreaterThan(k === 0 ? 0 : plots[k - 1].bottom);
      expect(strokes(path)).toBe(1);
      for (const place of [-4, -1, 0, 2]) {
        expect(y(curve.valueAt(order, place))).toBeGreaterThanOrEqual(top);
        expect(y(curve.valueAt(order, place))).toBeLessThanOrEqual(bottom);
      }
    });
    expect(plots[2].bottom).toBeLessThan(paper.height);
  });

  it('show 0 in the plot of every derivative', () => {
    const { plots } = plotsOf('exp(x)', [1, 3]);
    for (const { order, ticks } of plots) expect(ticks.includes(0)).toBe(order > 0);
  });

  it('break where there is no value, at a pole and at a leap, but not where a curve is only steep', () => {
    expect(plotsOf('ln(x)', [-1, 3]).plots[0].path).not.toMatch(/NaN|Infinity/);
    expect(strokes(plotsOf('1/x', [-2, 2.1]).plots[0].path)).toBe(2);
    expect(strokes(plotsOf('abs(x)', [-2, 2.1]).plots[1].path)).toBe(2);
    expect(strokes(plotsOf('tanh(400 x)', [-2, 2.1]).plots[0].path)).toBe(1);
  });

  it('do not flatten everything for the sake of a pole', () => {
    const [{ y }] = plotsOf('1/x', [-2, 2.1]).plots;
    expect(y(1) - y(2)).toBeGreaterThan(10);
  });

  it.each(['3', '1e300 x^2', '1e-300 x', '0/0', 'exp(1000x)', '1e9 + 1e-9 x'])(
    'are drawn for numbers of any size: %s',
    (formula) => {
      const { plots, left, right } = plotsOf(formula, [-4, 2]);
      expect(right).toBeGreaterThan(left);
      for (const { path, ticks } of plots) {
        expect(path).not.toMatch(/NaN|Infinity/);
        expect(ticks.every(Number.isFinite)).toBe(true);
      }
    },
  );

  it('are never upside down, however small the box', () => {
    const { left, right, plots } = slopePlots(curveOf('x', [0, 1]), [0, 1], { ...paper, width: 5, height: 5 }, String);
    expect(right).toBeGreaterThan(left);
    for (const { top, bottom } of plots) expect(bottom).toBeGreaterThan(top);
  });

  it('keep more room on the left for longer numbers', () => {
    const roomFor = (written: string) => slopePlots(curveOf('x', [0, 1]), [0], paper, () => written).left;
    expect(roomFor('1 × 10¹⁷³')).toBeGreaterThan(roomFor('10') + 30);
  });
});
