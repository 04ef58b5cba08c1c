import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralDifference } from '../../src/core/gradient.ts';
import { disturbance } from '../../src/core/noise.ts';
import type { OptimizerId } from '../../src/core/optimizers/index.ts';
import type { SgdParameters } from '../../src/core/optimizers/sgd.ts';
import { beginRun, type Plan } from '../../src/core/run.ts';
import { stepper } from '../../src/core/stepAt.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import type { ChoiceOf, OptimizerChoice } from '../../src/scenario/scenario.ts';
import { defaultsOf, optimizerFields, settings } from '../../src/scenario/settings.ts';
import { usualOptimizer } from '../../src/scenario/usualOptimizer.ts';
import { himmelblau } from './himmelblau.ts';
import { planOn, rival } from './plan.ts';

const ids = [3, 8, 21];

function plan(parameters: SgdParameters, changes: Partial<Plan> & { clipNorm?: number } = {}): Plan {
  const { clipNorm = Number.POSITIVE_INFINITY, ...others } = changes;
  return planOn(himmelblau, [], {
    starts: { id: Int32Array.from(ids), x: Float64Array.of(0, -2, 4), y: Float64Array.of(0, 3.5, -1) },
    rivals: [{ ...rival(parameters, 0.004), clipNorm }],
    ...others,
  });
}

function walked(of: Plan) {
  const run = beginRun(of);
  run.extend(of.maxSteps);
  return run.tracks;
}

const plans: [what: string, plan: Plan][] = [
  ['plain', plan({})],
  ['momentum', plan({ momentum: 0.9 })],
  ['dampening', plan({ momentum: 0.8, dampening: 0.5 })],
  ['nesterov', plan({ momentum: 0.7, nesterov: true })],
  ['weight decay', plan({ weightDecay: 0.3 })],
  ['clipping', plan({ momentum: 0.5 }, { clipNorm: 20 })],
  ['noise', plan({ momentum: 0.5 }, { disturb: disturbance(7, 5) })],
  ['differences', plan({}, { slopes: centralDifference(himmelblau, 1e-3) })],
];

describe('a step taken apart', () => {
  test.each(plans)('leads exactly to the next recorded place: %s', (_, of) => {
    for (const way of walked(of)) {
      for (const step of [0, 1, 2, 17, 39]) {
        const { place, next } = stepper(of, way, ids[way.start]).at(step);
        expect(place).toEqual([way.x[step], way.y[step]]);
        expect(next).toEqual([way.x[step + 1], way.y[step + 1]]);
      }
    }
  });

  test('moves by the rate times the velocity, which keeps its share of the last one', () => {
    const of = plan({ momentum: 0.9 });
    const [way] = walked(of);
    const rates = fc.integer({ min: 1, max: 39 });
    fc.assert(
      fc.property(rates, (step) => {
        const { before, after, gradient, learningRate, place, next } = stepper(of, way, ids[0]).at(step);
        for (const axis of [0, 1] as const) {
          expect(after.velocity[axis]).toBe(0.9 * before.velocity[axis] + gradient[axis]);
          expect(next[axis]).toBe(place[axis] - learningRate * after.velocity[axis]);
        }
      }),
    );
  });

  test('begins with an empty memory', () => {
    const of = plan({ momentum: 0.9 });
    const { before, after, gradient } = stepper(of, walked(of)[0], ids[0]).at(0);
    expect(before.velocity).toEqual([0, 0]);
    expect(after.velocity).toEqual(gradient);
  });

  test('says how much the gradient was shortened', () => {
    const of = plan({}, { clipNorm: 20 });
    const { slope, gradient, clipFactor } = stepper(of, walked(of)[2], ids[2]).at(0);
    expect(clipFactor).toBeLessThan(1);
    expect(Math.hypot(...gradient)).toBeCloseTo(20, 5);
    expect(gradient[0] / slope[0]).toBeCloseTo(clipFactor, 12);
  });

  test('tells the slope from its noise', () => {
    const of = plan({}, { disturb: disturbance(7, 5) });
    const way = walked(of)[1];
    const { slope, disturbed, gradient } = stepper(of, way, ids[1]).at(12);
    expect(slope).toEqual(himmelblau.gradient(way.x[12], way.y[12]));
    expect(disturbed).not.toEqual(slope);
    expect(gradient).toEqual(disturbed);
  });

  test('refuses a step that begins beyond what is known', () => {
    const of = plan({});
    const [way] = walked(of);
    expect(() => stepper(of, way, ids[0]).at(41)).toThrow(RangeError);
    expect(() => stepper(of, way, ids[0]).at(-1)).toThrow(RangeError);
  });
});

describe('steps asked for one after the other', () => {
  test.each(plans)('are the same in whatever order, and as often as they are asked for: %s', (_, of) => {
    const [way] = walked(of);
    const steps = stepper(of, way, ids[0]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 39 }), (step) => {
        expect(steps.at(step)).toEqual(stepper(of, way, ids[0]).at(step));
      }),
      { numRuns: 30 },
    );
  });

  test('cost no more than themselves when they follow', () => {
    let felt = 0;
    const of = plan({ momentum: 0.9 });
    const counted: Plan = {
      ...of,
      slopes(...asked) {
        felt++;
        of.slopes(...asked);
      },
    };
    const [way] = walked(of);
    const steps = stepper(counted, way, ids[0]);
    steps.at(30);
    felt = 0;
    for (let step = 31; step < 36; step++) steps.at(step);
    steps.at(35);
    expect(felt).toBe(5 + 6);
  });
});

const usualRate = 0.005;

/** Two hikers on Himmelblau's function: one in a bowl, one on ground that curves down. */
function walkedWith(choice: OptimizerChoice, noise = 0, maxSteps = 24) {
  const scenario = defaultScenario({ id: 'himmelblau' });
  const of = planOf({
    ...scenario,
    starts: {
      points: [
        [4.5, 3.5],
        [-0.5, 1],
      ],
    },
    optimizers: [choice],
    gradient: { ...scenario.gradient, noise },
    stop: { ...scenario.stop, maxSteps },
  });
  return { of, ways: walked(of) };
}

const usual = (id: OptimizerId) => usualOptimizer(id, usualRate, himmelblau.domain);

const schedule = { id: 'constant' } as const;
const adam: ChoiceOf<'adam'> = { id: 'adam', ...defaultsOf(optimizerFields.adam), schedule };
const rmsprop: ChoiceOf<'rmsprop'> = { id: 'rmsprop', ...defaultsOf(optimizerFields.rmsprop), schedule };
const adagrad: ChoiceOf<'adagrad'> = { id: 'adagrad', ...defaultsOf(optimizerFields.adagrad), schedule };
const sgd: ChoiceOf<'sgd'> = { id: 'sgd', ...defaultsOf(optimizerFields.sgd), schedule };

const variants: [what: string, choice: OptimizerChoice, noise?: number][] = [
  ...settings.optimizer.values.map((id): [string, OptimizerChoice] => [id, usual(id)]),
  ['sgd with everything', { ...sgd, momentum: 0.8, nesterov: true, weightDecay: 0.1, clipNorm: 3 }, 2],
  ['adagrad with decay', { ...adagrad, learningRateDecay: 0.1 }],
  ['rmsprop, centered, with momentum', { ...rmsprop, centered: true, momentum: 0.5 }],
  ['adam with amsgrad and decay', { ...adam, amsgrad: true, weightDecay: 0.1 }, 1],
  ['adam without correction', { ...adam, biasCorrection: false }],
];

/** So many steps of a hiker who never gets lost, over the end of what is kept at once. */
const far = 300;

describe('steps far apart', () => {
  test.each(settings.optimizer.values)('are the same asked in any order as asked in order: %s', (id) => {
    const { of, ways } = walkedWith(usual(id), 1, far);
    const [way] = ways;
    const inOrder = stepper(of, way, 0);
    const known = Array.from({ length: way.reached }, (_, step) => inOrder.at(step));
    fc.assert(
      fc.property(fc.array(fc.nat(way.reached - 1), { minLength: 1, maxLength: 8 }), (asked) => {
        const steps = stepper(of, way, 0);
        for (const step of asked) expect(steps.at(step)).toEqual(known[step]);
      }),
      { numRuns: 10 },
    );
  });

  test('cost no more than some steps, however far on the way the hiker is', () => {
    let felt = 0;
    const of = plan({ momentum: 0.9 }, { maxSteps: 2000 });
    const counted: Plan = {
      ...of,
      slopes(...asked) {
        felt++;
        of.slopes(...asked);
      },
    };
    const steps = stepper(counted, walked(of)[0], ids[0]);
    steps.at(2000);
    for (const step of [1999, 1998, 1345, 1990, 3, 1989, 0, 2000]) {
      felt = 0;
      steps.at(step);
      expect(felt).toBeLessThanOrEqual(65);
    }
  });
});

describe('the lines of a step', () => {
  test.each(variants)('end where the step leads, which is the next recorded place: %s', (_, choice, noise) => {
    const { of, ways } = walkedWith(choice, noise);
    let compared = 0;
    for (const way of ways) {
      for (let step = 0; step < way.reached; step += step < 8 ? 1 : 5) {
        const { next, lines } = stepper(of, way, way.start).at(step);
        expect(next).toEqual([way.x[step + 1], way.y[step + 1]]);
        const last = lines[lines.length - 1];
        expect(Math.abs(last.x - next[0])).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(next[0])));
        expect(Math.abs(last.y - next[1])).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(next[1])));
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(3);
  });

  test('see the Hessian from the side of each axis', () => {
    const { of, ways } = walkedWith(usual('newton'));
    const { known, gradient, place } = stepper(of, ways[0], 0).at(0);
    const [fxx, fxy, fyy] = himmelblau.hessian(...place);
    expect(known[0]).toMatchObject({ own: fxx, cross: fxy, other: fyy, g: gradient[0], gOther: gradient[1] });
    expect(known[1]).toMatchObject({ own: fyy, cross: fxy, other: fxx, g: gradient[1], gOther: gradient[0] });
  });

  test('take what a search has found from the memory', () => {
    const { of, ways } = walkedWith(usual('line-search'));
    const { lines, after, probes } = stepper(of, ways[0], 0).at(0);
    expect(lines[0]).toMatchObject({ name: 'stride', formula: null, x: after.stride[0], y: after.stride[1] });
    expect(after.stride[0]).toBe(0.5 ** (probes.length - 1));
  });
});
