import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostShuffled } from '../../src/core/learning/batches.ts';
import { affordable, affordableOptimizers, mostStarts } from '../../src/scenario/affordable.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { Scenario, TaskChoice } from '../../src/scenario/scenario.ts';
import { countStarts } from '../../src/scenario/startsOf.ts';
import { trainingRowsOf } from '../../src/scenario/trainingRowsOf.ts';
import { usualOptimizer } from '../../src/scenario/usualOptimizer.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';
import { scenarios } from './arbitraries.ts';
import { stopRules } from './choices.ts';

const domain = { x: [-5, 5], y: [-5, 5] } as const;
const usual = (id: Parameters<typeof usualOptimizer>[0]) => usualOptimizer(id, 0.01, domain);

function crowd(count: number, ...ids: Parameters<typeof usualOptimizer>[0][]): Scenario {
  return { ...defaultScenario(), starts: { random: 'uniform', count }, optimizers: ids.map(usual) };
}

describe('what a browser tab can bear', () => {
  it('is a hundred thousand starts with two light optimizers, and fewer with more or with heavy ones', () => {
    const most = (...ids: Parameters<typeof usualOptimizer>[0][]) => mostStarts(crowd(1, ...ids));
    expect(most('sgd', 'adam')).toBe(100_000);
    expect(most('sgd', 'adam', 'adam', 'adam')).toBe(50_000);
    expect(most('l-bfgs')).toBe(10_000);
    expect(mostStarts({ ...crowd(1, 'sgd'), stop: stopRules({ lossChange: 1, lossChangeSteps: 100 }) })).toBe(33_333);
  });

  it('is less where every step looks at many rows of data, be it for the landscape or for a batch', () => {
    const most = (changes: Partial<TaskChoice>) =>
      mostStarts({ ...crowd(1, 'sgd'), surface: { ...usualTask('penguin-species'), ...changes } });
    const onQuickGround = most({ loss: 'mistakes' });
    expect(onQuickGround).toBe(100_000);
    expect(most({ loss: 'mistakes', batchSize: 60 })).toBe(Math.floor(200_000 / 3));
    expect(most({})).toBeLessThan(onQuickGround);
    expect(most({ batchSize: 60 })).toBeLessThan(most({}));
    expect(most({ split: { train: 0.1, validation: 0.9, test: 0 } })).toBeGreaterThan(most({}));
  });

  it('is at most as many starts as can keep the order of their rows where batches are drawn', () => {
    const surface = usualTask('denoise');
    const most = mostStarts({ ...crowd(1, 'sgd'), surface: { ...surface, batchSize: 16 } });
    expect(most).toBe(mostShuffled(trainingRowsOf(surface)));
    expect(most).toBeGreaterThan(1000);
    expect(mostStarts({ ...crowd(1, 'sgd'), surface })).toBe(100_000);
    expect(mostStarts({ ...crowd(1, 'sgd'), surface: { ...surface, batchSize: 20_000 } })).toBe(100_000);
  });

  it('is left as it is where it is enough, and else holds the first starts', () => {
    const light = crowd(100_000, 'sgd', 'adam');
    expect(affordable(light)).toBe(light);
    expect(affordable(crowd(100_000, 'newton')).starts).toEqual({ random: 'uniform', count: 10_000 });
  });

  it('keeps as many optimizers as may walk from the starts, at least the first', () => {
    const { optimizers, stop } = crowd(1, 'sgd', 'adam', 'lion');
    expect(affordableOptimizers(optimizers, stop, 100_000)).toEqual(optimizers.slice(0, 2));
    expect(affordableOptimizers([usual('newton')], stop, 100_000)).toHaveLength(1);
  });

  it('is what every scenario becomes, and stays', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        expect(affordable(scenario)).toBe(scenario);
        expect(countStarts(scenario.starts)).toBeLessThanOrEqual(mostStarts(scenario));
      }),
      { numRuns: 50 },
    );
  });

  it('is told to whoever asks for more', () => {
    const { scenario, problems } = parseScenario({
      starts: { random: 'uniform', count: 100_000 },
      optimizers: [{ id: 'l-bfgs' }],
    });
    expect(countStarts(scenario.starts)).toBe(10_000);
    expect(problems).toEqual([{ code: 'too-many', at: 'starts', max: 10_000 }]);
  });
});
