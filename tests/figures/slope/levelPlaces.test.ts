import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvePoint } from '../../../src/figures/slope/curvePoint.ts';
import { levelPlaces } from '../../../src/figures/slope/levelPlaces.ts';
import { curveOf } from './curveOf.ts';

function levelsOf(formula: string, domain: [number, number] = [-4, 4]) {
  const curve = curveOf(formula, domain);
  const places = levelPlaces(curve);
  return places.map((x) => [x, curvePoint(curve, x, places).level] as const);
}

describe('level places', () => {
  it('of 2x² + 4x is −1 exactly, a valley of height −2', () => {
    expect(levelsOf('2x^2 + 4x', [-3.3, 2.1])).toEqual([[-1, 'valley']]);
    const curve = curveOf('2x^2 + 4x', [-3.3, 2.1]);
    expect(curvePoint(curve, -1, [-1])).toEqual({ x: -1, height: -2, slope: 0, curvature: 4, level: 'valley' });
  });

  it('are found where a parabola has them, and told by the sign of its curvature', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3.9, max: 3.9, noNaN: true, noDefaultInfinity: true }),
        fc.integer({ min: -9, max: 9 }).filter((a) => a !== 0),
        (top, a) => {
          const [[x, kind], ...more] = levelsOf(`${a} (x - (${top.toFixed(6)}))^2`);
          expect(more).toEqual([]);
          expect(x).toBeCloseTo(Number(top.toFixed(6)), 9);
          expect(kind).toBe(a > 0 ? 'valley' : 'hilltop');
        },
      ),
    );
  });

  it('alternate between hilltop and valley along a wave', () => {
    const levels = levelsOf('sin(x)', [0, 10]);
    expect(levels.map(([, kind]) => kind)).toEqual(['hilltop', 'valley', 'hilltop']);
    levels.forEach(([x], k) => {
      expect(x).toBeCloseTo((k + 0.5) * Math.PI, 9);
    });
  });

  it('are left open by a second derivative of 0, on the terrace of x³ as in the valley of x⁴', () => {
    expect(levelsOf('x^3')).toEqual([[0, 'open']]);
    expect(levelsOf('x^4')).toEqual([[0, 'open']]);
    expect(levelsOf('(x - 0.3)^3')).toEqual([[0.3, 'open']]);
  });

  it.each(['abs(x)', '1/x', 'tan(x)', 'exp(x)', 'x', '1/x^2', 'ln(x)', '3', 'abs(x - 0.123)'])(
    'are not where there is a kink, a pole or no end of it: %s',
    (formula) => {
      expect(levelsOf(formula)).toEqual([]);
    },
  );
});

describe('a point', () => {
  it('on a constant is level everywhere', () => {
    expect(curvePoint(curveOf('3', [0, 1]), 0.4, [])).toMatchObject({ slope: 0, level: 'open' });
  });

  it('at a kink has a height and no slope', () => {
    const curve = curveOf('abs(x - 1)', [-2, 2]);
    expect(curvePoint(curve, 1, [])).toEqual({ x: 1, height: 0, slope: NaN, curvature: NaN, level: null });
    expect(curvePoint(curve, 1.01, [])).toMatchObject({ slope: 1, level: null });
  });

  it('beside a level place is not level, however flat the ground', () => {
    const curve = curveOf('x^8', [-1, 1]);
    expect(curvePoint(curve, 0.01, levelPlaces(curve)).level).toBeNull();
    expect(curvePoint(curve, 0.01, levelPlaces(curve)).slope).toBeCloseTo(8e-14, 20);
  });
});
