import { afterEach, describe, expect, it, vi } from 'vitest';
import { gradientCost } from '../../src/compute/gradientCost.ts';
import { measureGradients } from '../../src/compute/measureGradients.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';
import { weightsOf } from '../../src/scenario/weightsOf.ts';

const choice = { ...usualNetwork('penguins'), hidden: [3] };

/** A clock that goes on by so much whenever somebody looks at it. */
function clockBy(stepMs: number): () => number {
  let now = 0;
  return () => {
    now += stepMs;
    return now;
  };
}

afterEach(() => vi.unstubAllGlobals());

describe('the price of a gradient', () => {
  it('is told with the number of losses that differences take: two a weight', async () => {
    vi.stubGlobal('Worker', undefined);
    const found = await measureGradients(choice, new AbortController().signal);
    expect(found.parameterCount).toBe(weightsOf(choice));
    expect(found.evaluations).toBe(2 * found.parameterCount);
    for (const ms of [found.lossMs, found.backpropMs, found.differencesMs]) expect(ms).toBeGreaterThan(0);
  });

  it('is that of two gradients that agree', () => {
    const [found] = [...gradientCost(choice, clockBy(20), 4000)].filter((part) => part !== null);
    expect(found.differencesTimed).toBe(found.parameterCount);
    expect(found.largestDifference).toBeLessThan(1e-8);
  });

  it('is reckoned from a part of the differences where all would take too long', () => {
    const [found] = [...gradientCost(choice, clockBy(20), 200)].filter((part) => part !== null);
    expect(found.lossMs).toBe(20);
    expect(found.differencesTimed).toBe(5);
    expect(found.differencesMs).toBe((20 * found.parameterCount) / 5);
    expect(found.evaluations).toBe(2 * found.parameterCount);
  });

  it('is not measured where it is called off', async () => {
    await expect(measureGradients(choice, AbortSignal.abort())).rejects.toThrow(/abort/i);
  });
});
