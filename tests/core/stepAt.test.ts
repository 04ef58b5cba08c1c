import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centralDifference } from '../../src/core/gradient.ts';
import { disturbance } from '../../src/core/noise.ts';
import { type SgdParameters, sgd } from '../../src/core/optimizers/sgd.ts';
import { beginRun, type Plan } from '../../src/core/run.ts';
import { stepAt } from '../../src/core/stepAt.ts';
import { himmelblau } from './himmelblau.ts';

const ids = [3, 8, 21];

function plan(parameters: SgdParameters, changes: Partial<Plan> & { clipNorm?: number } = {}): Plan {
  const { clipNorm = Number.POSITIVE_INFINITY, ...others } = changes;
  return {
    domain: himmelblau.domain,
    slopes: himmelblau.slopes,
    disturb: null,
    starts: { id: Int32Array.from(ids), x: Float64Array.of(0, -2, 4), y: Float64Array.of(0, 3.5, -1) },
    rivals: [{ optimizer: sgd(parameters), learningRate: () => 0.004, clipNorm }],
    maxSteps: 40,
    gradientTolerance: 0,
    ...others,
  };
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
        const { place, next } = stepAt(of, way, ids[way.start], step);
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
        const { before, after, gradient, learningRate, place, next } = stepAt(of, way, ids[0], step);
        for (const axis of [0, 1] as const) {
          expect(after.velocity[axis]).toBe(0.9 * before.velocity[axis] + gradient[axis]);
          expect(next[axis]).toBe(place[axis] - learningRate * after.velocity[axis]);
        }
      }),
    );
  });

  test('begins with an empty memory', () => {
    const of = plan({ momentum: 0.9 });
    const { before, after, gradient } = stepAt(of, walked(of)[0], ids[0], 0);
    expect(before.velocity).toEqual([0, 0]);
    expect(after.velocity).toEqual(gradient);
  });

  test('says how much the gradient was shortened', () => {
    const of = plan({}, { clipNorm: 20 });
    const { slope, gradient, clipFactor } = stepAt(of, walked(of)[2], ids[2], 0);
    expect(clipFactor).toBeLessThan(1);
    expect(Math.hypot(...gradient)).toBeCloseTo(20, 5);
    expect(gradient[0] / slope[0]).toBeCloseTo(clipFactor, 12);
  });

  test('tells the slope from its noise', () => {
    const of = plan({}, { disturb: disturbance(7, 5) });
    const way = walked(of)[1];
    const { slope, disturbed, gradient } = stepAt(of, way, ids[1], 12);
    expect(slope).toEqual(himmelblau.gradient(way.x[12], way.y[12]));
    expect(disturbed).not.toEqual(slope);
    expect(gradient).toEqual(disturbed);
  });

  test('refuses a step that begins beyond what is known', () => {
    const of = plan({});
    const [way] = walked(of);
    expect(() => stepAt(of, way, ids[0], 41)).toThrow(RangeError);
    expect(() => stepAt(of, way, ids[0], -1)).toThrow(RangeError);
  });
});
