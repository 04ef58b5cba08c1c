import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradientNorms, spreadOfLast } from '../../src/charts/readings.ts';
import { beginRun } from '../../src/core/run.ts';
import { lossSettled } from '../../src/core/stopping/lossSettled.ts';
import { himmelblau } from '../core/himmelblau.ts';
import { planOn } from '../core/plan.ts';

const losses = fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 1, maxLength: 40 });

describe('the length of the gradient along a track', () => {
  it("is that of the surface's gradient at every place, also after the track has grown", () => {
    const run = beginRun(planOn(himmelblau, [[1, 1]]));
    const [track] = run.tracks;
    for (const toStep of [0, 3, 40]) {
      run.extend(toStep);
      const norms = gradientNorms(himmelblau, track);
      for (let step = 0; step <= track.reached; step++) {
        expect(norms[step]).toBeCloseTo(Math.hypot(...himmelblau.gradient(track.x[step], track.y[step])), 9);
      }
    }
  });
});

describe('the spread of the last values', () => {
  it('is the highest less the lowest of as many as are asked for, and one', () => {
    fc.assert(
      fc.property(losses, fc.integer({ min: 1, max: 12 }), (all, steps) => {
        const expected = all.map((_, k) => {
          const last = all.slice(Math.max(0, k - steps), k + 1);
          return k < steps ? Number.NaN : Math.max(...last) - Math.min(...last);
        });
        expect([...spreadOfLast(Float64Array.from(all), steps)]).toEqual(expected);
      }),
    );
  });

  it('falls below the threshold where the rule of a settled loss says so, and not before', () => {
    fc.assert(
      fc.property(
        losses,
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (all, steps, change) => {
          const rule = lossSettled(change, steps);
          const memory = Array.from({ length: rule.memory }, () => new Float64Array(1));
          const none = new Float64Array(1);
          const isDone = all.map((loss, step) =>
            rule.isDone(0, { step, x: none, y: none, fx: none, fy: none, loss: Float64Array.of(loss) }, memory),
          );
          const spread = [...spreadOfLast(Float64Array.from(all), steps)];
          expect(isDone).toEqual(spread.map((each) => each < change));
        },
      ),
    );
  });
});
