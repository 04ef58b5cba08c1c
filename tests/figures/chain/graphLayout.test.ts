import { describe, expect, it } from 'vitest';
import { boxHeight, boxWidth, edges, endsOf, layoutFor } from '../../../src/figures/chain/graphLayout.ts';

const layouts = [
  ['lying', layoutFor(900, 15)],
  ['standing', layoutFor(360, 15)],
] as const;

describe.each(layouts)('the %s graph', (_, layout) => {
  const places = Object.values(layout.places);

  it('has every box within the drawing', () => {
    for (const [x, y] of places) {
      expect(Math.abs(x - layout.width / 2)).toBeLessThanOrEqual((layout.width - boxWidth) / 2);
      expect(Math.abs(y - layout.height / 2)).toBeLessThanOrEqual((layout.height - boxHeight) / 2);
    }
  });

  it('has no box over another', () => {
    for (const [k, [ax, ay]] of places.entries()) {
      for (const [bx, by] of places.slice(k + 1)) {
        expect(Math.abs(ax - bx) >= boxWidth || Math.abs(ay - by) >= boxHeight).toBe(true);
      }
    }
  });

  it('has every edge end at the rims of its two boxes', () => {
    for (const edge of edges) {
      const ends = endsOf(edge, layout);
      for (const [k, [x, y]] of ends.entries()) {
        const [middleX, middleY] = layout.places[k === 0 ? edge.from : edge.to];
        const [dx, dy] = [Math.abs(x - middleX) / (boxWidth / 2), Math.abs(y - middleY) / (boxHeight / 2)];
        expect(Math.max(dx, dy)).toBe(1);
      }
    }
  });
});

describe('the graph', () => {
  it('stands where its letters would become too small lying, however wide the place', () => {
    expect(layoutFor(1600, 26).width).toBeGreaterThan(layoutFor(1600, 26).height);
    expect(layoutFor(1100, 26).width).toBeLessThan(layoutFor(1100, 26).height);
  });
});
