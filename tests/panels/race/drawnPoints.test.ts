import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn } from '../../../src/core/schedules/drawn.ts';
import { withOneMore, withPoint } from '../../../src/panels/race/drawnPoints.ts';
import { limits } from '../../../src/scenario/settings.ts';

const points = fc
  .uniqueArray(
    fc.tuple(
      fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(20_000)),
      fc.double({ min: 0, max: 10, noNaN: true }),
    ),
    { minLength: 1, maxLength: 12, selector: ([step]) => step },
  )
  .map((some) => some.toSorted(([a], [b]) => a - b));

const isSorted = (some: readonly (readonly [number, number])[]) =>
  some.every(([step], k) => k === 0 || step > some[k - 1][0]);

describe('the points of a drawn schedule', () => {
  test('leave the curve as it was when one more comes', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 20_000 }), (before, step) => {
        const after = withOneMore(before);
        if (after === null) return;
        expect(after).toHaveLength(before.length + 1);
        expect(isSorted(after)).toBe(true);
        expect(drawn({ points: after }).factor(step)).toBeCloseTo(drawn({ points: before }).factor(step), 9);
      }),
    );
  });

  test('stay in order, one a step, when one goes elsewhere', () => {
    fc.assert(
      fc.property(points, fc.nat(), fc.integer({ min: 0, max: 300 }), (before, some, step) => {
        const index = some % before.length;
        const after = withPoint(before, index, [step, 1]);
        const isTaken = before.some(([other], k) => k !== index && other === step);
        expect(after === null).toBe(isTaken);
        if (after !== null) expect(isSorted(after)).toBe(true);
      }),
    );
  });

  test('are never too many', () => {
    let many: ReturnType<typeof withOneMore> = [[0, 1]];
    for (let k = 1; k < limits.schedulePoints; k++) many = withOneMore(many ?? []);
    expect(many).toHaveLength(limits.schedulePoints);
    expect(withOneMore(many ?? [])).toBeNull();
  });
});
