import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Surface, widthOf } from '../../../src/core/surface.ts';
import { catalogueSurface } from '../../../src/core/surfaces/catalogueSurface.ts';
import { catalogue } from '../../../src/core/surfaces/index.ts';
import { finerNets, netGround, type SquareNet, sampledGround } from '../../../src/core/surfaces/sampledGround.ts';

const smooth = catalogue
  .filter(({ id }) => ['bowl', 'himmelblau', 'styblinski-tang'].includes(id))
  .map(catalogueSurface);

function netsOf(surface: Surface, sides: readonly number[]): SquareNet[] {
  return [...finerNets(surface, sides)].flatMap(({ net }) => (net === null ? [] : [net]));
}

/** The largest gap between the two, as a share of the height of the surface at the corner. */
function gapBetween(surface: Surface, drawn: Surface): number {
  const { x, y } = surface.domain;
  let gap = 0;
  for (let k = 0; k < 400; k++) {
    const px = x[0] + (((k * 37) % 400) / 400) * widthOf(x);
    const py = y[0] + (((k * 53) % 400) / 400) * widthOf(y);
    gap = Math.max(gap, Math.abs(drawn.value(px, py) - surface.value(px, py)));
  }
  return gap / Math.abs(surface.value(x[1], y[1]));
}

describe('ground that is sampled', () => {
  it('is as high as the surface at every node, on the same domain', () => {
    for (const surface of smooth) {
      const side = 17;
      const drawn = sampledGround(surface, side);
      expect(drawn.domain).toEqual(surface.domain);
      const { x, y } = surface.domain;
      fc.assert(
        fc.property(fc.nat({ max: side - 1 }), fc.nat({ max: side - 1 }), (column, row) => {
          const px = x[0] + (column / (side - 1)) * widthOf(x);
          const py = y[0] + (row / (side - 1)) * widthOf(y);
          expect(drawn.value(px, py)).toBeCloseTo(surface.value(px, py), 8);
        }),
      );
    }
  });

  it('comes nearer to the surface the finer it is', () => {
    for (const surface of smooth) {
      const gaps = [9, 33, 129].map((side) => gapBetween(surface, sampledGround(surface, side)));
      expect(gaps[1]).toBeLessThan(gaps[0]);
      expect(gaps[2]).toBeLessThan(gaps[1]);
      expect(gaps[2]).toBeLessThan(1e-3);
    }
  });

  it('has finite heights beyond the edge, too', () => {
    const drawn = sampledGround(smooth[0], 9);
    const [west, south] = [smooth[0].domain.x[0], smooth[0].domain.y[0]];
    expect(drawn.value(west - 1, south - 1)).toSatisfy(Number.isFinite);
  });
});

describe('finer and finer nets', () => {
  it('are the ones that were asked for, and each is what is sampled at once', () => {
    const [surface] = smooth;
    const nets = netsOf(surface, [5, 9, 17]);
    expect(nets.map(({ side }) => side)).toEqual([5, 9, 17]);
    for (const net of nets) {
      const [drawn, sampled] = [netGround(net), sampledGround(surface, net.side)];
      expect(drawn.value(0.3, -0.2)).toBe(sampled.value(0.3, -0.2));
    }
  });

  it('are told with a share that rises to 1', () => {
    const shares = [...finerNets(smooth[0], [5, 9])].map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
  });
});
