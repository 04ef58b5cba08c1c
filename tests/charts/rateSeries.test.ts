import { describe, expect, it } from 'vitest';
import { ratePlot } from '../../src/charts/ratePlot.ts';
import { followsLoss, rateSeries } from '../../src/charts/rateSeries.ts';
import { beginRun } from '../../src/core/run.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import { usualSchedule } from '../../src/scenario/readSchedule.ts';
import type { OptimizerChoice, Scenario, ScheduleChoice } from '../../src/scenario/scenario.ts';

const usual = defaultScenario({ id: 'bowl' });

/** A scenario of one rival, or several, that differ in these. */
function scenarioOf(
  ...changes: Partial<Pick<OptimizerChoice, 'learningRate' | 'schedule' | 'rateChanges' | 'shown'>>[]
): Scenario {
  return {
    ...usual,
    starts: { random: 'uniform', count: 3 },
    stop: { ...usual.stop, maxSteps: 50 },
    optimizers: changes.map((change) => ({ ...usual.optimizers[0], learningRate: 0.1, ...change })),
  };
}

const cosine: ScheduleChoice = { id: 'cosine', steps: 50, minFactor: 0 };

describe('the curves of learning rates', () => {
  it('are the rates that the hikers walk with', () => {
    const scenario = scenarioOf({ schedule: cosine, rateChanges: [[20, 0.3]] }, { schedule: usualSchedule('step') });
    const run = beginRun(planOf(scenario));
    run.extend(50);
    const { rivals } = rateSeries(scenario, [], null, 0);
    for (const { rival, rates } of rivals) {
      const walked = run.tracks.find(({ optimizer }) => optimizer === rival);
      expect([...rates.subarray(0, 51)]).toEqual([...(walked?.learningRate ?? [])]);
    }
  });

  it('are, where they go by the loss, those of the hiker that is looked at', () => {
    const scenario = scenarioOf({ schedule: usualSchedule('reduce-on-plateau') });
    const run = beginRun(planOf(scenario));
    run.extend(20);
    const [{ rates, isOwn }] = rateSeries(scenario, run.tracks, run.tracks[2], 0).rivals;
    expect(isOwn).toBe(true);
    expect(rates).toEqual(run.tracks[2].learningRate.subarray(0, 21));
  });

  it('leave out who is not shown, but not who is followed', () => {
    const scenario = scenarioOf({}, { shown: false }, { shown: false });
    expect(rateSeries(scenario, [], null, 2).rivals.map(({ rival }) => rival)).toEqual([0, 2]);
  });

  it('have a logarithmic axis over more than two decades', () => {
    expect(rateSeries(scenarioOf({}, { learningRate: 0.001 }), [], null, 0).scale).toBe('linear');
    const { scale, low, high } = rateSeries(scenarioOf({}, { learningRate: 0.0009 }), [], null, 0);
    expect(scale).toBe('logarithmic');
    expect(low).toBeLessThan(0.0009);
    expect(high).toBeGreaterThan(0.1);
  });

  it('stay linear where one falls to exactly 0', () => {
    expect(rateSeries(scenarioOf({ schedule: cosine }), [], null, 0)).toMatchObject({ scale: 'linear', low: 0 });
  });

  it('give the whole height to the one that is drawn upon', () => {
    const scenario = scenarioOf({ schedule: { id: 'drawn', points: [[0, 1]] } }, { learningRate: 99 });
    expect(rateSeries(scenario, [], null, 0).high).toBeLessThan(0.2);
    expect(rateSeries(scenario, [], null, 1).high).toBeGreaterThan(99);
  });

  it('go on to the last point that was drawn, also beyond the last step', () => {
    const points: ScheduleChoice = {
      id: 'drawn',
      points: [
        [0, 1],
        [80, 0.5],
      ],
    };
    expect(rateSeries(scenarioOf({ schedule: points }), [], null, 0).end).toBe(80);
    expect(rateSeries(scenarioOf({}), [], null, 0).end).toBe(50);
  });
});

it('the rates grow with the run only where one that is drawn goes by the loss', () => {
  const plateau = { schedule: usualSchedule('reduce-on-plateau') };
  const falling = { schedule: usualSchedule('cosine') };
  expect(followsLoss(scenarioOf(falling, {}), 0)).toBe(false);
  expect(followsLoss(scenarioOf(falling, plateau), 0)).toBe(true);
  expect(followsLoss(scenarioOf(falling, { ...plateau, shown: false }), 0)).toBe(false);
  expect(followsLoss(scenarioOf(falling, { ...plateau, shown: false }), 1)).toBe(true);
});

describe('the plot of the rates', () => {
  it.each(['linear', 'logarithmic'] as const)('leads from a place back to its step and rate: %s', (scale) => {
    const plot = ratePlot({ end: 50, low: scale === 'linear' ? 0 : 1e-4, high: 1, scale }, 600, 200);
    for (const rate of [1e-3, 0.02, 0.7]) expect(plot.rateAt(plot.y(rate))).toBeCloseTo(rate, 9);
    for (const step of [0, 13, 50]) expect(plot.stepAt(plot.x(step))).toBeCloseTo(step, 9);
    expect(plot.stepAt(-99)).toBe(0);
    expect(plot.rateAt(-99)).toBeCloseTo(1, 9);
  });

  it('keeps a jump upright however many steps there are', () => {
    const rates = Float64Array.from({ length: 20_001 }, (_, step) => (step < 7001 ? 1 : 0.5));
    const path = ratePlot({ end: 20_000, low: 0, high: 2, scale: 'linear' }, 300, 100).path(rates);
    const corners = path
      .slice(1)
      .split('L')
      .map((corner) => corner.split(' ').map(Number));
    const jump = corners.findIndex(([, y], k) => k > 0 && y !== corners[k - 1][1]);
    expect(corners[jump][0] - corners[jump - 1][0]).toBeLessThan(0.2);
    expect(corners.length).toBeLessThan(500);
  });
});
