import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KnownGround, knownGround, type Rest } from '../../src/core/arrival.ts';
import { destinations } from '../../src/core/destinations.ts';
import { newton } from '../../src/core/optimizers/newton.ts';
import type { Optimizer } from '../../src/core/optimizers/optimizer.ts';
import { sgd } from '../../src/core/optimizers/sgd.ts';
import { resultsAt, resultsOf } from '../../src/core/results.ts';
import { beginRun, type Keeping, type Rival, type Run } from '../../src/core/run.ts';
import { seeded } from '../../src/core/seeded.ts';
import { uniform } from '../../src/core/starts.ts';
import type { Domain, Minimum, Surface } from '../../src/core/surface.ts';
import { tally } from '../../src/core/tally.ts';
import { offTheMap, valleyOf } from '../../src/core/valleyOf.ts';
import { himmelblau, surface } from './himmelblau.ts';

/** A judge that knows of saddles what it is told, and goes by nearness else. */
function judgedBy(
  domain: Domain,
  minima: readonly Minimum[],
  isSaddle: (x: number, y: number) => boolean = () => false,
): KnownGround {
  function restAt(x: number, y: number): Rest {
    const valley = valleyOf(minima, domain, x, y);
    if (isSaddle(x, y)) return { kind: 'saddle' };
    if (valley >= 0) return { kind: 'minimum', valley, minimum: minima[valley] };
    return { kind: valley === offTheMap ? 'off-the-map' : 'nowhere' };
  }
  return { domain, minima, restAt };
}

const valleys = judgedBy(himmelblau.domain, [
  { x: 3, y: 2, value: 0, global: true },
  { x: -2.805118, y: 3.131312, value: 0, global: true },
  { x: -3.77931, y: -3.283186, value: 0, global: true },
  { x: 3.584428, y: -1.848126, value: 0, global: false },
]);

function rival(optimizer: Optimizer, rate: number): Rival {
  return { optimizer, learningRate: () => rate, adapt: null, clipNorm: Number.POSITIVE_INFINITY };
}

type Points = readonly (readonly [x: number, y: number])[];

function race(
  on: Surface,
  rivals: readonly Rival[],
  points: Points,
  maxSteps: number,
  keeping?: Keeping,
  toStep = maxSteps,
): Run {
  const run = beginRun(
    {
      surface: on,
      slopes: on.slopes,
      disturb: null,
      groundOf: null,
      starts: {
        id: Int32Array.from(points.keys()),
        x: Float64Array.from(points, ([x]) => x),
        y: Float64Array.from(points, ([, y]) => y),
      },
      rivals,
      maxSteps,
      maxEvaluations: Number.POSITIVE_INFINITY,
      stoppingRules: [],
    },
    keeping,
  );
  run.extend(toStep);
  return run;
}

function anywhere(hikers: number): Points {
  const { x, y } = uniform(himmelblau.domain, hikers, seeded(7));
  return Array.from(x, (each, k) => [each, y[k]] as const);
}

const calm = rival(sgd(), 0.01);
const wild = rival(sgd(), 1);
const slow = rival(sgd(), 0.0001);

/** One valley, at 0; a step of rate 1/4 halves the way to it. */
const bowl = surface('x^2 + y^2');
const inBowl = judgedBy(bowl.domain, [{ x: 0, y: 0, value: 0, global: true }]);
const halving = rival(sgd(), 0.25);

describe('the results of a race', () => {
  it('count every hiker once, for each rival, however much of the run is known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }), (steps, hikers) => {
        const run = race(himmelblau, [calm, wild, slow], anywhere(hikers), steps);
        const ground = judgedBy(himmelblau.domain, valleys.minima, (x) => x > 0);
        for (const result of resultsOf(run, 3, ground)) {
          const { anyMinimum, saddle, diverged, offTheMap, elsewhere } = result;
          expect(anyMinimum + saddle + diverged + offTheMap + elsewhere).toBe(hikers);
          expect(result.hikers).toBe(hikers);
          expect(result.global).toBeLessThanOrEqual(anyMinimum);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('agree with the tally and the destinations of the same run', () => {
    const run = race(himmelblau, [calm, wild, slow], anywhere(50), 300);
    const results = resultsOf(run, 3, valleys);
    const counted = tally(run, 300, valleys.minima, valleys.domain);
    const sum = (pick: (result: (typeof results)[number]) => number) =>
      results.reduce((all, one) => all + pick(one), 0);
    expect(sum(({ anyMinimum }) => anyMinimum)).toBe(counted.valleys.reduce((all, one) => all + one, 0));
    expect(sum(({ diverged }) => diverged)).toBe(counted.diverged);
    expect(sum(({ offTheMap }) => offTheMap)).toBe(counted.offTheMap);
    const reached = destinations(run, valleys.minima, valleys.domain).subarray(0, 50);
    expect(results[0].global).toBe(reached.filter((valley) => valley >= 0 && valley < 3).length);
    expect(results[0].anyMinimum).toBe(reached.filter((valley) => valley >= 0).length);
  });

  it('of each rival are those of a race without the others', () => {
    const rivals = [calm, wild, slow];
    const together = resultsOf(race(himmelblau, rivals, anywhere(20), 100), 3, valleys);
    const alone = rivals.map((each) => resultsOf(race(himmelblau, [each], anywhere(20), 100), 1, valleys)[0]);
    expect(together).toEqual(alone);
  });

  it('tell the rival who arrives from the one who is lost', () => {
    const [arrives, isLost] = resultsOf(race(himmelblau, [calm, wild], anywhere(40), 300), 2, valleys);
    expect(arrives).toMatchObject({ hikers: 40, anyMinimum: 40, diverged: 0, tracked: 40 });
    expect(arrives.global).toBeLessThan(40);
    expect(arrives.medianLoss).toBeLessThan(1e-6);
    expect(isLost).toMatchObject({ diverged: 40, medianLoss: null, medianSteps: null, medianEvaluations: null });
  });
});

describe('who has stopped at a saddle', () => {
  const pass = surface('x^2 - y^2');
  const ground = knownGround(pass, []);
  const onRidge: Points = [
    [3, 0],
    [-2, 0],
    [1, 1],
  ];

  it('has not succeeded', () => {
    const run = race(pass, [rival(sgd(), 0.25), rival(newton(), 1)], onRidge, 30);
    const [downhill, straight] = resultsOf(run, 2, ground);
    expect(downhill).toMatchObject({ saddle: 2, offTheMap: 1, elsewhere: 0, anyMinimum: 0, medianSteps: null });
    expect(straight).toMatchObject({ saddle: 3, offTheMap: 0, anyMinimum: 0 });
  });

  it('is not he who still walks there', () => {
    const run = race(pass, [rival(sgd(), 0.25)], onRidge, 30);
    const early = beginAndWalk(20);
    expect(resultsOf(run, 1, ground)[0].saddle).toBe(2);
    expect(resultsOf(early, 1, ground)[0]).toMatchObject({ saddle: 0, elsewhere: 2 });
  });

  /** The same race, of which only the beginning is known. */
  function beginAndWalk(steps: number): Run {
    const run = beginRun({
      surface: pass,
      slopes: pass.slopes,
      disturb: null,
      groundOf: null,
      starts: { id: Int32Array.of(0, 1, 2), x: Float64Array.of(3, -2, 1), y: Float64Array.of(0, 0, 1) },
      rivals: [rival(sgd(), 0.25)],
      maxSteps: 30,
      maxEvaluations: Number.POSITIVE_INFINITY,
      stoppingRules: [],
    });
    run.extend(steps);
    return run;
  }
});

describe('who has stopped near a minimum', () => {
  // two minima, and a saddle between them that is well within reach of both
  const pair = surface('(x^2 - 0.0005)^2 + y^2');
  const bottom = Math.sqrt(0.0005);
  const ground = knownGround(
    pair,
    [bottom, -bottom].map((x) => ({ x, y: 0, value: 0, global: true })),
  );
  const tolerant = (points: Points) => {
    const run = race(pair, [rival(sgd(), 0.25)], points, 400);
    return resultsOf(run, 1, ground)[0];
  };

  it('but at a saddle has not arrived', () => {
    expect(tolerant([[0, 0]])).toMatchObject({ saddle: 1, anyMinimum: 0, medianSteps: null });
    expect(tolerant([[0, 2]])).toMatchObject({ saddle: 1, anyMinimum: 0, medianSteps: null });
    expect(tolerant([[0.022, 0.5]])).toMatchObject({ saddle: 0, anyMinimum: 1, global: 1 });
  });

  it('but at a saddle has not arrived in the tally or among the destinations either, when these know the ground', () => {
    const run = race(
      pair,
      [rival(sgd(), 0.25)],
      [
        [0, 2],
        [0.022, 0.5],
      ],
      400,
    );
    const { minima, domain } = ground;
    expect(tally(run, 400, minima, domain, undefined, ground)).toMatchObject({ onTheWay: 1 });
    expect([...destinations(run, minima, domain, undefined, ground)]).toEqual([-1, expect.toBeOneOf([0, 1])]);
  });
});

describe('the results up to a step', () => {
  it('are the same however far the run has grown since', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (at, more) => {
        const begin = () => race(himmelblau, [calm, wild, slow], anywhere(12), 60, undefined, at);
        const known = resultsOf(begin(), 3, valleys);
        const growing = begin();
        const work = resultsAt(growing, 3, valleys, growing.reached);
        work.next();
        growing.extend(at + more);
        expect([...work].at(-1)).toEqual(known);
      }),
      { numRuns: 40 },
    );
  });

  it('come last, after many a pause', () => {
    const run = race(himmelblau, [calm, wild], anywhere(200), 40);
    const parts = [...resultsAt(run, 2, valleys, run.reached)];
    expect(parts.filter((part) => part !== null)).toHaveLength(1);
    expect(parts.length).toBeGreaterThan(8);
  });

  it('judge who has stopped only once', () => {
    let judged = 0;
    const counting: KnownGround = { ...valleys, restAt: (x, y) => valleys.restAt(x, y + 0 * ++judged) };
    const run = race(himmelblau, [calm], anywhere(30), 300);
    resultsOf(run, 1, counting);
    expect(judged).toBe(30);
    resultsOf(run, 1, counting);
    tally(run, 300, counting.minima, counting.domain, undefined, counting);
    expect(judged).toBe(30);
  });
});

describe('the medians', () => {
  // within 0.1 of the middle after 4, 2 and 0 halvings
  const near: Points = [
    [1.5, 0],
    [0.35, 0],
    [0.05, 0],
  ];

  it('of the steps are those until a hiker was in its valley for good', () => {
    expect(resultsOf(race(bowl, [halving], near, 9), 1, inBowl)[0]).toMatchObject({
      medianSteps: 2,
      medianEvaluations: 2,
    });
    expect(resultsOf(race(bowl, [halving], near.slice(0, 2), 9), 1, inBowl)[0].medianSteps).toBe(3);
  });

  it('of the steps are infinite, and not known, where half of the hikers reach no minimum', () => {
    const stranded: Points = [...near.slice(0, 2), [4.9, 4], [4, 4.9]];
    expect(resultsOf(race(bowl, [halving], stranded, 4), 1, inBowl)[0]).toMatchObject({
      anyMinimum: 2,
      medianSteps: null,
      medianEvaluations: null,
    });
    expect(resultsOf(race(bowl, [halving], stranded.slice(0, 3), 4), 1, inBowl)[0].medianSteps).toBe(4);
  });

  it('of the evaluations count what the optimizer asked on its way', () => {
    const [result] = resultsOf(race(bowl, [rival(newton(), 1)], near.slice(0, 1), 5), 1, inBowl);
    expect(result.medianSteps).toBe(1);
    expect(result.medianEvaluations).toBeGreaterThan(1);
  });

  it('of the losses lie between the two in the middle, and count the lost as infinite', () => {
    const still = rival(sgd(), 0);
    const heights = (points: Points) => resultsOf(race(bowl, [still], points, 1), 1, inBowl)[0].medianLoss;
    expect(
      heights([
        [1, 0],
        [3, 0],
        [2, 0],
      ]),
    ).toBe(4);
    expect(
      heights([
        [1, 0],
        [3, 0],
      ]),
    ).toBe(5);
    const steep = surface('x^4');
    const lost = resultsOf(
      race(
        steep,
        [rival(sgd(), 0.1)],
        [
          [0.1, 0],
          [5, 0],
          [4, 0],
        ],
        50,
      ),
      1,
      inBowl,
    )[0];
    expect(lost).toMatchObject({ diverged: 2, medianLoss: null });
  });

  it('are taken over the hikers with a track, and say how many these are', () => {
    const points: Points = Array.from({ length: 40 }, (_, k) => [0.2 + 0.1 * k, 0] as const);
    const few = race(bowl, [halving, halving], points, 20, { tracks: 10, places: 1e6, camps: 4 });
    for (const result of resultsOf(few, 2, inBowl)) {
      expect(result).toMatchObject({ hikers: 40, anyMinimum: 40, tracked: 5 });
      expect(result.medianSteps).toBeGreaterThan(0);
    }
  });

  it('are not known where nobody has a track', () => {
    const run = race(bowl, [halving], near, 5, { tracks: 0, places: 1e6, camps: 2 });
    expect(resultsOf(run, 1, inBowl)[0]).toMatchObject({ tracked: 0, medianSteps: null, medianEvaluations: null });
  });
});
