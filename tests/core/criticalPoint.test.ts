import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPointsOf } from '../../src/core/criticalPoint.ts';
import type { Surface } from '../../src/core/surface.ts';
import { catalogueSurface } from '../../src/core/surfaces/catalogueSurface.ts';
import { catalogue, entryOf } from '../../src/core/surfaces/index.ts';
import { findMinima } from '../../src/core/surfaces/valleys.ts';
import { himmelblau, surface } from './himmelblau.ts';

function fromCatalogue(id: string): Surface {
  const entry = entryOf(id);
  if (entry === undefined) throw new RangeError(`Expected a surface, got ${id}.`);
  return catalogueSurface(entry);
}

const kindAt = (ground: Surface, x: number, y: number) => criticalPointsOf(ground, ground.minima)(x, y).kind;

describe('a critical point', () => {
  it('is a minimum at every known minimum of the catalogue, kinks, gutters and the edge included', () => {
    for (const entry of catalogue) {
      const ground = catalogueSurface(entry);
      const at = criticalPointsOf(ground, ground.minima);
      for (const { x, y, global } of ground.minima) {
        expect([entry.id, at(x, y)]).toMatchObject([entry.id, { kind: 'minimum', isGlobal: global }]);
      }
    }
  });

  it.each([
    [1.19, 1.478],
    [1.119, 1.191],
    [1.35, 1.753],
    [1.2, 1.6],
  ])('is none on the steep walls of a bent valley, however short the step of Newton is: (%d, %d)', (x, y) => {
    expect(kindAt(fromCatalogue('rosenbrock'), x, y)).toBe('slope');
  });

  // the critical points of Himmelblau's function beside its minima, by solving f′ = 0
  const himmelblaus: [x: number, y: number, kind: string][] = [
    [-0.270845, -0.923039, 'maximum'],
    [-3.073026, -0.081353, 'saddle'],
    [-0.127961, -1.953715, 'saddle'],
    [0.086678, 2.884255, 'saddle'],
    [3.385154, 0.073852, 'saddle'],
  ];

  it.each(himmelblaus)('of Himmelblau at %f, %f is a %s, and so it is from near by', (x, y, kind) => {
    const at = criticalPointsOf(himmelblau, []);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (angle) => {
        expect(at(x + 0.03 * Math.cos(angle), y + 0.03 * Math.sin(angle)).kind).toBe(kind);
      }),
    );
  });

  it('is none on a slope', () => {
    expect(kindAt(himmelblau, 0, 0)).toBe('slope');
    expect(kindAt(surface('3x - 2y'), 0, 0)).toBe('slope');
    expect(kindAt(fromCatalogue('lecture-slope'), 0, 1)).toBe('slope');
    expect(kindAt(fromCatalogue('rosenbrock'), 0.5, 0.25)).toBe('slope');
    expect(kindAt(fromCatalogue('easom'), 1.5, 1.5)).toBe('slope');
    expect(kindAt(surface('abs(x) + abs(y)'), 0.001, 2)).toBe('slope');
  });

  it('is a saddle however small the slope is, and no minimum', () => {
    const saddle = fromCatalogue('saddle');
    for (const distance of [0.03, 1e-3, 1e-9, 0]) expect(kindAt(saddle, distance, distance)).toBe('saddle');
    expect(kindAt(fromCatalogue('rastrigin'), 0.502546, 0)).toBe('saddle');
  });

  it('is flat where the curvature cannot tell', () => {
    expect(kindAt(fromCatalogue('monkey-saddle'), 0, 0)).toBe('flat');
    expect(kindAt(fromCatalogue('easom'), -1.5, 7.5)).toBe('flat');
    expect(kindAt(surface('(x + y)^2'), 1, -1)).toBe('flat');
    expect(kindAt(surface('7'), 1, 2)).toBe('flat');
    expect(kindAt(surface('x^2 + y^3'), 0, 0)).toBe('flat');
  });

  it('without curvature, or at a kink, is a minimum if it is known for one', () => {
    for (const text of ['x^4 + y^4', 'abs(x) + 2 abs(y)', 'sqrt(x^2 + y^2)', 'x^4']) {
      const ground = surface(text);
      expect([text, criticalPointsOf(ground, findMinima(ground))(0, 0)]).toMatchObject([
        text,
        { kind: 'minimum', isGlobal: true },
      ]);
    }
    expect(criticalPointsOf(surface('sqrt(x^2 + y^2)'), [])(0, 0).kind).toBe('minimum');
  });

  it('is what it is in any unit of height and of length', () => {
    const places = fc.record({
      x: fc.double({ min: -5, max: 5, noNaN: true }),
      y: fc.double({ min: -5, max: 5, noNaN: true }),
    });
    const at = criticalPointsOf(himmelblau, []);
    // powers of two, so that nothing is rounded in between
    for (const height of [2 ** -80, 2 ** 80]) {
      const stretched: Surface = {
        ...himmelblau,
        domain: { x: [-5 * 2 ** 30, 5 * 2 ** 30], y: [-5 * 2 ** -20, 5 * 2 ** -20] },
        value: (x, y) => height * himmelblau.value(x / 2 ** 30, y * 2 ** 20),
        gradient: (x, y) => {
          const [fx, fy] = himmelblau.gradient(x / 2 ** 30, y * 2 ** 20);
          return [(height * fx) / 2 ** 30, height * fy * 2 ** 20];
        },
        hessian: (x, y) => {
          const [a, b, c] = himmelblau.hessian(x / 2 ** 30, y * 2 ** 20);
          return [(height * a) / 2 ** 60, (height * b) / 2 ** 10, height * c * 2 ** 40];
        },
        values: (x, y, into, count) => {
          for (let k = 0; k < count; k++) into[k] = height * himmelblau.value(x[k] / 2 ** 30, y[k] * 2 ** 20);
        },
      };
      const stretchedAt = criticalPointsOf(stretched, []);
      fc.assert(
        fc.property(places, ({ x, y }) => {
          expect(stretchedAt(x * 2 ** 30, y / 2 ** 20).kind).toBe(at(x, y).kind);
        }),
      );
      expect(stretchedAt(3 * 2 ** 30, 2 / 2 ** 20).kind).toBe('minimum');
    }
  });

  it('comes with the curvatures of the ground, the larger first', () => {
    expect(criticalPointsOf(surface('x^2 - 3y^2'), [])(0, 0)).toEqual({
      kind: 'saddle',
      isGlobal: null,
      curvatures: [2, -6],
    });
  });
});

describe('a minimum', () => {
  it('that is not among the known ones is not global if one of these is lower, and may be otherwise', () => {
    const rastrigin = fromCatalogue('rastrigin');
    expect(criticalPointsOf(rastrigin, rastrigin.minima)(0.995, 0)).toMatchObject({ kind: 'minimum', isGlobal: false });
    const [first] = findMinima(himmelblau);
    for (const { x, y } of findMinima(himmelblau)) {
      const isKnown = x === first.x && y === first.y;
      expect(criticalPointsOf(himmelblau, [first])(x + 0.02, y)).toMatchObject({
        kind: 'minimum',
        isGlobal: isKnown || null,
      });
    }
  });

  it('of a terrain that the search has found is one', async () => {
    await import('../../src/core/surfaces/allTerrains.ts');
    const { terrains } = await import('../../src/core/surfaces/terrains.ts');
    const ground = terrains[0].surface();
    const at = criticalPointsOf(ground, ground.minima);
    for (const { x, y, global } of ground.minima) expect(at(x, y)).toMatchObject({ kind: 'minimum', isGlobal: global });
  });
});
