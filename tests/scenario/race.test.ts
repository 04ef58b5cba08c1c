import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginRun } from '../../src/core/run.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import type { OptimizerChoice, Scenario } from '../../src/scenario/scenario.ts';
import { settings } from '../../src/scenario/settings.ts';
import { type Hiker, simulate } from '../../src/scenario/simulate.ts';
import { usualOptimizer } from '../../src/scenario/usualOptimizer.ts';
import { stopRules } from './choices.ts';

const domain = { x: [-5, 5], y: [-5, 5] } as const;
const ids = settings.optimizer.values;

type Point = readonly [x: number, y: number];

const place: fc.Arbitrary<Point> = fc.tuple(
  fc.double({ min: -4, max: 4, noNaN: true }),
  fc.double({ min: -4, max: 4, noNaN: true }),
);

function usual(id: OptimizerChoice['id']): OptimizerChoice {
  return usualOptimizer(id, 0.004, domain);
}

function scenarioOn(formula: string, points: readonly Point[], optimizers: readonly OptimizerChoice[]): Scenario {
  return {
    ...defaultScenario({ formula, domain }),
    starts: { points },
    optimizers,
    stop: stopRules({ maxSteps: 40 }),
  };
}

/** Himmelblau's function of two other formulas. */
function himmelblau(x: string, y: string, factor = '1'): string {
  return `${factor} * ((${x})^2 + ${y} - 11)^2 + ${factor} * (${x} + (${y})^2 - 7)^2`;
}

function walk(formula: string, points: readonly Point[], optimizer: OptimizerChoice): readonly Hiker[] {
  return simulate(scenarioOn(formula, points, [optimizer])).hikers;
}

function expectSameWay(a: Hiker, b: Hiker, digits: number): void {
  expect(a.x.length).toBe(b.x.length);
  for (let k = 0; k < a.x.length; k++) {
    expect(a.x[k]).toBeCloseTo(b.x[k], digits);
    expect(a.y[k]).toBeCloseTo(b.y[k], digits);
  }
}

describe.each(ids)('%s', (id) => {
  it('is indifferent to the order of the hikers, and to who else walks', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 6 }), (points) => {
        const together = walk(himmelblau('x', 'y'), points, usual(id));
        const back = walk(himmelblau('x', 'y'), [...points].reverse(), usual(id));
        const [alone] = walk(himmelblau('x', 'y'), points.slice(0, 1), usual(id));
        for (const [k, { x, y, loss, stopped }] of [...back].reverse().entries()) {
          const same = together[k];
          expect([x, y, loss, stopped]).toEqual([same.x, same.y, same.loss, same.stopped]);
        }
        expect(alone.x).toEqual(together[0].x);
      }),
      { numRuns: 20 },
    );
  });

  it('takes 40 steps as it takes 25 and then 15', () => {
    const scenario = scenarioOn(
      himmelblau('x', 'y'),
      [
        [0.5, -1],
        [-3, 2],
      ],
      [usual(id)],
    );
    const [atOnce, inTwo] = [beginRun(planOf(scenario)), beginRun(planOf(scenario))];
    atOnce.extend(40);
    inTwo.extend(25);
    inTwo.extend(40);
    expect(inTwo.tracks.map(({ x, y }) => [x, y])).toEqual(atOnce.tracks.map(({ x, y }) => [x, y]));
  });

  it('walks in a race as it walks alone', () => {
    const others = ids.slice(0, 3).map(usual);
    const race = simulate(scenarioOn(himmelblau('x', 'y'), [[1, 1]], [...others, usual(id)])).hikers;
    const [alone] = walk(himmelblau('x', 'y'), [[1, 1]], usual(id));
    expect({ ...race[3], optimizer: 0 }).toEqual(alone);
  });
});

describe('a landscape eight times as high', () => {
  it.each(['sign-sgd', 'lion', 'rprop'] as const)('leaves the path of %s exactly as it was', (id) => {
    fc.assert(
      fc.property(place, (start) => {
        const [low] = walk(himmelblau('x', 'y'), [start], usual(id));
        const [high] = walk(himmelblau('x', 'y', '8'), [start], usual(id));
        expect([high.x, high.y]).toEqual([low.x, low.y]);
      }),
    );
  });

  it.each(['adam', 'adamax', 'nadam', 'rmsprop', 'adagrad'] as const)(
    'leaves the path of %s nearly as it was',
    (id) => {
      fc.assert(
        fc.property(place, (start) => {
          const [low] = walk(himmelblau('x', 'y'), [start], usual(id));
          const [high] = walk(himmelblau('x', 'y', '8'), [start], usual(id));
          expectSameWay(high, low, 5);
        }),
      );
    },
  );

  it('leaves the path of Newton as it was, and not that of plain gradient descent', () => {
    const formula = (factor: string) => himmelblau('x', 'y', factor);
    expectSameWay(
      walk(formula('8'), [[4, 4]], usual('newton'))[0],
      walk(formula('1'), [[4, 4]], usual('newton'))[0],
      9,
    );
    const [low] = walk(formula('1'), [[4, 4]], usual('sgd'));
    const [high] = walk(formula('8'), [[4, 4]], usual('sgd'));
    expect(high.x[1]).not.toBeCloseTo(low.x[1], 3);
  });
});

describe('a landscape turned by 30 degrees', () => {
  const cosine = Math.cos(Math.PI / 6);
  const sine = Math.sin(Math.PI / 6);
  const turned = himmelblau(`(${cosine} x + ${sine} y)`, `(${cosine} y - ${sine} x)`);
  const turn = ([x, y]: Point): Point => [cosine * x - sine * y, sine * x + cosine * y];

  function turnedBack({ x, y, ...hiker }: Hiker): Hiker {
    const back = Array.from(x, (_, k) => [cosine * x[k] + sine * y[k], cosine * y[k] - sine * x[k]] as const);
    return { ...hiker, x: Float64Array.from(back, ([px]) => px), y: Float64Array.from(back, ([, py]) => py) };
  }

  it.each(['sgd', 'newton', 'line-search'] as const)('turns the path of %s with it', (id) => {
    const start: Point = [3.4, 2.6];
    const [straight] = walk(himmelblau('x', 'y'), [start], usual(id));
    const [other] = walk(turned, [turn(start)], usual(id));
    expectSameWay(turnedBack(other), straight, 6);
  });

  it.each(['adam', 'rmsprop', 'sign-sgd', 'adagrad'] as const)('changes the path of %s, who minds the axes', (id) => {
    const start: Point = [3.4, 2.6];
    const [straight] = walk(himmelblau('x', 'y'), [start], usual(id));
    const back = turnedBack(walk(turned, [turn(start)], usual(id))[0]);
    expect(Math.hypot(back.x[3] - straight.x[3], back.y[3] - straight.y[3])).toBeGreaterThan(0.01);
  });
});
