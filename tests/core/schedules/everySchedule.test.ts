import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schedules } from '../../../src/core/schedules/index.ts';
import type { StepSchedule } from '../../../src/core/schedules/schedule.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.integer({ min: 1, max: 500 });
const step = fc.oneof(fc.integer({ min: 0, max: 1500 }), fc.maxSafeNat());

/** With parameters that never raise the rate above the one that was chosen. */
const bounded: Record<string, fc.Arbitrary<StepSchedule>> = {
  constant: fc.constant(schedules.constant()),
  step: fc.record({ every: count, factor: share }).map(schedules.step),
  multistep: fc.record({ milestones: fc.array(count), factor: share }).map(schedules.multistep),
  exponential: fc.record({ factor: share }).map(schedules.exponential),
  'inverse-time': fc
    .record({ decay: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }) })
    .map(schedules['inverse-time']),
  polynomial: fc.record({ steps: count, power: fc.double({ min: 0, max: 9, noNaN: true }) }).map(schedules.polynomial),
  'linear-warmup': fc.record({ startFactor: share, steps: count }).map(schedules['linear-warmup']),
  cosine: fc.record({ steps: count, minFactor: share }).map(schedules.cosine),
  'cosine-restarts': fc
    .record({
      period: fc.double({ min: 1, max: 500, noNaN: true }),
      periodFactor: fc.double({ min: 1, max: 100, noNaN: true }),
      minFactor: share,
    })
    .map(schedules['cosine-restarts']),
  'one-cycle': fc
    .record({
      steps: count,
      warmupFraction: share,
      divFactor: fc.double({ min: 1, noNaN: true, noDefaultInfinity: true }),
      finalDivFactor: fc.double({ min: 1, noNaN: true, noDefaultInfinity: true }),
    })
    .map(schedules['one-cycle']),
  cyclic: fc.record({ minFactor: share, halfPeriod: count }).map(schedules.cyclic),
  drawn: fc
    .record({ points: fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), share), { minLength: 1 }) })
    .map(schedules.drawn),
};

const falling = ['step', 'multistep', 'exponential', 'inverse-time', 'polynomial', 'cosine'];
const rounding = 1e-12;

describe('every schedule that goes by the step', () => {
  it('is put to the test', () => {
    expect([...Object.keys(bounded), 'reduce-on-plateau']).toEqual(Object.keys(schedules));
  });

  it.each(Object.entries(bounded))('stays between 0 and 1 however far it goes: %s', (_, schedule) => {
    fc.assert(
      fc.property(schedule, step, ({ factor }, at) => {
        expect(factor(at)).toBeGreaterThanOrEqual(0);
        expect(factor(at)).toBeLessThanOrEqual(1 + rounding);
      }),
    );
  });

  it.each(Object.entries(bounded))('is the same in whatever order its steps are asked for: %s', (_, schedule) => {
    fc.assert(
      fc.property(schedule, fc.array(step, { maxLength: 8 }), ({ factor }, steps) => {
        const forth = steps.map(factor);
        expect([...steps].reverse().map(factor).reverse()).toEqual(forth);
      }),
    );
  });

  it.each(falling)('never rises where it is to fall: %s', (id) => {
    fc.assert(
      fc.property(bounded[id], fc.integer({ min: 0, max: 1500 }), ({ factor }, at) => {
        expect(factor(at + 1)).toBeLessThanOrEqual(factor(at) + rounding);
      }),
    );
  });

  it.each(['exponential', 'inverse-time', 'step', 'polynomial', 'cosine'])('begins with the whole rate: %s', (id) => {
    fc.assert(fc.property(bounded[id], ({ factor }) => factor(0) === 1));
  });
});

describe('a schedule that raises the rate', () => {
  it.each([
    ['step', schedules.step({ every: 1, factor: 3 })],
    ['multistep', schedules.multistep({ milestones: Array.from({ length: 900 }, () => 5), factor: 3 })],
    ['exponential', schedules.exponential({ factor: 1.2 })],
    ['one-cycle', schedules['one-cycle']({ steps: 30, divFactor: 1e-200, finalDivFactor: 1e-200 })],
    ['linear-warmup', schedules['linear-warmup']({ startFactor: 1e308, steps: 30 })],
    [
      'drawn',
      schedules.drawn({
        points: [
          [0, -1e308],
          [30, 1e308],
        ],
      }),
    ],
  ])('never leaves the finite numbers: %s', (_, { factor }) => {
    for (const at of [0, 1, 7, 29, 30, 20_000, Number.MAX_SAFE_INTEGER]) expect(factor(at)).toSatisfy(Number.isFinite);
  });
});

describe('the parameters of a schedule', () => {
  it.each([
    ['a staircase without length', () => schedules.step({ every: 0, factor: 0.5 })],
    ['a negative factor', () => schedules.exponential({ factor: -0.5 })],
    ['a factor that is no number', () => schedules.multistep({ milestones: [3], factor: Number.NaN })],
    ['a negative decay', () => schedules['inverse-time']({ decay: -1 })],
    ['a line without length', () => schedules.polynomial({ steps: 0, power: 1 })],
    ['a negative power', () => schedules.polynomial({ steps: 10, power: -1 })],
    ['a warm-up without length', () => schedules['linear-warmup']({ startFactor: 0.1, steps: 0 })],
    ['an endless wave', () => schedules.cosine({ steps: Number.POSITIVE_INFINITY, minFactor: 0 })],
    ['waves that shrink', () => schedules['cosine-restarts']({ period: 10, periodFactor: 0.5, minFactor: 0 })],
    ['a divisor of nothing', () => schedules['one-cycle']({ steps: 10, divFactor: 0 })],
    ['a cycle without length', () => schedules.cyclic({ minFactor: 0.1, halfPeriod: 0 })],
    ['no points', () => schedules.drawn({ points: [] })],
    [
      'a point nowhere',
      () =>
        schedules.drawn({
          points: [
            [0, 1],
            [Number.NaN, 1],
          ],
        }),
    ],
  ])('are refused where they make no sense: %s', (_, make) => {
    expect(make).toThrow(RangeError);
  });
});
