import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { removeStart } from '../../src/scenario/editStarts.ts';
import { optimizerOf } from '../../src/scenario/optimizerOf.ts';
import { usualSchedule } from '../../src/scenario/readSchedule.ts';
import type {
  GradientChoice,
  OptimizerChoice,
  RandomStarts,
  Scenario,
  SurfaceChoice,
} from '../../src/scenario/scenario.ts';
import { scheduleOf } from '../../src/scenario/scheduleOf.ts';
import { settings } from '../../src/scenario/settings.ts';
import { type Hiker, simulate } from '../../src/scenario/simulate.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import { usualOptimizer } from '../../src/scenario/usualOptimizer.ts';
import { sgdChoice, stopRules } from './choices.ts';

const plain = sgdChoice();

/** A walk of its own kind for each: to the floor, into many, out of the map, over an edge, nowhere. */
const surfaces: SurfaceChoice[] = [
  ...['himmelblau', 'bowl', 'rastrigin', 'ackley', 'beale', 'saddle', 'lecture-slope'].map((id) => ({ id })),
  { formula: 'x sqrt(x) + y^2', domain: { x: [-2, 2], y: [-2, 2] } },
  { formula: 'exp(x y)', domain: { x: [-4, 4], y: [-4, 4] } },
  { terrain: 'jacksboro' },
];

const rates = fc.constantFrom(1e-3, 0.01, 0.1, 1, 30);

const sgd: fc.Arbitrary<OptimizerChoice> = fc
  .record(
    {
      learningRate: rates,
      momentum: fc.constantFrom(0, 0.5, 0.9),
      dampening: fc.constantFrom(0, 0.3),
      nesterov: fc.boolean(),
      weightDecay: fc.constantFrom(0, 0.1),
      clipNorm: fc.constantFrom(0.5, 10),
    },
    { requiredKeys: ['learningRate', 'momentum', 'dampening', 'nesterov', 'weightDecay'] },
  )
  .map((sgd) => sgdChoice({ ...sgd, nesterov: sgd.nesterov && sgd.momentum > 0 && sgd.dampening === 0 }));

const schedule = fc.constantFrom(...settings.schedule.values).map(usualSchedule);

const another: fc.Arbitrary<OptimizerChoice> = fc
  .record({ id: fc.constantFrom(...settings.optimizer.values), learningRate: rates, schedule })
  .map(({ id, ...changes }) => ({ ...usualOptimizer(id, 0.01, { x: [-5, 5], y: [-5, 5] }), ...changes }));

const optimizer = fc.oneof(sgd, another);

const gradient: fc.Arbitrary<GradientChoice> = fc.record({
  kind: fc.constantFrom('exact', 'central-difference', 'forward-difference'),
  h: fc.constantFrom(1e-5, 1e-2),
  noise: fc.constantFrom(0, 0.5),
});

const scenario: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(1),
  surface: fc.constantFrom(...surfaces),
  starts: fc.record({
    random: fc.constantFrom('uniform', 'normal', 'grid', 'latin-hypercube'),
    count: fc.integer({ min: 1, max: 7 }),
  }),
  optimizers: fc.array(optimizer, { minLength: 1, maxLength: 3 }),
  gradient,
  stop: fc
    .record(
      {
        maxSteps: fc.constantFrom(1, 2, 40),
        maxEvaluations: fc.constantFrom(0, 0, 7, 60),
        gradientTolerance: fc.constantFrom(0, 0, 0.1, 10),
        lossBelow: fc.constantFrom(0.1, -1),
        lossChange: fc.constantFrom(0, 0, 1e-3),
        lossChangeSteps: fc.constantFrom(1, 10),
        leftMap: fc.boolean(),
      },
      { requiredKeys: ['maxSteps'] },
    )
    .map(stopRules),
  seed: fc.nat(),
  view: fc.constant(defaultScenario().view),
});

/** Himmelblau's function with noise, and no start that is left to itself. */
const noisy: Scenario & { starts: RandomStarts } = {
  ...defaultScenario(),
  starts: { random: 'uniform', count: 12 },
  gradient: { kind: 'exact', h: 1e-5, noise: 3 },
  stop: stopRules({ maxSteps: 40 }),
};

function holds(law: (scenario: Scenario) => void): void {
  fc.assert(fc.property(scenario, law));
}

/** The first and the last of as many as there are. */
function endsOf(numbers: Float64Array): number[] {
  return numbers.length === 0 ? [] : [numbers[0], numbers[numbers.length - 1]];
}

const walk = ({ x, y, loss }: Hiker) => ({ x, y, loss });

describe('what a hiker brings home', () => {
  it('is a place and a height for the start and one after each step, and a rate for each step', () => {
    holds((scenario) => {
      for (const { x, y, loss, learningRate, stopped } of simulate(scenario).hikers) {
        expect([x.length, y.length, loss.length]).toEqual(new Array(3).fill(stopped.step + 1));
        expect(learningRate.length).toBe(stopped.step);
        expect(stopped.step).toBeLessThanOrEqual(scenario.stop.maxSteps);
      }
    });
  });

  it('are the heights of the surface at its places, bit for bit', () => {
    holds((scenario) => {
      const surface = surfaceOf(scenario.surface);
      for (const { x, y, loss } of simulate(scenario).hikers) {
        expect(loss).toEqual(loss.map((_, k) => surface.value(x[k], y[k])));
      }
    });
  });

  it('are finite numbers only, but for a start where there is no ground', () => {
    holds((scenario) => {
      for (const { x, y, loss, stopped } of simulate(scenario).hikers) {
        expect([...x, ...y].every(Number.isFinite)).toBe(true);
        if (stopped.step > 0) expect(loss.every(Number.isFinite)).toBe(true);
      }
    });
  });

  it('are the rates of its own optimizer, by its schedule', () => {
    holds((scenario) => {
      for (const { optimizer, learningRate } of simulate(scenario).hikers) {
        const choice = scenario.optimizers[optimizer];
        const schedule = scheduleOf(choice.schedule);
        if (schedule.follows === 'loss') continue;
        for (const [step, rate] of learningRate.entries()) {
          expect(rate).toBe(choice.learningRate * schedule.factor(step));
        }
      }
    });
  });

  it('are never more evaluations than the budget, and one a step where the ground is not asked', () => {
    holds((scenario) => {
      const { maxEvaluations } = scenario.stop;
      for (const { optimizer, evaluations, stopped } of simulate(scenario).hikers) {
        if (maxEvaluations > 0) expect(evaluations).toBeLessThanOrEqual(maxEvaluations);
        const asksGround = optimizerOf(scenario.optimizers[optimizer]).needs === 'ground';
        if (asksGround) expect(evaluations).toBeGreaterThanOrEqual(stopped.step);
        else expect(evaluations).toBe(stopped.step);
      }
    });
  });

  it("is with 'ends' the first and the last of 'all', whoever it is and whenever it stopped", () => {
    holds((scenario) => {
      const all = simulate(scenario).hikers;
      const ends = simulate(scenario, { record: 'ends' }).hikers;
      expect(ends.length).toBe(all.length);
      for (const [k, hiker] of all.entries()) {
        expect(ends[k]).toEqual({
          ...hiker,
          x: Float64Array.from(endsOf(hiker.x)),
          y: Float64Array.from(endsOf(hiker.y)),
          loss: Float64Array.from(endsOf(hiker.loss)),
          learningRate: Float64Array.from(endsOf(hiker.learningRate)),
        });
      }
    });
  });

  it("is with 'ends' twice the same place, and no rate, when it stops where it starts", () => {
    const [hiker] = simulate(
      { ...noisy, starts: { points: [[3, 2]] }, stop: stopRules({ maxSteps: 40, gradientTolerance: 0.1 }) },
      { record: 'ends' },
    ).hikers;
    expect(hiker.stopped).toEqual({ step: 0, reason: 'gradient-below' });
    expect([hiker.x, hiker.y, hiker.loss, hiker.learningRate]).toEqual(
      [[3, 3], [2, 2], [0, 0], []].map((numbers) => Float64Array.from(numbers)),
    );
  });
});

describe('a run', () => {
  it('goes through the hikers optimizer by optimizer, start by start', () => {
    holds((scenario) => {
      const { hikers } = simulate(scenario);
      const starts = hikers.length / scenario.optimizers.length;
      expect(hikers.map(({ optimizer, start }) => [optimizer, start])).toEqual(
        scenario.optimizers.flatMap((_, optimizer) => Array.from({ length: starts }, (_, start) => [optimizer, start])),
      );
      for (const { start, x, y } of hikers) expect([x[0], y[0]]).toEqual([hikers[start].x[0], hikers[start].y[0]]);
    });
  });

  it('is the same for the same scenario, bit for bit', () => {
    holds((scenario) => {
      expect(simulate(structuredClone(scenario))).toEqual(simulate(scenario));
    });
  });

  it('of several optimizers is the runs of each of them', () => {
    holds((scenario) => {
      const alone = scenario.optimizers.flatMap((each, optimizer) =>
        simulate({ ...scenario, optimizers: [each] }).hikers.map((hiker) => ({ ...hiker, optimizer })),
      );
      expect(simulate(scenario).hikers).toEqual(alone);
    });
  });

  it('of 60 steps begins as the one of 40', () => {
    holds((scenario) => {
      const of = (maxSteps: number) => simulate({ ...scenario, stop: { ...scenario.stop, maxSteps } }).hikers;
      const [long, short] = [of(60), of(40)];
      for (const [k, { x, y, loss, stopped }] of short.entries()) {
        const { length } = x;
        expect(x).toEqual(long[k].x.slice(0, length));
        expect(y).toEqual(long[k].y.slice(0, length));
        expect(loss).toEqual(long[k].loss.slice(0, length));
        if (stopped.reason === 'max-steps') expect(long[k].stopped.step).toBeGreaterThanOrEqual(40);
        else expect(long[k].stopped).toEqual(stopped);
      }
    });
  });

  it('scales with space: on a landscape s times as wide, with s² times the rate, the path is s times as large', () => {
    const factor = fc.constantFrom(0.25, 0.5, 2, 3, 10);
    const momentum = fc.constantFrom(0, 0.5);
    const place = fc.tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }));
    const formula = (x: string, y: string) => `(${x}^2 + ${y} - 11)^2 + (${x} + ${y}^2 - 7)^2 + 5 sin(${x} ${y})`;
    const walkOf = (scale: number, momentum: number, [x, y]: [number, number]) =>
      simulate({
        ...defaultScenario({
          formula: formula(`(x/${scale})`, `(y/${scale})`),
          domain: { x: [-5 * scale, 5 * scale], y: [-5 * scale, 5 * scale] },
        }),
        starts: { points: [[x * scale, y * scale]] },
        optimizers: [{ ...plain, learningRate: 0.001 * scale ** 2, momentum }],
        stop: stopRules({ maxSteps: 25 }),
      }).hikers[0];
    fc.assert(
      fc.property(factor, momentum, place, (scale, momentum, start) => {
        const [small, large] = [walkOf(1, momentum, start), walkOf(scale, momentum, start)];
        expect(large.x.length).toBe(26);
        for (let k = 0; k < 26; k++) {
          expect(large.x[k] / scale).toBeCloseTo(small.x[k], 6);
          expect(large.y[k] / scale).toBeCloseTo(small.y[k], 6);
        }
      }),
    );
  });
});

describe('noise', () => {
  it('changes the walk, and is another with another seed', () => {
    const points = { ...noisy, starts: { points: [[0, 0]] as const } };
    const [first] = simulate(points).hikers;
    const [quiet] = simulate({ ...points, gradient: { ...points.gradient, noise: 0 } }).hikers;
    const [other] = simulate({ ...points, seed: points.seed + 1 }).hikers;
    expect(first.x[1]).not.toBe(quiet.x[1]);
    expect(first.x[1]).not.toBe(other.x[1]);
  });

  it('is another for each hiker at the same place', () => {
    const places = { points: new Array(20).fill([0, 0]) };
    const { hikers } = simulate({ ...noisy, starts: places });
    expect(new Set(hikers.map(({ x }) => x[1])).size).toBe(20);
  });

  it('disturbs the others as before when a start is removed', () => {
    const { hikers } = simulate(noisy);
    fc.assert(
      fc.property(fc.nat({ max: 11 }), (removed) => {
        const fewer = simulate(removeStart(noisy, removed)).hikers;
        expect(fewer.map(walk)).toEqual(hikers.toSpliced(removed, 1).map(walk));
      }),
    );
  });

  it.each(['uniform', 'normal'] as const)('disturbs the others as before when there are more starts: %s', (random) => {
    const of = (count: number) => simulate({ ...noisy, starts: { random, count } }).hikers.map(walk);
    expect(of(600).slice(0, 12)).toEqual(of(12));
  });

  it('disturbs a start that was put down as before when there are more drawn ones', () => {
    const of = (count: number) =>
      simulate({ ...noisy, starts: { ...noisy.starts, count, added: [[1, 1]] } })
        .hikers.map(walk)
        .at(-1);
    expect(of(30)).toEqual(of(12));
  });
});

describe('a gradient', () => {
  const start = [-3.5, 1.25] as const;
  const surface = surfaceOf(noisy.surface);
  const { value: f } = surface;
  const h = 1e-3;

  function firstStep(choice: Partial<GradientChoice>, optimizer: OptimizerChoice = plain): [number, number] {
    const { x, y } = simulate({
      ...noisy,
      starts: { points: [start] },
      optimizers: [optimizer],
      gradient: { kind: 'exact', h, noise: 0, ...choice },
    }).hikers[0];
    return [(x[0] - x[1]) / optimizer.learningRate, (y[0] - y[1]) / optimizer.learningRate];
  }

  it.each<[GradientChoice['kind'], (x: number, y: number) => [number, number]]>([
    ['exact', surface.gradient],
    ['central-difference', (x, y) => [(f(x + h, y) - f(x - h, y)) / (2 * h), (f(x, y + h) - f(x, y - h)) / (2 * h)]],
    ['forward-difference', (x, y) => [(f(x + h, y) - f(x, y)) / h, (f(x, y + h) - f(x, y)) / h]],
  ])('is followed as it is felt: %s', (kind, felt) => {
    const [fx, fy] = firstStep({ kind });
    const [expectedX, expectedY] = felt(...start);
    // the step is a small difference of two places
    expect(fx).toBeCloseTo(expectedX, 9);
    expect(fy).toBeCloseTo(expectedY, 9);
  });

  it('is felt differently by each kind, though not much', () => {
    const kinds = (['exact', 'central-difference', 'forward-difference'] as const).map(
      (kind) => firstStep({ kind })[0],
    );
    const [exact, central, forward] = kinds;
    expect(Math.abs(central - exact)).toBeGreaterThan(1e-6);
    expect(Math.abs(central - exact)).toBeLessThan(1e-4);
    expect(Math.abs(forward - exact)).toBeGreaterThan(1e-3);
    expect(Math.abs(forward - exact)).toBeLessThan(0.1);
  });

  it('that is clipped makes no step longer than the rate times its norm, on whatever ground', () => {
    holds((scenario) => {
      const clipped = { ...plain, learningRate: 0.1, clipNorm: 2 };
      for (const { x, y } of simulate({ ...scenario, optimizers: [clipped] }).hikers) {
        for (let k = 1; k < x.length; k++) {
          expect(Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1])).toBeLessThan(0.2 + 1e-12);
        }
      }
    });
  });

  it('that is clipped keeps its direction, and one that is short enough its length', () => {
    const [fx, fy] = surface.gradient(...start);
    const norm = Math.hypot(fx, fy);
    const [shortX, shortY] = firstStep({}, { ...plain, clipNorm: norm / 10 });
    expect(shortX).toBeCloseTo(fx / 10, 6);
    expect(shortY).toBeCloseTo(fy / 10, 6);
    expect(firstStep({}, { ...plain, clipNorm: 2 * norm })).toEqual(firstStep({}));
  });
});
