import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  domainAround,
  type Place,
  type Plane,
  placeOf,
  shareInPlane,
  weightsAt,
} from '../../../src/core/network/plane.ts';
import { principalPlane } from '../../../src/core/network/principalPlane.ts';
import { filterLength, randomPlane } from '../../../src/core/network/randomPlane.ts';
import { weightsPlane } from '../../../src/core/network/weightsPlane.ts';
import { seeded } from '../../../src/core/seeded.ts';
import { contains, type Domain, widthOf } from '../../../src/core/surface.ts';
import { anyNetwork, parametersOf } from './networks.ts';
import { planOf, specOf, trained } from './plans.ts';

const seeds = fc.integer();
const coordinate = fc.double({ min: -10, max: 10, noNaN: true });

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, each, k) => sum + each * b[k], 0);
}

function vectorOf(length: number, seed: number): Float64Array {
  const dice = seeded(seed);
  return Float64Array.from({ length }, () => 2 * dice() - 1);
}

function expectStraight({ u, v }: Plane): void {
  expect(dot(u, u)).toBeCloseTo(1, 12);
  expect(dot(v, v)).toBeCloseTo(1, 12);
  expect(dot(u, v)).toBeCloseTo(0, 12);
}

/** The greater part of the movement is along x, and none of it in both. */
function expectPrincipal(places: readonly Place[]): void {
  const sum = (of: (place: Place) => number) => places.reduce((all, place) => all + of(place), 0);
  const along = sum(({ x }) => x * x);
  expect(along * (1 + 1e-9)).toBeGreaterThanOrEqual(sum(({ y }) => y * y));
  expect(sum(({ x, y }) => x * y) / along).toBeCloseTo(0, 8);
}

/** Any plane through some weights, of each kind. */
const anyPlane = fc
  .tuple(anyNetwork, seeds, fc.constantFrom('random', 'principal', 'weights'))
  .map(([net, seed, kind]): Plane => {
    const origin = parametersOf(net, seed);
    if (kind === 'random') return randomPlane(net, origin, seed);
    if (kind === 'weights') return weightsPlane(origin, 0, net.parameterCount - 1);
    return principalPlane([vectorOf(origin.length, seed), vectorOf(origin.length, seed + 1)], origin);
  });

describe('a plane through the weights', () => {
  it('has straight axes, and its own places at no distance', () => {
    fc.assert(
      fc.property(anyPlane, coordinate, coordinate, (plane, x, y) => {
        expectStraight(plane);
        const weights = new Float64Array(plane.origin.length);
        weightsAt(plane, x, y, weights);
        const place = placeOf(plane, weights);
        expect([place.x, place.y]).toEqual([expect.closeTo(x, 10), expect.closeTo(y, 10)]);
        expect(place.distance).toBeLessThan(1e-12);
      }),
    );
  });

  it('splits every way into what lies in it and what does not, as Pythagoras has it', () => {
    fc.assert(
      fc.property(anyPlane, seeds, (plane, seed) => {
        const moved = vectorOf(plane.origin.length, seed);
        const { x, y, distance } = placeOf(
          plane,
          plane.origin.map((weight, k) => weight + moved[k]),
        );
        expect(x * x + y * y + distance * distance).toBeCloseTo(dot(moved, moved), 10);
      }),
    );
  });

  it('shows a share of a way: all of what lies in it, and nothing where nothing has moved', () => {
    fc.assert(
      fc.property(anyPlane, seeds, coordinate, coordinate, (plane, seed, x, y) => {
        const some = [1, 2, 3].map((k) => vectorOf(plane.origin.length, seed + k));
        const share = shareInPlane(plane, [some]);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        const within = new Float64Array(plane.origin.length);
        weightsAt(plane, x + 20, y, within);
        expect(shareInPlane(plane, [[within, plane.origin]])).toBeCloseTo(1, 12);
        expect(shareInPlane(plane, [[plane.origin], [within], []])).toBeNull();
      }),
    );
  });

  it('shows as much of two copies of a way as of one, however far apart they are', () => {
    fc.assert(
      fc.property(anyPlane, seeds, fc.double({ min: -100, max: 100, noNaN: true }), (plane, seed, far) => {
        const way = [1, 2, 3].map((k) => vectorOf(plane.origin.length, seed + k));
        const apart = vectorOf(plane.origin.length, seed + 4);
        const copy = way.map((weights) => weights.map((weight, k) => weight + far * apart[k]));
        expect(shareInPlane(plane, [way, copy])).toBeCloseTo(shareInPlane(plane, [way]) ?? Number.NaN, 9);
      }),
    );
  });
});

describe('a random plane', () => {
  it('gives the weights into each neuron the share of its length that they have at the origin, in both directions', () => {
    fc.assert(
      fc.property(anyNetwork, seeds, (net, seed) => {
        fc.pre(net.sizes.slice(0, -1).every((inputs) => inputs > 1));
        const origin = parametersOf(net, seed);
        const { u, v } = randomPlane(net, origin, seed);
        const isWeight = Uint8Array.from({ length: net.parameterCount }, (_, k) =>
          net.layers.some(({ weightsAt: from, biasesAt }) => k >= from && k < biasesAt) ? 1 : 0,
        );
        const all = Math.hypot(...origin.filter((_, k) => isWeight[k] === 1));
        expect(filterLength(net, origin)).toBeCloseTo(all, 12);
        for (const direction of [u, v]) {
          expect(direction.every((share, k) => isWeight[k] === 1 || share === 0)).toBe(true);
          for (const { inputs, outputs, weightsAt: from } of net.layers) {
            for (let neuron = 0; neuron < outputs; neuron++) {
              const filter = [from + neuron * inputs, from + (neuron + 1) * inputs] as const;
              const length = Math.hypot(...direction.subarray(...filter));
              expect(length).toBeCloseTo(Math.hypot(...origin.subarray(...filter)) / all, 12);
            }
          }
        }
      }),
    );
  });

  it('is that of its seed', () => {
    const { network } = planOf(specOf('moons')).task;
    const origin = parametersOf(network, 1);
    expect(randomPlane(network, origin, 5)).toEqual(randomPlane(network, origin, 5));
    expect(randomPlane(network, origin, 6).u).not.toEqual(randomPlane(network, origin, 5).u);
  });

  it('is refused where no weight has a length to go by', () => {
    const { network } = planOf(specOf('moons')).task;
    expect(() => randomPlane(network, new Float64Array(network.parameterCount), 1)).toThrow(RangeError);
  });
});

describe('a principal plane', () => {
  it('is the plane that a movement lies in, if it lies in one', () => {
    fc.assert(
      fc.property(anyPlane, fc.integer({ min: 2, max: 60 }), seeds, (plane, count, seed) => {
        const dice = seeded(seed);
        const way = Array.from({ length: count }, () => {
          const weights = new Float64Array(plane.origin.length);
          weightsAt(plane, 8 * dice() - 3, 3 * dice() - 1, weights);
          return weights;
        });
        const found = principalPlane(way, plane.origin);
        expectStraight(found);
        expect(shareInPlane(found, [[...way, plane.origin]])).toBeCloseTo(1, 10);
        for (const weights of way) expect(placeOf(found, weights).distance).toBeLessThan(1e-6);
        const places = way.map((weights) => placeOf(found, weights));
        expect(Math.min(places[0].x, places[0].y)).toBeGreaterThan(-1e-9);
        expectPrincipal(places);
      }),
    );
  });

  it('shows no less of a movement than any other plane through the same weights', () => {
    fc.assert(
      fc.property(anyNetwork, fc.integer({ min: 3, max: 40 }), seeds, (net, count, seed) => {
        fc.pre(net.parameterCount > 2);
        const origin = parametersOf(net, seed);
        const way = Array.from({ length: count }, (_, k) => vectorOf(origin.length, seed + k));
        const toOrigin = [...way, origin];
        const share = shareInPlane(principalPlane(way, origin), [toOrigin]) ?? 0;
        const others = [
          randomPlane(net, origin, seed),
          weightsPlane(origin, 0, 1),
          principalPlane(way.slice(0, 2), origin),
        ];
        for (const other of others) {
          expect(share).toBeGreaterThan((shareInPlane(other, [toOrigin]) ?? 0) - 1e-9);
        }
      }),
    );
  });

  it('has the greater part of the movement along x, and none of it in both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 40 }), seeds, (count, seed) => {
        const origin = vectorOf(30, seed);
        const way = Array.from({ length: count }, (_, k) => vectorOf(30, seed + 1 + k));
        const plane = principalPlane(way, origin);
        expectPrincipal(way.map((weights) => placeOf(plane, weights)));
      }),
    );
  });

  it('shows more of a training than two random directions do, out of more places than it looks at', () => {
    const plan = planOf(specOf('penguins'), { maxSteps: 150 });
    const ways = [0, 1, 2].map((id) => trained({ ...plan, id }));
    const moments = ways.map((training) => training.snapshots().map((each) => each.weights));
    const weights = moments.flat();
    expect(weights.length).toBeGreaterThan(400);
    const origin = ways[0].parameters;
    const share = shareInPlane(principalPlane(weights, origin), moments) ?? 0;
    expect(share).toBeGreaterThan(2 * (shareInPlane(randomPlane(plan.task.network, origin, 1), moments) ?? 1));
    const [first] = moments;
    expect(shareInPlane(principalPlane(first, origin), [first])).toBeGreaterThan(0.8);
  });

  it('is a plane also where nothing has moved, or along one line only', () => {
    const origin = Float64Array.of(1, 2, 3, 4);
    const along = Float64Array.of(1, 0.3, -0.7, 2);
    const line = [0.7, 1.9, -0.43].map((share) => origin.map((weight, k) => weight + share * along[k]));
    for (const way of [[], [origin], [origin, origin], line, line.slice(0, 1)]) {
      const plane = principalPlane(way, origin);
      expectStraight(plane);
      for (const weights of way) expect(placeOf(plane, weights).distance).toBeLessThan(1e-12);
    }
    const { u, v } = principalPlane(line, origin);
    expect(u[1]).toBeCloseTo(0.3 / Math.hypot(...along), 12);
    // the axis that the line has least of, put straight, and not whatever rounding has left across the line
    expect(v[1]).toBeCloseTo(Math.sqrt(1 - u[1] ** 2), 12);
  });
});

describe('the plane of two weights', () => {
  it('changes these and no others', () => {
    const plane = weightsPlane(Float64Array.of(1, 2, 3), 2, 0);
    const weights = new Float64Array(3);
    weightsAt(plane, 10, 20, weights);
    expect([...weights]).toEqual([21, 2, 13]);
  });

  it('is refused unless there are two of them', () => {
    const origin = new Float64Array(3);
    for (const [i, j] of [
      [1, 1],
      [0, 3],
      [-1, 0],
      [0.5, 1],
    ]) {
      expect(() => weightsPlane(origin, i, j)).toThrow(RangeError);
    }
  });
});

describe('the domain around places', () => {
  const places = fc.array(fc.record({ x: coordinate, y: coordinate, distance: coordinate }), { maxLength: 20 });
  const sidesOf = ({ x, y }: Domain) => [widthOf(x), widthOf(y)];

  it('is a square with room around all of them, whatever they are', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(0, 0.3, 40), (each, reach) => {
        const domain = domainAround(each, reach);
        const [width, height] = sidesOf(domain);
        expect(width).toBeGreaterThan(0);
        expect(width).toBeCloseTo(height, 10);
        for (const { x, y } of each) expect(contains(domain, x, y)).toBe(true);
      }),
    );
    expect(domainAround([], 0)).toEqual({ x: [-0.5, 0.5], y: [-0.5, 0.5] });
  });

  it('reaches as far as it is told to all sides of the origin, and no further where all places are near', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.1, max: 50, noNaN: true }), (each, reach) => {
        const { x, y } = domainAround(each, reach);
        const slack = 1e-9 * reach;
        for (const low of [x[0], y[0]]) expect(low).toBeLessThanOrEqual(slack - reach);
        for (const high of [x[1], y[1]]) expect(high).toBeGreaterThanOrEqual(reach - slack);
      }),
    );
    expect(domainAround([{ x: 1, y: -1, distance: 0 }], 3)).toEqual({ x: [-3, 3], y: [-3, 3] });
  });

  it('has room between its sides also around places that are all alike and far off', () => {
    for (const x of [1e17, -8e67, 1e300]) {
      const domain = domainAround([{ x, y: 0, distance: 0 }], 0);
      for (const side of sidesOf(domain)) expect(side).toBeGreaterThan(1e-10 * Math.abs(x));
    }
  });
});
