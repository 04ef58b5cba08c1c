import { describe, expect, it } from 'vitest';
import { readCurve } from '../../../src/figures/slope/curve.ts';
import { curveOf } from './curveOf.ts';

describe('a curve', () => {
  it.each(['2x^2 + 4x', 'x^3 - 3x', 'sin(2x) exp(-x/2)', '1/(1 + x^2)', 'sqrt(x + 6)'])(
    'has the slopes of its own differences, and so has its slope: %s',
    (formula) => {
      const curve = curveOf(formula, [-5, 5]);
      const h = 1e-5;
      for (const x of [-4.2, -1, 0.3, 2, 4.9]) {
        for (const order of [0, 1] as const) {
          const difference = (curve.valueAt(order, x + h) - curve.valueAt(order, x - h)) / (2 * h);
          const slope = curve.valueAt(order === 0 ? 1 : 2, x);
          expect(slope).toBeCloseTo(difference, 5);
        }
      }
    },
  );

  it('has no slope where it has no height, though its derivative may have a value there', () => {
    const curve = curveOf('ln(x)', [-2, 2]);
    expect([0, 1, 2].map((order) => curve.valueAt(order as 0 | 1 | 2, -1))).toEqual([NaN, NaN, NaN]);
    expect(curve.valueAt(1, 2)).toBe(0.5);
  });

  it('is nowhere infinite', () => {
    expect(curveOf('1/x', [-1, 1]).valueAt(0, 0)).toBeNaN();
    expect(curveOf('sqrt(x)', [0, 1]).valueAt(1, 0)).toBeNaN();
  });

  it('says why there is none', () => {
    const problemOf = (formula: string, domain: [number, number] = [0, 1]) => {
      const read = readCurve({ formula, domain });
      return 'problem' in read ? read.problem : null;
    };
    expect(problemOf('2x^^2')).toMatchObject({ kind: 'unreadable', problem: { at: 3 } });
    expect(problemOf('x + y')).toEqual({ kind: 'has-y' });
    expect(problemOf('x', [1, 1])).toEqual({ kind: 'no-domain' });
    expect(problemOf('x', [0, Number.POSITIVE_INFINITY])).toEqual({ kind: 'no-domain' });
    expect(problemOf('x')).toBeNull();
  });
});
