import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/core/formula/parseFormula.ts';
import { heightScale } from '../../../src/core/heightScale.ts';
import type { Range, Surface } from '../../../src/core/surface.ts';
import { parseLink } from '../../../src/scenario/link.ts';
import { surfaceOf } from '../../../src/scenario/surfaceOf.ts';
import { contourFigure, mostContourPoints } from '../../../src/scene/figures/contourFigure.ts';

function ground(formula: string): Surface {
  expect(parseFormula(formula).ok).toBe(true);
  return surfaceOf({ formula, domain: { x: [-2, 2], y: [-2, 2] } });
}

const catalogue = ['himmelblau', 'rastrigin', 'three-hump-camel', 'booth'];
const kinds = ['linear', 'logarithmic'] as const;

describe.each(catalogue)('%s', (id) => {
  const surface = surfaceOf(parseLink(`?surface=${id}`).scenario.surface);

  it.each(kinds)('every place of a line lies between two nodes of which one is higher, on a %s scale', (kind) => {
    const heights = heightScale(surface, kind);
    const side = 61;
    const lines = contourFigure(surface, heights, side);
    expect(lines.length).toBeGreaterThan(3);
    const { domain } = surface;
    const node = (share: number, [low, high]: Range) => low + (share / (side - 1)) * (high - low);
    for (const { height, x, y } of lines) {
      for (let k = 0; k < x.length; k++) {
        const column = ((x[k] - domain.x[0]) / (domain.x[1] - domain.x[0])) * (side - 1);
        const row = ((y[k] - domain.y[0]) / (domain.y[1] - domain.y[0])) * (side - 1);
        const ends = [Math.floor, Math.ceil].map((to) => {
          const [atColumn, atRow] = [column, row].map((at) =>
            Math.abs(at - Math.round(at)) < 1e-9 ? Math.round(at) : to(at),
          );
          return surface.value(node(atColumn, domain.x), node(atRow, domain.y));
        });
        expect(Math.min(...ends)).toBeLessThanOrEqual(height + 1e-6 * Math.abs(height));
        expect(Math.max(...ends)).toBeGreaterThanOrEqual(height - 1e-6 * Math.abs(height));
      }
    }
  });

  it('a line ends at the edge of the map or where it began', () => {
    const { domain } = surface;
    const isOnEdge = (x: number, y: number) =>
      [domain.x[0], domain.x[1]].some((edge) => Math.abs(x - edge) < 1e-9) ||
      [domain.y[0], domain.y[1]].some((edge) => Math.abs(y - edge) < 1e-9);
    for (const { x, y } of contourFigure(surface, heightScale(surface, 'logarithmic'), 49)) {
      const isClosed = x[0] === x[x.length - 1] && y[0] === y[y.length - 1];
      const hasEnds = isOnEdge(x[0], y[0]) && isOnEdge(x[x.length - 1], y[y.length - 1]);
      expect(isClosed || hasEnds).toBe(true);
    }
  });
});

it('in a bowl the lines are closed circles, one a level, as long as they fit', () => {
  const bowl = ground('x^2 + y^2');
  const lines = contourFigure(bowl, heightScale(bowl, 'linear'), 61).filter(({ height }) => height < 3.9);
  expect(new Set(lines.map(({ height }) => height)).size).toBe(lines.length);
  for (const { height, x, y } of lines) {
    expect([x[0], y[0]]).toEqual([x[x.length - 1], y[y.length - 1]]);
    for (let k = 0; k < x.length; k++) expect(Math.hypot(x[k], y[k])).toBeCloseTo(Math.sqrt(height), 2);
  }
});

it('at a pass the two lines of a level stay apart', () => {
  const pass = ground('x*y');
  const heights = heightScale(pass, 'linear');
  for (const { height, x, y } of contourFigure(pass, heights, 48)) {
    if (Math.abs(height) < 1e-9) continue;
    const quadrants = new Set(Array.from(x, (each, k) => `${each > 0} ${y[k] > 0}`));
    expect(quadrants.size).toBe(1);
  }
});

it('where there is no ground there is no line', () => {
  const holed = ground('sqrt(1 - x^2 - y^2)');
  for (const { x, y } of contourFigure(holed, heightScale(holed, 'linear'), 61)) {
    for (let k = 0; k < x.length; k++) expect(Math.hypot(x[k], y[k])).toBeLessThanOrEqual(1);
  }
});

it('the levels are those of the scale it is given, and a landscape that is higher has none', () => {
  const [low, high] = [ground('x^2'), ground('x^2 + 100')];
  expect(contourFigure(high, heightScale(low, 'linear'), 33)).toEqual([]);
  expect(contourFigure(low, heightScale(low, 'linear'), 33).length).toBeGreaterThan(5);
});

it('on the roughest ground there are only so many places', () => {
  const rough = ground('sin(60*x)*sin(60*y)');
  const lines = contourFigure(rough, heightScale(rough, 'linear'), 97);
  const count = lines.reduce((sum, { x }) => sum + x.length, 0);
  expect(count).toBeGreaterThan(1000);
  expect(count).toBeLessThanOrEqual(mostContourPoints);
});
