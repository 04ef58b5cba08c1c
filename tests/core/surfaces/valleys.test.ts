import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import type { Minimum, Range } from '../../../src/core/surface.ts';
import { catalogueSurface } from '../../../src/core/surfaces/catalogueSurface.ts';
import { formulaSurface } from '../../../src/core/surfaces/formulaSurface.ts';
import { catalogue, entryOf } from '../../../src/core/surfaces/index.ts';
import { terrains } from '../../../src/core/surfaces/terrains.ts';
import { findMinima } from '../../../src/core/surfaces/valleys.ts';

/** Minima as the search alone finds them, without what the literature knows. */
function searched(id: string): Minimum[] {
  const entry = entryOf(id);
  if (entry === undefined) throw new RangeError(`Expected a surface of the catalogue, got "${id}".`);
  return findMinima({ ...catalogueSurface(entry), minima: [] });
}

function minimaOf(text: string, x: Range = [-3, 3], y: Range = x): Minimum[] {
  const formula = parseFormula(text);
  if (!formula.ok) throw new RangeError(`Expected a formula, got "${text}".`);
  return findMinima(formulaSurface(formula, { x, y }));
}

describe('findMinima', () => {
  it.each([
    ['lecture-parabola', 1],
    ['bowl', 1],
    ['ravine', 1],
    ['booth', 1],
    ['matyas', 1],
    ['lecture-slope', 0],
    ['saddle', 0],
    ['monkey-saddle', 0],
    ['himmelblau', 4],
    ['highlands', 4],
    ['three-hump-camel', 3],
    ['six-hump-camel', 6],
    ['styblinski-tang', 4],
    ['mccormick', 2],
    ['peaks', 3],
    ['rosenbrock', 1],
    ['beale', 1],
    ['goldstein-price', 4],
    ['bohachevsky', 25],
    ['rastrigin', 121],
    ['ackley', 121],
    ['griewank', 17],
    ['drop-wave', 1],
  ])('finds on %s all %i without being told', (id, count) => {
    expect(searched(id)).toHaveLength(count);
  });

  it('finds every minimum of the literature that is not cut off by the edge', () => {
    for (const entry of catalogue.filter(({ id }) => id !== 'eggholder')) {
      const found = searched(entry.id);
      for (const { x, y, global } of catalogueSurface(entry).minima) {
        const same = found.find((each) => Math.hypot(each.x - x, each.y - y) < 1e-7);
        expect(same).toMatchObject({ global });
      }
    }
  });

  it('keeps what the surface knows, lowest first, and none twice', () => {
    for (const entry of catalogue) {
      const surface = catalogueSurface(entry);
      const minima = findMinima(surface);
      for (const known of surface.minima) expect(minima).toContainEqual(known);
      for (let k = 1; k < minima.length; k++) {
        expect(minima[k].value).toBeGreaterThanOrEqual(minima[k - 1].value);
        const nearest = Math.min(...minima.slice(0, k).map(({ x, y }) => Math.hypot(x - minima[k].x, y - minima[k].y)));
        expect(nearest).toBeGreaterThan(1e-3);
      }
    }
  });

  it('finds hundreds of hollows in real ground', () => {
    for (const terrain of terrains) expect(terrain.surface().minima.length).toBeGreaterThan(150);
  });

  it('keeps no more than it is asked to, the lowest', () => {
    const all = searched('levy-13');
    const entry = entryOf('levy-13');
    expect(all).toHaveLength(400);
    expect(all[0]).toMatchObject({ global: true });
    expect(entry && findMinima(catalogueSurface(entry), { most: 5 })).toHaveLength(5);
  });

  it('calls a minimum of one variable a line', () => {
    expect(minimaOf('sin(x)', [-10, 10])).toHaveLength(3);
    expect(minimaOf('sin(x)', [-10, 10])[0]).toMatchObject({ along: 'y', value: -1, global: true });
    expect(minimaOf('(y - 1)^2', [-3, 3])).toEqual([{ x: 0, y: 1, value: 0, global: true, along: 'x' }]);
    expect(minimaOf('abs(x - 1)', [-3, 3])).toMatchObject([{ along: 'y', global: true }]);
  });

  it('finds the tip of a kink and the floor of a flat-bottomed hollow', () => {
    for (const text of [
      'abs(x) + abs(y)',
      'abs(x) + y^2',
      'sqrt(x^2 + y^2)',
      'abs(x - y) + abs(x + y/2)',
      'x^4 + y^4',
    ]) {
      expect(minimaOf(text, [-3.1, 3], [-3, 3.2])).toHaveLength(1);
    }
    const [tip] = minimaOf('abs(x - 1/3) + abs(y + 1/7)');
    expect(tip.x).toBeCloseTo(1 / 3, 9);
    expect(tip.y).toBeCloseTo(-1 / 7, 9);
  });

  it('finds nothing on level ground, in a level trough, at a pole, at a rim or where there is no ground', () => {
    for (const text of [
      '5',
      'abs(x) + x',
      '(x - y)^2',
      '(x^2 + y^2 - 1)^2',
      'x^2 y^2',
      '1/x',
      '-1/(x^2 + y^2)',
      'ln(x^2 + y^2)',
      'sqrt(x)',
      'sqrt(1 - x^2 - y^2)',
      'tan(x) + y^2',
      '0/0 + x y',
      'sqrt(-1 - x^2)',
    ]) {
      expect(minimaOf(text)).toEqual([]);
    }
  });

  it('does not call a slope that the edge cuts off a minimum, but knows that it is lower', () => {
    expect(minimaOf('x + y^2')).toEqual([]);
    expect(minimaOf('x^3 - 3x + y^2')).toMatchObject([{ x: 1, y: 0, value: -2, global: false }]);
  });

  it('is not confused by a corner that towers over everything else', () => {
    expect(minimaOf('exp(x^2 + y^2)', [-5, 5])).toMatchObject([{ x: 0, y: 0, value: 1, global: true }]);
  });
});
