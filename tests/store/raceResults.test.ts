import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KnownGround, knownGround } from '../../src/core/arrival.ts';
import { resultsOf } from '../../src/core/results.ts';
import { beginRun, type Run } from '../../src/core/run.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import { type RaceResults, watchResults } from '../../src/store/raceResults.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const optimizers = [{ id: 'sgd', learningRate: 0.01 }, { id: 'sgd', learningRate: 0.1 }, { id: 'line-search' }];

function race(): { run: Run; ground: KnownGround } {
  const { scenario } = parseScenario({
    starts: { random: 'uniform', count: 60 },
    stop: { maxSteps: 40 },
    optimizers,
    seed: 7,
  });
  const plan = planOf(scenario);
  return { run: beginRun(plan), ground: knownGround(plan.surface, plan.surface.minima) };
}

/** Watches a run; every slice is a picture of ten milliseconds. */
function watched(run: Run, ground: KnownGround) {
  const told: RaceResults[] = [];
  const control = new AbortController();
  const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 10));
  const tell = (found: RaceResults) => void told.push(found);
  const end = watchResults(run, optimizers.length, ground, tell, control.signal, { sliceMs: 0, nextTurn });
  return { told, control, end };
}

describe('the results of a run that grows', () => {
  it('are told as far as it is known, and for the last time when it is complete', async () => {
    const { run, ground } = race();
    const { told, end } = watched(run, ground);
    await vi.advanceTimersByTimeAsync(5_000);
    run.extend(40);
    await vi.advanceTimersByTimeAsync(120_000);
    await end;
    expect(told[0]).toMatchObject({ upTo: 0, isFinal: false });
    expect(told.filter(({ isFinal }) => isFinal)).toHaveLength(1);
    expect(told.at(-1)).toEqual({
      upTo: run.reached,
      isFinal: true,
      results: resultsOf(run, optimizers.length, ground),
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are those of the step at which a look began, though it grows meanwhile', async () => {
    const { run, ground } = race();
    run.extend(10);
    const expected = resultsOf(run, optimizers.length, ground);
    const { told, control, end } = watched(run, ground);
    end.catch(() => {});
    for (let step = 11; step <= 40; step++) {
      await vi.advanceTimersByTimeAsync(10);
      run.extend(step);
    }
    await vi.advanceTimersByTimeAsync(20_000);
    expect(told[0]).toEqual({ upTo: 10, isFinal: false, results: expected });
    control.abort();
  });

  it('are looked at seldom: the longer a look takes, the longer the pause', async () => {
    const { run, ground } = race();
    const { told, control, end } = watched(run, ground);
    end.catch(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    const looks = told.length;
    // a look takes some 180 parts of ten milliseconds, and eight times that is waited
    expect(looks).toBeGreaterThan(1);
    expect(looks).toBeLessThan(6);
    control.abort();
  });

  it('are told no more, and leave no timer, once nobody looks', async () => {
    const { run, ground } = race();
    const { told, control, end } = watched(run, ground);
    const isOver = expect(end).rejects.toThrow(/abort/i);
    await vi.advanceTimersByTimeAsync(5_000);
    const before = told.length;
    control.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    await isOver;
    expect(told).toHaveLength(before);
    expect(vi.getTimerCount()).toBe(0);
  });
});
