import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineSearch } from '../../../src/core/optimizers/lineSearch.ts';
import { newton } from '../../../src/core/optimizers/newton.ts';
import { beginRun, type Plan, type Track } from '../../../src/core/run.ts';
import { gradientBelow } from '../../../src/core/stopping/gradientBelow.ts';
import { leftMap } from '../../../src/core/stopping/leftMap.ts';
import { lossBelow } from '../../../src/core/stopping/lossBelow.ts';
import { lossSettled } from '../../../src/core/stopping/lossSettled.ts';
import { contains } from '../../../src/core/surface.ts';
import { himmelblau, surface } from '../himmelblau.ts';
import { planOn, rival } from '../plan.ts';

const somewhere = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }));

function walk(start: readonly [x: number, y: number], changes: Partial<Plan>): Track {
  const run = beginRun(planOn(himmelblau, [start], { maxSteps: 300, ...changes }));
  run.extend(300);
  return run.tracks[0];
}

/** Whether each place of the way but the last, and then the last, is one where the rule says stop. */
function stopsAtTheFirst(track: Track, isDone: (step: number) => boolean): void {
  const last = track.stopped?.step ?? Number.NaN;
  for (let step = 0; step < last; step++) expect(isDone(step)).toBe(false);
  expect(isDone(last)).toBe(true);
}

describe('a hiker is done', () => {
  it('at the first place whose loss is below the threshold', () => {
    fc.assert(
      fc.property(somewhere, (start) => {
        const track = walk(start, { stoppingRules: [lossBelow(0.5)] });
        if (track.stopped?.reason !== 'loss-below') return;
        stopsAtTheFirst(track, (step) => track.loss[step] < 0.5);
      }),
    );
  });

  it('at the first place whose gradient is shorter than the tolerance', () => {
    fc.assert(
      fc.property(somewhere, (start) => {
        const track = walk(start, { stoppingRules: [gradientBelow(0.1)] });
        expect(track.stopped?.reason).toBe('gradient-below');
        stopsAtTheFirst(track, (step) => Math.hypot(...himmelblau.gradient(track.x[step], track.y[step])) < 0.1);
      }),
    );
  });

  it('when all losses of the last steps lie close together, and not before so many were taken', () => {
    fc.assert(
      fc.property(somewhere, fc.integer({ min: 1, max: 12 }), (start, steps) => {
        const track = walk(start, { stoppingRules: [lossSettled(1e-3, steps)] });
        expect(track.stopped?.reason).toBe('loss-settled');
        stopsAtTheFirst(track, (step) => {
          const last = [...track.loss.subarray(Math.max(0, step - steps), step + 1)];
          return step >= steps && Math.max(...last) - Math.min(...last) < 1e-3;
        });
      }),
    );
  });

  it('also where it jumps to and fro between two places of one height, for the loss is what counts', () => {
    const valley = surface('x^2');
    const run = beginRun(
      planOn(valley, [[1, 0]], { rivals: [rival({}, 1)], stoppingRules: [lossSettled(1e-9, 3)], maxSteps: 20 }),
    );
    run.extend(20);
    expect(run.tracks[0].stopped).toEqual({ step: 3, reason: 'loss-settled' });
  });

  it('as soon as it is off the map', () => {
    const run = beginRun(
      planOn(surface('-x'), [[0, 0]], { rivals: [rival({}, 1)], stoppingRules: [leftMap(himmelblau.domain)] }),
    );
    run.extend(40);
    const [{ stopped, x, y }] = run.tracks;
    expect(stopped).toEqual({ step: 6, reason: 'left-map' });
    expect(contains(himmelblau.domain, x[5], y[5])).toBe(true);
    expect(contains(himmelblau.domain, x[6], y[6])).toBe(false);
  });

  it('by the first of several rules that holds', () => {
    const track = walk([0, 0], { stoppingRules: [lossBelow(-1), gradientBelow(1e-3), lossSettled(1e-12, 50)] });
    expect(track.stopped?.reason).toBe('gradient-below');
  });
});

describe('a budget of evaluations', () => {
  const searching = { ...rival({}, 1), optimizer: lineSearch() };

  it('is as many steps where a step costs one', () => {
    expect(walk([0, 0], { maxEvaluations: 17 }).stopped).toEqual({ step: 17, reason: 'max-evaluations' });
  });

  it('is never exceeded, and never left while one more step could be paid', () => {
    fc.assert(
      fc.property(somewhere, fc.integer({ min: 1, max: 60 }), (start, maxEvaluations) => {
        const kept = walk(start, { rivals: [searching], maxEvaluations });
        const whole = walk(start, { rivals: [searching] });
        if (kept.spent === null || whole.spent === null) throw new RangeError('Expected a line search to count.');
        const last = kept.reached;
        expect(kept.spent[last]).toBeLessThanOrEqual(maxEvaluations);
        expect(kept.spent.slice(0, last + 1)).toEqual(whole.spent.slice(0, last + 1));
        expect(kept.x.slice(0, last + 1)).toEqual(whole.x.slice(0, last + 1));
        if (kept.stopped?.reason === 'max-evaluations' && kept.spent[last] < maxEvaluations) {
          expect(whole.spent[last + 1]).toBeGreaterThan(maxEvaluations);
        }
      }),
    );
  });

  it('counts a Hessian as two gradients', () => {
    const track = walk([4, 3], { rivals: [{ ...rival({}, 1), optimizer: newton() }], maxSteps: 4 });
    expect(track.spent?.slice(0, 5)).toEqual(Float64Array.of(0, 3, 6, 9, 12));
  });
});
