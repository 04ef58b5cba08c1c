import { describe, expect, test } from 'vitest';
import { stepper } from '../../../src/core/stepAt.ts';
import { batchFelt } from '../../../src/panels/hiker/batchFelt.ts';
import { planOf } from '../../../src/scenario/planOf.ts';
import { learnt } from '../../charts/learnt.ts';

describe('what a step sees of the rows', () => {
  test.each(['exact', 'central-difference'] as const)('is the slope that the hiker follows, %s', (kind) => {
    const { scenario, learning, run } = learnt();
    const gradient = { ...scenario.gradient, kind };
    const plan = planOf({ ...scenario, gradient });
    const [way] = run.tracks;
    const { at } = stepper(plan, way, plan.starts.id[0]);
    for (const step of [0, 6, 7, 23]) {
      const batch = batchFelt(learning, gradient, plan.starts.id[0], way, step);
      expect(batch?.slope).toEqual(at(step).disturbed);
    }
  });

  test('is the slope of the batch alone, whatever noise comes on top', () => {
    const { scenario, learning, run } = learnt();
    const [way] = run.tracks;
    const quiet = batchFelt(learning, scenario.gradient, 0, way, 3);
    expect(batchFelt(learning, { ...scenario.gradient, noise: 5 }, 0, way, 3)).toEqual(quiet);
  });

  test('adds up to the full slope over an epoch, each batch weighted by its rows', () => {
    const { scenario, learning, run, pace, task } = learnt();
    const still = { ...run.tracks[0], x: new Float64Array(41).fill(0.5), y: new Float64Array(41).fill(4) };
    let [rows, fx, fy] = [0, 0, 0];
    for (let step = 0; step < pace.stepsAnEpoch; step++) {
      const batch = batchFelt(learning, scenario.gradient, 0, still, step);
      rows += batch?.rows ?? 0;
      fx += (batch?.rows ?? 0) * (batch?.slope[0] ?? 0);
      fy += (batch?.rows ?? 0) * (batch?.slope[1] ?? 0);
    }
    const full = task.landscapes.train.gradient(0.5, 4);
    expect(rows).toBe(pace.trainingRows);
    expect(fx / rows).toBeCloseTo(full[0], 10);
    expect(fy / rows).toBeCloseTo(full[1], 10);
  });

  test('is nothing special where every step looks at all rows', () => {
    const { scenario, learning, run } = learnt({ batchSize: 1000 });
    expect(batchFelt(learning, scenario.gradient, 0, run.tracks[0], 3)).toBeNull();
  });
});
