import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalPointsOf } from '../../src/core/criticalPoint.ts';
import { resultsOf } from '../../src/core/results.ts';
import { beginRun } from '../../src/core/run.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import { raceResults } from '../../src/store/raceResults.ts';

const optimizers = [
  { id: 'sgd', learningRate: 0.01 },
  { id: 'sgd', learningRate: 0.1 },
  { id: 'newton', learningRate: 1 },
  { id: 'line-search' },
];

function raceOn(surface: string, count: number, seed: number) {
  const { scenario } = parseScenario({
    surface: { id: surface },
    starts: { random: 'uniform', count },
    stop: { maxSteps: 40 },
    optimizers,
    seed,
  });
  const plan = planOf(scenario);
  const pointAt = criticalPointsOf(plan.surface, plan.surface.minima);
  return {
    run: beginRun(plan),
    ground: {
      minima: plan.surface.minima,
      domain: plan.surface.domain,
      isSaddle: (x: number, y: number) => pointAt(x, y).kind === 'saddle',
    },
  };
}

describe('the results of a race, a part at a time', () => {
  it('are those of the whole at once, however far the run is known', () => {
    fc.assert(
      fc.property(fc.constantFrom('himmelblau', 'rosenbrock'), fc.nat(99), fc.nat(40), (surface, seed, upTo) => {
        const { run, ground } = raceOn(surface, 23, seed);
        run.extend(upTo);
        const parts = [...raceResults(run, optimizers.length, ground)];
        expect(parts.at(-1)).toEqual(resultsOf(run, optimizers.length, ground));
      }),
      { numRuns: 25 },
    );
  });

  it('come last, after many a pause', () => {
    const { run, ground } = raceOn('himmelblau', 200, 7);
    run.extend(40);
    const parts = [...raceResults(run, optimizers.length, ground)];
    expect(parts.filter((part) => part !== null)).toHaveLength(1);
    expect(parts.length).toBeGreaterThan(16);
  });

  it('tell where the hikers were at the beginning, though the run grows meanwhile', () => {
    const { run, ground } = raceOn('himmelblau', 60, 7);
    const still = raceResults(run, optimizers.length, ground);
    still.next();
    run.extend(40);
    const counts = [...still].at(-1)?.map(({ diverged, saddle }) => [diverged, saddle]);
    expect(counts).toEqual(optimizers.map(() => [0, 0]));
  });
});
