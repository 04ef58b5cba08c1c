import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { addStart, moveStart, newestStart, removeStart } from '../../src/scenario/editStarts.ts';
import type { Scenario, Starts } from '../../src/scenario/scenario.ts';
import { limits } from '../../src/scenario/settings.ts';
import { startsOf } from '../../src/scenario/startsOf.ts';

const drawn: Scenario = defaultScenario();
const listed: Scenario = {
  ...drawn,
  starts: {
    points: [
      [-4, 0],
      [1, 2],
      [3, 3],
    ],
  },
};
const edited = removeStart(addStart(moveStart(drawn, 7, 1, 1), 2, 2), 9);

const scenarios = fc.constantFrom(drawn, listed, edited);
const coordinate = fc.double({ min: -5, max: 5, noNaN: true });

/** Where each start is, by its id. */
function places(scenario: Scenario): Map<number, [number, number]> {
  const { id, x, y } = startsOf(scenario);
  return new Map(Array.from(id, (start, k) => [start, [x[k], y[k]]]));
}

function withoutOne(scenario: Scenario, id: number): [number, number][] {
  return [...places(scenario)].filter(([start]) => start !== id).map(([, place]) => place);
}

const anyStart = scenarios.chain((scenario) =>
  fc.record({
    scenario: fc.constant(scenario),
    id: fc.constantFrom(...startsOf(scenario).id),
    x: coordinate,
    y: coordinate,
  }),
);

describe('a start', () => {
  it('that is moved is where it was moved to, and no other is elsewhere', () => {
    fc.assert(
      fc.property(anyStart, ({ scenario, id, x, y }) => {
        const moved = moveStart(scenario, id, x, y);
        const [nowX, nowY] = places(moved).get(id) ?? [];
        expect(nowX).toBeCloseTo(x, 2);
        expect(nowY).toBeCloseTo(y, 2);
        expect(withoutOne(moved, id)).toEqual(withoutOne(scenario, id));
      }),
    );
  });

  it('that is moved twice stands in the scenario once', () => {
    const { starts } = moveStart(moveStart(drawn, 3, 1, 1), 3, 2, 2);
    expect(starts).toMatchObject({ moved: [[3, 2, 2]] });
  });

  it('has coordinates with few decimals, and never leaves the domain', () => {
    expect(moveStart(listed, 1, 1.23456, -77).starts).toEqual({
      points: [
        [-4, 0],
        [1.235, -5],
        [3, 3],
      ],
    });
  });

  it('that is added is the newest, and all others are as they were', () => {
    fc.assert(
      fc.property(scenarios, coordinate, coordinate, (scenario, x, y) => {
        const more = addStart(scenario, x, y);
        const id = newestStart(more);
        expect(places(scenario).has(id)).toBe(false);
        expect(places(more).get(id)?.[0]).toBeCloseTo(x, 2);
        expect(withoutOne(more, id)).toEqual([...places(scenario).values()]);
      }),
    );
  });

  it('that is removed is gone, and all others are where they were', () => {
    fc.assert(
      fc.property(anyStart, ({ scenario, id }) => {
        expect([...places(removeStart(scenario, id)).values()]).toEqual(withoutOne(scenario, id));
      }),
    );
  });

  it('that was moved or added, and is removed, leaves nothing behind in the scenario', () => {
    expect(removeStart(moveStart(drawn, 3, 1, 1), 3).starts).toEqual({ ...drawn.starts, removed: [3] });
    expect(removeStart(addStart(drawn, 1, 1), newestStart(addStart(drawn, 1, 1))).starts).toEqual(drawn.starts);
  });

  it('is not added where there is no room', () => {
    const starts: Starts = { random: 'uniform', count: limits.starts };
    const full = { ...drawn, starts };
    expect(addStart(full, 0, 0)).toBe(full);
  });
});
