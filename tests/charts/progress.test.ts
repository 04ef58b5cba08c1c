import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Axis,
  beyond,
  clock,
  endOf,
  knownUpTo,
  placeOf,
  placeOfAll,
  placesOf,
  stepsAlong,
} from '../../src/charts/progress.ts';
import { pace } from '../../src/core/learning/pace.ts';
import { spender, track } from './tracks.ts';

const evaluations: Axis = { progress: 'evaluations' };

/** Every step costs something. */
const spent = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 })
  .map((costs) => [0, ...costs.map((_, k) => costs.slice(0, k + 1).reduce((sum, cost) => sum + cost))]);

describe('steps along an axis of evaluations', () => {
  it('are the last that the evaluations were enough for', () => {
    fc.assert(
      fc.property(spent, (costs) => {
        const hiker = spender(costs);
        const places = Array.from({ length: (costs.at(-1) ?? 0) + 2 }, (_, k) => k);
        for (const [place, step] of stepsAlong(hiker, evaluations, places).entries()) {
          if (step === beyond) expect(place).toBeGreaterThan(costs.at(-1) ?? 0);
          else expect(costs.findLastIndex((each) => each <= place)).toBe(step);
        }
      }),
    );
  });

  it('are the evaluations where a step costs one', () => {
    expect([...stepsAlong(track([3, 2, 1]), evaluations, [0, 1, 2, 3])]).toEqual([0, 1, 2, beyond]);
  });
});

describe('the axis of evaluations', () => {
  it('is known as far as the hiker who walks on has spent, and as far as anyone has when all have stopped', () => {
    const done = spender([0, 4, 9], { step: 2, reason: 'max-evaluations' });
    expect(knownUpTo([done, spender([0, 3])], evaluations, 2)).toBe(3);
    expect(knownUpTo([done, track([3, 2], { step: 1, reason: 'diverged' })], evaluations, 2)).toBe(9);
  });

  it('ends at the budget at the latest', () => {
    expect(endOf([spender([0, 4, 8])], evaluations, 100, 300)).toBe(300);
    expect(endOf([spender([0, 4, 8])], evaluations, 10, 300)).toBe(40);
    expect(endOf([spender([0, 4, 8], { step: 2, reason: 'loss-below' })], evaluations, 10, 300)).toBe(8);
  });
});

describe('the playhead on the axis', () => {
  it('comes back from its place to its step, wherever the hiker stopped', () => {
    const rest = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(spent, rest, rest, fc.double({ min: 0, max: 1, noNaN: true }), (costs, more, longer, share) => {
        const hiker = spender(costs);
        const lastStep = hiker.reached + more;
        const end = placeOf(hiker, evaluations, hiker.reached) + longer;
        const { placeAt, stepAt } = clock(hiker, evaluations, lastStep, end);
        expect(stepAt(placeAt(share * lastStep))).toBeCloseTo(share * lastStep, 6);
        expect(placeAt(lastStep)).toBeCloseTo(end, 9);
      }),
    );
  });

  it('never goes back as the steps go on, and stands at what the hiker has spent', () => {
    fc.assert(
      fc.property(spent, (costs) => {
        const hiker = spender(costs);
        const { placeAt } = clock(hiker, evaluations, hiker.reached, costs.at(-1) ?? 0);
        for (const [step, place] of costs.entries()) expect(placeAt(step)).toBe(place);
        for (let k = 1; k <= 2 * hiker.reached; k++) expect(placeAt(k / 2)).toBeGreaterThan(placeAt((k - 1) / 2));
      }),
    );
  });

  it('is the step itself where steps are counted', () => {
    const { placeAt, stepAt } = clock(spender([0, 5]), { progress: 'steps' }, 40, 40);
    expect([placeAt(12.5), stepAt(12.5)]).toEqual([12.5, 12.5]);
  });
});

/** Some rows in batches of some size, be it all of them. */
const paces = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 70 }))
  .map(([rows, size]) => pace(rows, size));
const countsOfLearning = fc.constantFrom('epochs' as const, 'rows' as const);

describe('an axis of epochs or of rows', () => {
  it('leads from every step to its place and back, also between two steps', () => {
    const lastStep = fc.integer({ min: 1, max: 300 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(paces, countsOfLearning, lastStep, share, fc.boolean(), (going, progress, last, part, isSpender) => {
        const axis = { progress, pace: going };
        const hiker = isSpender ? spender(Array.from({ length: last }, (_, step) => 3 * step)) : null;
        const end = hiker === null ? endOf([], axis, last, 0) : endOf([hiker], axis, last, 0);
        const { placeAt, stepAt } = clock(hiker, axis, last, end);
        expect(stepAt(placeAt(part * last))).toBeCloseTo(part * last, 5);
        expect(placeAt(last)).toBeCloseTo(end, 9);
      }),
    );
  });

  it('ends with as many passes as the last step makes, each of them over all rows', () => {
    fc.assert(
      fc.property(paces, fc.integer({ min: 0, max: 20 }), (going, epochs) => {
        const lastStep = epochs * going.stepsAnEpoch;
        expect(endOf([], { progress: 'epochs', pace: going }, lastStep, 0)).toBe(epochs);
        expect(endOf([], { progress: 'rows', pace: going }, lastStep, 0)).toBe(epochs * going.trainingRows);
      }),
    );
  });

  it('knows the last step that was taken by a place, in the middle of a batch too', () => {
    fc.assert(
      fc.property(paces, countsOfLearning, fc.integer({ min: 0, max: 40 }), (going, progress, reached) => {
        const axis = { progress, pace: going };
        const hiker = track(new Array(reached + 1).fill(1));
        const at = (step: number) => placeOf(hiker, axis, step);
        const between = Array.from({ length: reached }, (_, step) => (at(step) + at(step + 1)) / 2);
        const whole = Array.from({ length: reached + 1 }, (_, step) => at(step));
        expect([...stepsAlong(hiker, axis, whole)]).toEqual([...whole.keys()]);
        // half a row is no row
        const rows = progress === 'rows' ? between.map(Math.floor) : between;
        for (const [step, found] of stepsAlong(hiker, axis, rows).entries()) expect(found).toBe(step);
        expect([...stepsAlong(hiker, axis, [at(reached) + 1])]).toEqual([beyond]);
      }),
    );
  });

  it('counts the rows of a batch as often as the optimizer has looked at them', () => {
    const axis: Axis = { progress: 'rows', pace: pace(10, 4) };
    // batches of 4, 4 and 2 rows, then of 4 again
    const hiker = spender([0, 3, 5, 6, 8]);
    expect([0, 1, 2, 3, 4].map((step) => placeOf(hiker, axis, step))).toEqual([0, 12, 20, 22, 30]);
    expect(placeOf(hiker, { ...axis, progress: 'epochs' }, 3)).toBe(1);
    expect([...stepsAlong(hiker, axis, [11, 12, 21, 30, 31])]).toEqual([0, 1, 2, 4, beyond]);
  });

  it('has one place for a step of all hikers only where all pay the same for it', () => {
    const axis: Axis = { progress: 'rows', pace: pace(10, 4) };
    expect(placeOfAll([track([3, 2])], axis, 4)).toBe(14);
    expect(placeOfAll([track([3, 2]), spender([0, 2])], axis, 4)).toBeNull();
    expect(placeOfAll([spender([0, 2])], { ...axis, progress: 'epochs' }, 3)).toBe(1);
  });

  it('has places where batches end, as many as there is room for, and the last', () => {
    fc.assert(
      fc.property(paces, fc.integer({ min: 0, max: 500 }), (going, steps) => {
        const axis: Axis = { progress: 'rows', pace: going };
        const last = going.rowsSeen(steps);
        const places = placesOf(axis, last, 100);
        expect(places.at(-1)).toBe(last);
        expect(places.length).toBeLessThanOrEqual(102);
        for (const place of places) expect(going.rowsSeen(going.stepOfEpoch(place / going.trainingRows))).toBe(place);
      }),
    );
  });
});
