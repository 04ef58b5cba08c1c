import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/core/surface.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import type { Scenario, Starts } from '../../src/scenario/scenario.ts';
import { limits } from '../../src/scenario/settings.ts';
import { startsOf } from '../../src/scenario/startsOf.ts';
import { surfaceOf } from '../../src/scenario/surfaceOf.ts';
import { scenarios } from './arbitraries.ts';

const { random, count } = { random: 'uniform', count: 60 } as const;

function placed(starts: Starts, more: Partial<Scenario> = {}) {
  const { id, x, y } = startsOf({ ...defaultScenario(), ...more, starts });
  return Array.from(id, (name, k) => ({ id: name, x: x[k], y: y[k] }));
}

describe('startsOf', () => {
  it('is a function of the scenario', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { id, x, y } = startsOf(scenario);
        const again = startsOf(scenario);
        expect(id.every((value, k) => value === again.id[k])).toBe(true);
        expect(x.every((value, k) => value === again.x[k])).toBe(true);
        expect(y.every((value, k) => value === again.y[k])).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('gives every start an id of its own and a finite place', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { id, x, y } = startsOf(scenario);
        expect(new Set(id).size).toBe(id.length);
        expect([x.length, y.length]).toEqual([id.length, id.length]);
        expect(id.length).toBeLessThanOrEqual(limits.starts);
        expect(x.every(Number.isFinite) && y.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('puts sixty hikers on the domain of the surface', () => {
    const { domain } = surfaceOf({ id: 'himmelblau' });
    const starts = placed({ random, count });
    expect(starts.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, k) => k));
    for (const { x, y } of starts) expect(contains(domain, x, y)).toBe(true);
  });

  it('puts them where the scenario says, if it says where', () => {
    const domain = { x: [10, 11], y: [-1, 0] } as const;
    for (const { x, y } of placed({ random, count, domain })) expect(contains(domain, x, y)).toBe(true);
  });

  it('draws others with another seed', () => {
    expect(placed({ random, count }, { seed: 8 })).not.toEqual(placed({ random, count }));
  });

  it('moves the start that was moved, and no other', () => {
    const before = placed({ random, count });
    const after = placed({ random, count, moved: [[3, 1.25, -2]] });
    expect(after[3]).toEqual({ id: 3, x: 1.25, y: -2 });
    expect(after.toSpliced(3, 1)).toEqual(before.toSpliced(3, 1));
  });

  it('leaves the ids and places of the others alone when one is removed', () => {
    const before = placed({ random, count });
    expect(placed({ random, count, removed: [3] })).toEqual(before.toSpliced(3, 1));
  });

  it('names added starts above all that can be drawn', () => {
    const starts = placed({
      random,
      count,
      removed: [59],
      added: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(starts.slice(-2)).toEqual([
      { id: 100_000, x: 1, y: 2 },
      { id: 100_001, x: 3, y: 4 },
    ]);
  });

  it('lists points as they are', () => {
    expect(
      placed({
        points: [
          [-4, 0],
          [1, 2],
        ],
      }),
    ).toEqual([
      { id: 0, x: -4, y: 0 },
      { id: 1, x: 1, y: 2 },
    ]);
    expect(placed({ points: [] })).toEqual([]);
  });
});
