import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from '../../src/core/schedules/drawn.ts';
import { addPoint, type DrawnPoint, movePoint, oneMorePoint, removePoint } from '../../src/scenario/drawnPoints.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { drawnFactor } from '../../src/scenario/readSchedule.ts';
import { limits, settings } from '../../src/scenario/settings.ts';

const step = fc.integer({ min: 0, max: settings.maxSteps.max });
const factor = fc.double({ min: drawnFactor.min, max: drawnFactor.max, noNaN: true });
const points = fc
  .uniqueArray(fc.tuple(step, factor), { minLength: 1, maxLength: 20, selector: ([at]) => at })
  .map((all) => all.sort(([a], [b]) => a - b));
/** Where a hand may point to: far beyond the picture as well. */
const anywhere = fc.tuple(
  fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  fc.double({ min: -50, max: 50, noNaN: true }),
);

/** What a file or a link with these points comes to. */
function reread(drawing: readonly DrawnPoint[]) {
  const { scenario, problems } = parseScenario({ optimizers: [{ schedule: { id: 'drawn', points: drawing } }] });
  return { schedule: scenario.optimizers[0].schedule, problems };
}

function expectValid(drawing: readonly DrawnPoint[]): void {
  expect(reread(drawing)).toEqual({ schedule: { id: 'drawn', points: drawing }, problems: [] });
}

describe('points of a drawn schedule', () => {
  it('remain what a scenario may hold, whatever a hand does with them', () => {
    const deed = fc.record({ does: fc.constantFrom('move', 'add', 'remove'), which: fc.nat(), to: anywhere });
    fc.assert(
      fc.property(points, fc.array(deed, { maxLength: 12 }), (first, deeds) => {
        let now: readonly DrawnPoint[] = first;
        for (const { does, which, to } of deeds) {
          const index = which % now.length;
          if (does === 'move') now = movePoint(now, index, to);
          else now = does === 'add' ? addPoint(now, to) : removePoint(now, index);
        }
        expectValid(now);
      }),
      { numRuns: 60 },
    );
  });

  it('keep their number and their neighbours when one is moved', () => {
    fc.assert(
      fc.property(points, fc.nat(), anywhere, (before, which, to) => {
        const index = which % before.length;
        const after = movePoint(before, index, to);
        expect(after.toSpliced(index, 1)).toEqual(before.toSpliced(index, 1));
      }),
    );
  });

  it('go where they are moved while that is between their neighbours', () => {
    expect(
      movePoint(
        [
          [0, 1],
          [10, 1],
          [20, 1],
        ],
        1,
        [14.6, 0.3],
      )[1],
    ).toEqual([15, 0.3]);
    expect(
      movePoint(
        [
          [0, 1],
          [10, 1],
          [20, 1],
        ],
        1,
        [99, 0.3],
      )[1],
    ).toEqual([19, 0.3]);
  });

  it('come back when the one that was added is removed', () => {
    fc.assert(
      fc.property(points, step, factor, (before, at, height) => {
        fc.pre(before.every(([each]) => each !== at));
        const after = addPoint(before, [at, height]);
        const index = after.findIndex(([each]) => each === at);
        expect(removePoint(after, index)).toEqual(before);
      }),
    );
  });

  it('are never more than a scenario may hold, and never none', () => {
    const full = Array.from({ length: limits.schedulePoints }, (_, k): DrawnPoint => [2 * k, 1]);
    expect(addPoint(full, [3, 1])).toEqual(full);
    expect(addPoint(full, [4, 5])[2]).toEqual([4, 5]);
    expect(removePoint([[3, 1]], 0)).toEqual([[3, 1]]);
  });

  it('leave the curve as it was when one more comes', () => {
    const atTheEnd = points.map((some) => addPoint(some, [settings.maxSteps.max, 1]));
    fc.assert(
      fc.property(fc.oneof(points, atTheEnd), step, (before, at) => {
        const after = oneMorePoint(before);
        if (after === null) return;
        expectValid(after);
        expect(after).toHaveLength(before.length + 1);
        expect(drawn({ points: after }).factor(at)).toBeCloseTo(drawn({ points: before }).factor(at), 9);
      }),
    );
  });

  it('get no other where there is no room', () => {
    const full = Array.from({ length: limits.schedulePoints }, (_, k): DrawnPoint => [2 * k, 1]);
    expect(oneMorePoint(full)).toBeNull();
    expect(oneMorePoint([[settings.maxSteps.max, 1]])).toBeNull();
  });
});
