import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfParts, splitOf } from '../../../src/core/learning/split.ts';
import { dividerAt, moveDivider } from '../../../src/panels/learn/shares.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { parseScenario } from '../../../src/scenario/parseScenario.ts';
import { usualShares, usualTask } from '../../../src/scenario/usualTask.ts';

const rows = fc.integer({ min: 2, max: 20_000 });
const divider = fc.constantFrom('validation' as const, 'test' as const);
const percent = fc.integer({ min: -50, max: 150 });
const moves = fc.array(fc.tuple(divider, percent), { maxLength: 6 });

/** Shares that a hand has come to. */
function dragged(count: number, strokes: readonly (readonly ['validation' | 'test', number])[]) {
  return strokes.reduce((shares, [which, at]) => moveDivider(shares, which, at, count), usualShares);
}

test('shares are whole percents that add up to all, and leave something to learn from', () => {
  fc.assert(
    fc.property(rows, moves, (count, strokes) => {
      const shares = dragged(count, strokes);
      const percents = [shares.train, shares.validation, shares.test].map((share) => Math.round(100 * share));
      expect(percents.reduce((sum, each) => sum + each)).toBe(100);
      expect(shares.train * count).toBeGreaterThanOrEqual(0.5);
      for (const each of percents) expect(each).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a scenario takes any of them as they are', () => {
  fc.assert(
    fc.property(moves, (strokes) => {
      const scenario = defaultScenario({ ...usualTask('penguin-line'), split: dragged(342, strokes) });
      expect(parseScenario(JSON.parse(JSON.stringify(scenario))).problems).toEqual([]);
    }),
  );
});

test('a divider comes to where it was moved, and pushes the other one only when it must', () => {
  expect(moveDivider(usualShares, 'validation', 70, 100)).toEqual({ train: 0.7, validation: 0.1, test: 0.2 });
  expect(moveDivider(usualShares, 'validation', 90, 100)).toEqual({ train: 0.9, validation: 0, test: 0.1 });
  expect(moveDivider(usualShares, 'test', 30, 100)).toEqual({ train: 0.3, validation: 0, test: 0.7 });
  expect(moveDivider(usualShares, 'test', 100, 100)).toMatchObject({ train: 0.6, test: 0 });
  expect(dividerAt(usualShares, 'test')).toBe(80);
});

test('the rows that are told of each part are those that the split puts there', () => {
  fc.assert(
    fc.property(rows, moves, (count, strokes) => {
      const shares = dragged(count, strokes);
      const { train, validation, test: tested } = splitOf(count, shares, 1);
      expect(rowsOfParts(shares, count)).toEqual({
        train: train.length,
        validation: validation.length,
        test: tested.length,
      });
    }),
    { numRuns: 50 },
  );
});
