import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampledPoints } from '../../src/charts/sampledPoints.ts';
import { cosine } from '../../src/core/schedules/cosine.ts';
import { drawn } from '../../src/core/schedules/drawn.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';

describe('a drawing after a schedule', () => {
  it('is the schedule within a few hundredths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), (steps, minFactor) => {
        const wanted = cosine({ steps, minFactor });
        const drawing = sampledPoints(wanted.factor, steps);
        const { problems } = parseScenario({ optimizers: [{ schedule: { id: 'drawn', points: drawing } }] });
        expect(problems).toEqual([]);
        const { factor: factorOf } = drawn({ points: drawing });
        const off = Array.from({ length: steps + 1 }, (_, at) => Math.abs(factorOf(at) - wanted.factor(at)));
        expect(Math.max(...off)).toBeLessThan(0.03);
      }),
      { numRuns: 40 },
    );
  });

  it('of a straight line needs its two ends only', () => {
    expect(sampledPoints(() => 1, 300)).toEqual([
      [0, 1],
      [300, 1],
    ]);
  });
});
