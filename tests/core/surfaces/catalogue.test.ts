import { describe, expect, it } from 'vitest';
import { contains } from '../../../src/core/surface.ts';
import { catalogueSurface } from '../../../src/core/surfaces/catalogueSurface.ts';
import { catalogue, entryOf } from '../../../src/core/surfaces/index.ts';
import { terrains } from '../../../src/core/surfaces/terrains.ts';
import reference from '../../reference/surfaces.json' with { type: 'json' };

/** Where the gradient does not exist at the minimum: the tip of a cone, and a hole that 0/0 leaves in the derivative. */
const withoutSlopeAtTheMinimum = ['ackley', 'drop-wave'];

describe('catalogue', () => {
  it('holds every reference surface, word for word', () => {
    for (const { surface, formula, domain } of reference.surfaces) {
      expect(entryOf(surface)).toMatchObject({ formula, domain });
    }
  });

  it('has each id once, and none that a terrain has', () => {
    const ids = [...catalogue, ...terrains].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not take "constructor" for a surface', () => {
    expect(['constructor', '__proto__', 'toString', ''].map(entryOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps formulas short enough for a link', () => {
    for (const { formula } of catalogue) expect(formula.length).toBeLessThanOrEqual(400);
  });

  it('makes a surface once', () => {
    for (const entry of catalogue) expect(catalogueSurface(entry)).toBe(catalogueSurface(entry));
  });
});

describe.each(catalogue.map((entry) => ({ id: entry.id, entry, surface: catalogueSurface(entry) })))(
  'the minima of $id',
  ({ id, entry, surface }) => {
    it('agree with the literature to its last decimal', () => {
      const printed = reference.surfaces.find((each) => each.surface === id)?.minima ?? [];
      for (const { x, y, value, global } of printed) {
        const minimum = surface.minima.find((each) => Math.hypot(each.x - x, each.y - y) < 1.5e-6);
        expect(minimum).toMatchObject({ global });
        expect(minimum?.value).toBeCloseTo(value, 6);
      }
    });

    it('lie where the formula says so: level, as low as they claim, inside the domain', () => {
      expect(surface.minima).toHaveLength(entry.minima.length);
      for (const { x, y, value } of surface.minima) {
        expect(contains(surface.domain, x, y)).toBe(true);
        expect(surface.value(x, y)).toBe(value);
        if (withoutSlopeAtTheMinimum.includes(id)) continue;
        const [fx, fy] = surface.gradient(x, y);
        const [fxx, , fyy] = surface.hessian(x, y);
        // what one unit in the last place of a coordinate makes of the slope
        const rounding = 4 * Number.EPSILON * (Math.abs(x * fxx) + Math.abs(y * fyy) + 1);
        const isOnEastEdge = x === surface.domain.x[1] && fx < 0;
        expect(isOnEastEdge ? 0 : Math.abs(fx)).toBeLessThan(rounding);
        expect(Math.abs(fy)).toBeLessThan(rounding);
      }
    });
  },
);
