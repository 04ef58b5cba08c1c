import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beyond, clock, endOf, knownUpTo, placeOf, stepsAlong } from '../../src/charts/progress.ts';
import { spender, track } from './tracks.ts';

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
        for (const [place, step] of stepsAlong(hiker, 'evaluations', places).entries()) {
          if (step === beyond) expect(place).toBeGreaterThan(costs.at(-1) ?? 0);
          else expect(costs.findLastIndex((each) => each <= place)).toBe(step);
        }
      }),
    );
  });

  it('are the evaluations where a step costs one', () => {
    expect([...stepsAlong(track([3, 2, 1]), 'evaluations', [0, 1, 2, 3])]).toEqual([0, 1, 2, beyond]);
  });
});

describe('the axis of evaluations', () => {
  it('is known as far as the hiker who walks on has spent, and as far as anyone has when all have stopped', () => {
    const done = spender([0, 4, 9], { step: 2, reason: 'max-evaluations' });
    expect(knownUpTo([done, spender([0, 3])], 'evaluations', 2)).toBe(3);
    expect(knownUpTo([done, track([3, 2], { step: 1, reason: 'diverged' })], 'evaluations', 2)).toBe(9);
  });

  it('ends at the budget at the latest', () => {
    expect(endOf([spender([0, 4, 8])], 'evaluations', 100, 300)).toBe(300);
    expect(endOf([spender([0, 4, 8])], 'evaluations', 10, 300)).toBe(40);
    expect(endOf([spender([0, 4, 8], { step: 2, reason: 'loss-below' })], 'evaluations', 10, 300)).toBe(8);
  });
});

describe('the playhead on the axis', () => {
  it('comes back from its place to its step, wherever the hiker stopped', () => {
    const rest = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(spent, rest, rest, fc.double({ min: 0, max: 1, noNaN: true }), (costs, more, longer, share) => {
        const hiker = spender(costs);
        const lastStep = hiker.reached + more;
        const end = placeOf(hiker, 'evaluations', hiker.reached) + longer;
        const { placeAt, stepAt } = clock(hiker, 'evaluations', lastStep, end);
        expect(stepAt(placeAt(share * lastStep))).toBeCloseTo(share * lastStep, 6);
        expect(placeAt(lastStep)).toBeCloseTo(end, 9);
      }),
    );
  });

  it('never goes back as the steps go on, and stands at what the hiker has spent', () => {
    fc.assert(
      fc.property(spent, (costs) => {
        const hiker = spender(costs);
        const { placeAt } = clock(hiker, 'evaluations', hiker.reached, costs.at(-1) ?? 0);
        for (const [step, place] of costs.entries()) expect(placeAt(step)).toBe(place);
        for (let k = 1; k <= 2 * hiker.reached; k++) expect(placeAt(k / 2)).toBeGreaterThan(placeAt((k - 1) / 2));
      }),
    );
  });

  it('is the step itself where steps are counted', () => {
    const { placeAt, stepAt } = clock(spender([0, 5]), 'steps', 40, 40);
    expect([placeAt(12.5), stepAt(12.5)]).toEqual([12.5, 12.5]);
  });
});
