import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dampedNewton } from '../../../src/core/optimizers/dampedNewton.ts';
import { lbfgs } from '../../../src/core/optimizers/lbfgs.ts';
import { lineSearch } from '../../../src/core/optimizers/lineSearch.ts';
import { newton } from '../../../src/core/optimizers/newton.ts';
import type { GroundOptimizer } from '../../../src/core/optimizers/optimizer.ts';
import { workOut } from '../../../src/core/optimizers/workOut.ts';
import { type Surface, widthOf } from '../../../src/core/surface.ts';
import { catalogueSurface } from '../../../src/core/surfaces/catalogueSurface.ts';
import { catalogue, entryOf } from '../../../src/core/surfaces/index.ts';
import { himmelblau, surface } from '../himmelblau.ts';
import { copyOf, groundOf, stepOnce, walk, walkerAt } from './walkOnGround.ts';

const searching: [name: string, optimizer: GroundOptimizer][] = [
  ['line search', lineSearch()],
  ['L-BFGS', lbfgs()],
  ['damped Newton', dampedNewton()],
];
const all: [name: string, optimizer: GroundOptimizer][] = [...searching, ['Newton', newton()]];
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A place in the domain, by its shares of width and depth. */
function placeIn({ domain }: Surface, shareX: number, shareY: number): [number, number] {
  return [domain.x[0] + shareX * widthOf(domain.x), domain.y[0] + shareY * widthOf(domain.y)];
}

describe.each(searching)('%s', (_, optimizer) => {
  it('never goes up, on any surface, from anywhere, at any rate', () => {
    const surfaces = fc.constantFrom(...catalogue.map(catalogueSurface));
    const rates = fc.constantFrom(0.001, 0.1, 1, 50);
    fc.assert(
      fc.property(surfaces, share, share, rates, (ground, shareX, shareY, rate) => {
        const walker = walkerAt(optimizer, ...placeIn(ground, shareX, shareY));
        const heights = walk(optimizer, ground, walker, 20, rate).map(({ height }) => height);
        for (let k = 1; k < heights.length; k++) expect(heights[k]).toBeLessThanOrEqual(heights[k - 1]);
      }),
    );
  });

  it('takes a first step that leads lower wherever it takes one at all', () => {
    const ground = himmelblau;
    fc.assert(
      fc.property(share, share, (shareX, shareY) => {
        const [start, next] = walk(optimizer, ground, walkerAt(optimizer, ...placeIn(ground, shareX, shareY)), 1);
        if (next !== undefined) expect(next.height).toBeLessThan(start.height);
      }),
    );
  });

  it('takes a step by nothing at a rate of 0', () => {
    const walker = walkerAt(optimizer, 1, 2);
    expect(stepOnce(optimizer, surface('x^2 + 3y^2'), walker, 0)).toBe(true);
    expect([...walker.place]).toEqual([1, 2]);
  });

  it('takes a step by nothing where the slope is 0', () => {
    const walker = walkerAt(optimizer, 0, 0);
    expect(stepOnce(optimizer, surface('x^2 + 3y^2'), walker)).toBe(true);
    expect([...walker.place]).toEqual([0, 0]);
  });

  it('takes no step where the ground is nowhere lower', () => {
    const hole = surface('(x - 1)^2 + (y - 1)^2');
    const lying = { ...hole, value: (x: number, y: number) => (x === 2 && y === 2 ? 0 : 1 + hole.value(x, y)) };
    const walker = walkerAt(optimizer, 2, 2);
    expect(stepOnce(optimizer, lying, walker)).toBe(false);
    expect([...walker.place]).toEqual([2, 2]);
  });

  it('turns back from where there is no ground', () => {
    const ground = surface('x - ln(x) + (y - 1)^2');
    const places = walk(optimizer, ground, walkerAt(optimizer, 1.6, 3), 200, 10);
    expect(places.length).toBeGreaterThan(2);
    expect(places.at(-1)?.x).toBeCloseTo(1, 6);
    expect(places.at(-1)?.y).toBeCloseTo(1, 6);
  });
});

describe.each(all)('%s', (_, optimizer) => {
  it('takes 10 steps as 6 and 4, with all that it remembers copied in between', () => {
    const ground = catalogueSurface(entryOf('rosenbrock') ?? catalogue[0]);
    fc.assert(
      fc.property(share, share, (shareX, shareY) => {
        const [whole, parted] = [0, 0].map(() => walkerAt(optimizer, ...placeIn(ground, shareX, shareY)));
        const places = walk(optimizer, ground, whole, 10);
        const first = walk(optimizer, ground, parted, 6);
        if (first.length < 7) {
          expect(first).toEqual(places);
          return;
        }
        const taken = copyOf(parted);
        // the memory it was copied from is of no use any more
        for (const vector of parted.memory) vector.fill(Number.NaN);
        expect([...first, ...walk(optimizer, ground, taken, 4).slice(1)]).toEqual(places);
      }),
    );
  });

  it('moves the entries of its own hiker and no others', () => {
    const ground = surface('(x - 1)^2 + 3(y + 1)^2 + x y');
    const [x, y] = [0.3, -2];
    const alone = walkerAt(optimizer, x, y);
    stepOnce(optimizer, ground, alone);
    const parameters = Float64Array.of(7, y, 8, x, 9);
    const [fx, fy] = ground.gradient(x, y);
    const memory = optimizer.memory.map(() => new Float64Array(5));
    const hiker = { i: 3, j: 1, height: ground.value(x, y), ground: groundOf(ground) };
    expect(optimizer.update(parameters, Float64Array.of(5, fy, 5, fx, 5), memory, 1, 0, hiker)).toBe(true);
    expect([...parameters]).toEqual([7, alone.place[1], 8, alone.place[0], 9]);
    for (const [k, vector] of memory.entries()) {
      expect([...vector]).toEqual([0, alone.memory[k][1], 0, alone.memory[k][0], 0]);
    }
  });

  it('stays where it is when the slope is no number', () => {
    const walker = walkerAt(optimizer, 1, 1);
    const ground = { ...surface('x^2 + y^2'), gradient: (): [number, number] => [Number.NaN, 1] };
    expect(stepOnce(optimizer, ground, walker)).toBe(false);
    expect([...walker.place]).toEqual([1, 1]);
  });

  it('has a recipe that ends with the new place, and leaves open only what its memory holds', () => {
    const { lines } = optimizer.recipe(0);
    expect(lines.at(-1)).toMatchObject({ stage: 'move', name: 'x' });
    const open = lines.filter(({ formula }) => formula === null).map(({ name }) => name);
    expect(optimizer.memory).toEqual(expect.arrayContaining(open));
  });
});

describe.each(all)('the recipe of %s', (_, optimizer) => {
  it('worked out is the place where the hiker arrives', () => {
    fc.assert(
      fc.property(share, share, (shareX, shareY) => {
        const walker = walkerAt(optimizer, ...placeIn(himmelblau, shareX, shareY));
        for (let step = 0; step < 5; step++) {
          const [x, y] = walker.place;
          const [g, gOther] = himmelblau.gradient(x, y);
          const [own, cross, other] = himmelblau.hessian(x, y);
          if (!stepOnce(optimizer, himmelblau, walker, 0.7)) return;
          const after = Object.fromEntries(optimizer.memory.map((name, k) => [name, walker.memory[k][0]]));
          const known = { x, g, gOther, own, cross, other, learningRate: 0.7, t: step + 1 };
          const last = workOut(optimizer.recipe(step), known, after).at(-1);
          expect(Math.abs((last?.value ?? Number.NaN) - walker.place[0])).toBeLessThanOrEqual(1e-13 * Math.abs(x));
        }
      }),
    );
  });
});

describe('the stride and the direction in the memory', () => {
  it('are those by which the hiker has moved', () => {
    const ground = himmelblau;
    for (const [, optimizer] of searching) {
      const walker = walkerAt(optimizer, 3.3, 2.4);
      for (let step = 0; step < 4; step++) {
        const [x, y] = walker.place;
        const [fx, fy] = ground.gradient(x, y);
        expect(stepOnce(optimizer, ground, walker)).toBe(true);
        const [strideX, strideY] = walker.memory[optimizer.memory.indexOf('stride')];
        expect(strideX).toBe(strideY);
        const direction = walker.memory[optimizer.memory.indexOf('direction')];
        if (direction !== undefined)
          expect([...walker.place]).toEqual([x + strideX * direction[0], y + strideX * direction[1]]);
        else if (optimizer === searching[0][1]) expect([...walker.place]).toEqual([x - strideX * fx, y - strideX * fy]);
      }
    }
  });
});
