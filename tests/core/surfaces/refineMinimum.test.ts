import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import type { Surface } from '../../../src/core/surface.ts';
import { formulaSurface } from '../../../src/core/surfaces/formulaSurface.ts';
import { refineMinimum } from '../../../src/core/surfaces/refineMinimum.ts';

function surfaceOf(text: string): Surface {
  const formula = parseFormula(text);
  if (!formula.ok) throw new RangeError(`Expected a formula, got "${text}".`);
  return formulaSurface(formula, { x: [-2, 2], y: [-1, 3] });
}

describe('refineMinimum', () => {
  it('gets from the sixth decimal to the last', () => {
    const { x, y, ending } = refineMinimum(surfaceOf('(x^2 - 3)^2 + (y - x/3)^2'), 1.732051, 0.57735);
    expect(ending).toBe('level');
    expect(Math.abs(x - Math.sqrt(3))).toBeLessThanOrEqual(Number.EPSILON);
    expect(Math.abs(y - Math.sqrt(3) / 3)).toBeLessThanOrEqual(Number.EPSILON);
  });

  it('goes down, not to the pass, where the ground bends down', () => {
    const saddleNearby = refineMinimum(surfaceOf('x^4/4 - x^2/200 + y^2'), 0.01, 0.001);
    expect(saddleNearby.x).toBeCloseTo(0.1, 12);
    expect(saddleNearby.value).toBeLessThan(0);
  });

  it('stays on the edge where the way down leads out, and goes on along it', () => {
    expect(refineMinimum(surfaceOf('(y - 1)^2 - x'), 2, 1.001)).toMatchObject({ x: 2, y: 1, ending: 'cut-off' });
  });

  it('stays at a tip, where there is no slope', () => {
    expect(refineMinimum(surfaceOf('sqrt(x^2 + y^2)'), 0, 0)).toMatchObject({ x: 0, y: 0, value: 0, ending: 'stuck' });
  });

  it('does not follow a valley to its far end', () => {
    expect(refineMinimum(surfaceOf('(1 - x)^2 + 100 (y - x^2)^2'), -1, 1).ending).toBe('astray');
  });

  it('tells a gutter from a hollow', () => {
    expect(refineMinimum(surfaceOf('(x - y)^2'), 0.5, 0.501)).toMatchObject({ ending: 'level', roundness: 0 });
    expect(refineMinimum(surfaceOf('x^2 + 4 y^2'), 0.01, 0.01).roundness).toBe(0.25);
  });
});
