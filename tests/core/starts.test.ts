import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../src/core/seeded.ts';
import { grid, latinHypercube, normal, type Places, uniform } from '../../src/core/starts.ts';
import { contains, type Domain, widthOf } from '../../src/core/surface.ts';

const distributions = { uniform, normal, grid, latinHypercube };
const domain: Domain = { x: [-3, 5], y: [10, 14] };
const counts = fc.integer({ min: 1, max: 500 });
const seeds = fc.nat();

/** Places as fractions of the domain. */
function fractions({ x, y }: Places): [x: number, y: number][] {
  return Array.from(x, (_, k) => [(x[k] - domain.x[0]) / widthOf(domain.x), (y[k] - domain.y[0]) / widthOf(domain.y)]);
}

describe.each(Object.entries(distributions))('%s', (_name, draw) => {
  it('puts as many hikers as are asked for into the domain', () => {
    fc.assert(
      fc.property(counts, seeds, (count, seed) => {
        const { x, y } = draw(domain, count, seeded(seed));
        expect([x.length, y.length]).toEqual([count, count]);
        for (let k = 0; k < count; k++) expect(contains(domain, x[k], y[k])).toBe(true);
      }),
    );
  });

  it('draws the same for the same dice', () => {
    expect(draw(domain, 60, seeded(7))).toEqual(draw(domain, 60, seeded(7)));
  });

  it('scales with the domain', () => {
    const unit = draw({ x: [0, 2], y: [0, 1] }, 30, seeded(3));
    const scaled = draw({ x: [0, 200], y: [0, 100] }, 30, seeded(3));
    for (let k = 0; k < 30; k++) {
      expect(scaled.x[k]).toBeCloseTo(100 * unit.x[k], 9);
      expect(scaled.y[k]).toBeCloseTo(100 * unit.y[k], 9);
    }
  });
});

describe.each(Object.entries({ uniform, normal }))('%s', (_name, draw) => {
  it('leaves the first hikers where they are when more are asked for', () => {
    fc.assert(
      fc.property(counts, counts, seeds, (count, more, seed) => {
        const few = draw(domain, count, seeded(seed));
        const many = draw(domain, count + more, seeded(seed));
        expect(many.x.subarray(0, count)).toEqual(few.x);
        expect(many.y.subarray(0, count)).toEqual(few.y);
      }),
    );
  });
});

describe('uniform', () => {
  it('fills every sixteenth of the map alike', () => {
    const cells = new Array<number>(16).fill(0);
    for (const [x, y] of fractions(uniform(domain, 16_000, seeded(1))))
      cells[4 * Math.floor(4 * x) + Math.floor(4 * y)]++;
    for (const count of cells) expect(Math.abs(count - 1000)).toBeLessThan(5 * Math.sqrt(1000));
  });
});

describe('normal', () => {
  it('gathers around the middle with a sixth of the width as standard deviation', () => {
    const places = fractions(normal(domain, 20_000, seeded(1)));
    for (const axis of [0, 1] as const) {
      const mean = places.reduce((sum, place) => sum + place[axis], 0) / places.length;
      const variance = places.reduce((sum, place) => sum + (place[axis] - mean) ** 2, 0) / places.length;
      expect(mean).toBeCloseTo(0.5, 2);
      // cutting off at three deviations takes 1.3 % of one away
      expect(Math.sqrt(variance)).toBeCloseTo((1 / 6) * 0.987, 2);
    }
  });

  it('ends on the edge when the dice are loaded', () => {
    const { x, y } = normal(domain, 1, () => 1 - 2 ** -53);
    expect(contains(domain, x[0], y[0])).toBe(true);
  });
});

describe('grid', () => {
  it('makes square cells where the count allows it', () => {
    const { x, y } = grid(domain, 32);
    expect(Array.from(new Set(x))).toEqual([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5, 4.5]);
    expect(Array.from(new Set(y))).toEqual([10.5, 11.5, 12.5, 13.5]);
  });

  it('has rows that differ by one hiker at most', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const perRow = new Map<number, number>();
        for (const y of grid(domain, count).y) perRow.set(y, (perRow.get(y) ?? 0) + 1);
        expect(Math.max(...perRow.values()) - Math.min(...perRow.values())).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('puts a single hiker in the middle', () => {
    expect(grid(domain, 1)).toEqual({ x: Float64Array.of(1), y: Float64Array.of(12) });
  });
});

describe('latinHypercube', () => {
  it('holds one hiker in each of its columns and rows', () => {
    fc.assert(
      fc.property(counts, seeds, (count, seed) => {
        const places = fractions(latinHypercube(domain, count, seeded(seed)));
        const everyCell = Array.from({ length: count }, (_, k) => k);
        for (const axis of [0, 1] as const) {
          const cells = places.map((place) => Math.floor(place[axis] * count)).sort((a, b) => a - b);
          expect(cells).toEqual(everyCell);
        }
      }),
    );
  });
});
