import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curvePoint } from '../../../src/figures/slope/curvePoint.ts';
import { tangent } from '../../../src/figures/slope/tangent.ts';
import { curveOf } from './curveOf.ts';

const domain: [number, number] = [-4, 2];

describe.each(['2x^2 + 4x', 'sin(x)', 'exp(-x)'])('the tangent of %s', (formula) => {
  const curve = curveOf(formula, domain);

  it('touches: it has the height of the curve, and leaves it only with the square of the distance', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 2, noNaN: true }), (x) => {
        const line = tangent(curvePoint(curve, x, []), domain);
        const gapAt = (distance: number) =>
          Math.abs(curve.valueAt(0, x + distance) - (line?.heightAt(x + distance) ?? NaN));
        expect(gapAt(0)).toBe(0);
        for (const h of [0.01, -0.01]) expect(gapAt(h)).toBeLessThan(100 * h * h);
      }),
    );
  });

  it('rises in its triangle as it does everywhere, and the triangle lies within the domain', () => {
    fc.assert(
      fc.property(fc.double({ min: -4, max: 2, noNaN: true }), (x) => {
        const point = curvePoint(curve, x, []);
        const line = tangent(point, domain);
        if (line === null) throw new RangeError('Expected a tangent, got none.');
        expect(line.run).toBe(1);
        expect(line.rise).toBe(point.slope);
        expect(line.heightAt(line.from + 1) - line.heightAt(line.from)).toBeCloseTo(line.rise, 9);
        expect(line.from).toBeGreaterThanOrEqual(-4);
        expect(line.from + line.run).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe('a tangent', () => {
  it('has a longer or shorter triangle where 1 is no size', () => {
    const runOn = (to: number) => tangent(curvePoint(curveOf('3x', [0, to]), 0, []), [0, to]);
    expect(runOn(1000)).toMatchObject({ run: 200, rise: 600 });
    expect(runOn(0.1)?.run).toBeCloseTo(0.02, 12);
  });

  it('is none where the curve has no slope', () => {
    expect(tangent(curvePoint(curveOf('abs(x)', domain), 0, []), domain)).toBeNull();
    expect(tangent(curvePoint(curveOf('ln(x)', domain), -1, []), domain)).toBeNull();
  });
});
