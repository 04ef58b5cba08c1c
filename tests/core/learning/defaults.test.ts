import { describe, expect, it } from 'vitest';
import { type TaskSpec, taskEntries } from '../../../src/core/learning/index.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import { seeded } from '../../../src/core/seeded.ts';
import { uniform } from '../../../src/core/starts.ts';
import type { Surface } from '../../../src/core/surface.ts';

const hikers = 60;

/** Losses at the start and at the end of plain descent as the table of tasks proposes it, lowest first. */
function descentsOf(spec: Omit<TaskSpec, 'split'>) {
  const whole = { ...spec, split: { train: 0.6, validation: 0.2, test: 0.2 } };
  const { landscapes } = makeTask(whole);
  const ground: Surface = landscapes.train;
  const defaults = taskEntries.find(({ id }) => id === spec.task)?.defaults(whole);
  if (defaults === undefined) throw new RangeError(`Expected a task of the table, got ${spec.task}.`);
  const { x, y } = uniform(ground.domain, hikers, seeded(spec.seed));
  const [value, fx, fy] = [0, 1, 2].map(() => new Float64Array(hikers));
  for (let step = 0; step < defaults.maxSteps; step++) {
    ground.slopes(x, y, value, fx, fy, hikers);
    for (let k = 0; k < hikers; k++) {
      x[k] -= defaults.learningRate * fx[k];
      y[k] -= defaults.learningRate * fy[k];
    }
  }
  ground.values(x, y, value, hikers);
  return { ground, ends: value.sort(), lowest: ground.minima[0].value };
}

const seeds = [1, 2, 3];

describe('plain descent by the defaults', () => {
  it.each(seeds)(
    'finds the line when the feature is standardised, and creeps along the ravine when not (seed %s)',
    (seed) => {
      const round = descentsOf({ task: 'penguin-line', seed, standardised: true });
      expect(round.ends[hikers - 1] / round.lowest).toBeLessThan(1.001);
      const ravine = descentsOf({ task: 'penguin-line', seed, standardised: false });
      expect(ravine.ends[hikers - 1]).toBeLessThan(2);
      expect(ravine.ends[hikers / 2] / ravine.lowest).toBeGreaterThan(1.1);
    },
  );

  it.each(seeds)(
    'tells the species apart by the cross-entropy, and leaves some on a plateau of the squared error (seed %s)',
    (seed) => {
      const convex = descentsOf({ task: 'penguin-species', seed, loss: 'cross-entropy' });
      expect(convex.ends[hikers - 1] / convex.lowest).toBeLessThan(1.05);
      const flat = descentsOf({ task: 'penguin-species', seed, loss: 'squared-error' });
      expect(flat.ends[hikers / 2] / flat.lowest).toBeLessThan(1.1);
      expect(flat.ends[hikers - 1] / flat.lowest).toBeGreaterThan(3);
    },
  );

  it.each(seeds)('finds one of the valleys of the seasons (seed %s)', (seed) => {
    const { ground, ends, lowest } = descentsOf({ task: 'seattle-seasons', seed });
    expect(ground.minima.length).toBeGreaterThan(4);
    expect(ends[hikers - 1] / lowest).toBeLessThan(1.05);
  });

  it.each([0, 0.1, 0.5, 1])('cleans a photograph with noise of %s, and never diverges', (noise) => {
    const { ends, lowest } = descentsOf({ task: 'denoise', seed: 1, noise });
    expect(ends[hikers - 1] - lowest).toBeLessThan(0.02);
  });
});
