import { describe, expect, it } from 'vitest';
import { beginRun } from '../../src/core/run.ts';
import { stepper } from '../../src/core/stepAt.ts';
import { defaultScenario } from '../../src/scenario/defaultScenario.ts';
import { learningOf } from '../../src/scenario/learningOf.ts';
import { planOf } from '../../src/scenario/planOf.ts';
import type { OptimizerChoice, Scenario, StopRules, TaskChoice } from '../../src/scenario/scenario.ts';
import { settings } from '../../src/scenario/settings.ts';
import { simulate } from '../../src/scenario/simulate.ts';
import { usualOptimizer } from '../../src/scenario/usualOptimizer.ts';
import { usualTask } from '../../src/scenario/usualTask.ts';

const line = usualTask('penguin-line');
const batched = { ...line, batchSize: 16 };

function scenarioOf(surface: TaskChoice, changes: Partial<Scenario> = {}): Scenario {
  const scenario = defaultScenario(surface);
  return { ...scenario, starts: { random: 'uniform', count: 6 }, ...changes };
}

function stopping(surface: TaskChoice, rules: Partial<StopRules>): Scenario {
  const scenario = scenarioOf(surface);
  return { ...scenario, stop: { ...scenario.stop, ...rules } };
}

function walking(surface: TaskChoice, ids: readonly OptimizerChoice['id'][]): Scenario {
  const scenario = scenarioOf(surface);
  const { domain } = planOf(scenario).surface;
  return { ...scenario, optimizers: ids.map((id) => usualOptimizer(id, 0.05, domain)) };
}

const placesOf = (scenario: Scenario) => simulate(scenario).hikers.map(({ x, y }) => [[...x], [...y]]);

describe('stochastic gradient descent', () => {
  it('with all rows in one batch is gradient descent', () => {
    const { hikers } = simulate(scenarioOf({ ...line, batchSize: 205 }));
    const whole = simulate(scenarioOf(line)).hikers;
    for (const [k, { x }] of hikers.entries()) expect(x).toEqual(whole[k].x);
  });

  it('goes another way than with all rows, and every hiker its own', () => {
    const points = [
      [0, 2],
      [0, 2],
    ] as const;
    const [first, second] = placesOf(scenarioOf(batched, { starts: { points } }));
    expect(first).not.toEqual(second);
    expect(first).not.toEqual(placesOf(scenarioOf(line, { starts: { points } }))[0]);
  });

  it('is the same again for the same seed, and another for another', () => {
    const scenario = scenarioOf(batched, { starts: { points: [[0, 2]] } });
    expect(placesOf(scenario)).toEqual(placesOf(scenario));
    expect(placesOf(scenario)).not.toEqual(placesOf({ ...scenario, seed: 8 }));
  });

  it('gives all rivals of a start the same batches', () => {
    const { x, y } = simulate(walking(batched, ['sgd', 'sgd'])).hikers[0];
    const rival = simulate(walking(batched, ['adam', 'sgd'])).hikers[6];
    expect(rival.x).toEqual(x);
    expect(rival.y).toEqual(y);
  });

  it.each(settings.optimizer.values)('can be taken up again in the middle: %s', (id) => {
    const plan = planOf(walking(batched, [id]));
    const once = beginRun(plan);
    once.extend(30);
    const twice = beginRun(plan);
    twice.extend(13);
    twice.extend(30);
    expect(twice.tracks.map(({ x }) => x)).toEqual(once.tracks.map(({ x }) => x));
    expect(once.reached).toBeGreaterThan(0);
  });

  it.each(settings.optimizer.values)('takes each step once more as it was taken: %s', (id) => {
    const plan = planOf(walking({ ...usualTask('penguin-species'), batchSize: 16 }, [id]));
    const run = beginRun(plan);
    run.extend(12);
    for (const [k, track] of run.tracks.entries()) {
      const steps = stepper(plan, track, plan.starts.id[k]);
      for (let step = 0; step < track.reached; step++) {
        expect(steps.at(step).next).toEqual([track.x[step + 1], track.y[step + 1]]);
      }
    }
  });

  it('leads Newton’s method to the minimum of the batch, which is not that of the landscape', () => {
    const plan = planOf(walking(batched, ['newton']));
    const learning = learningOf(scenarioOf(batched));
    const run = beginRun(plan);
    run.extend(1);
    const { rows, from, to } = learning?.batches?.of(plan.starts.id[2], 0) ?? {
      rows: new Uint32Array(),
      from: 0,
      to: 0,
    };
    const [minimum] = learning?.task.landscapeOf(rows.slice(from, to)).minima ?? [];
    expect(run.tracks[2].x[1]).toBeCloseTo(minimum.x, 10);
    expect(run.tracks[2].y[1]).toBeCloseTo(minimum.y, 10);
    expect(Math.abs(minimum.x - plan.surface.minima[0].x)).toBeGreaterThan(1e-3);
  });

  it('feels the slope of its batch by differences, too', () => {
    const scenario = scenarioOf(batched);
    const exact = simulate(scenario).hikers;
    const measured = simulate({ ...scenario, gradient: { kind: 'central-difference', h: 1e-4, noise: 0 } }).hikers;
    for (const [k, { x }] of measured.entries()) {
      for (const [step, place] of x.entries()) expect(place).toBeCloseTo(exact[k].x[step], 6);
    }
  });

  it('records the loss over all training rows, whatever the batch', () => {
    const scenario = scenarioOf(batched);
    const { surface } = planOf(scenario);
    const [{ x, y, loss }] = simulate(scenario).hikers;
    for (const [step, height] of loss.entries()) expect(height).toBeCloseTo(surface.value(x[step], y[step]), 12);
  });
});

describe('the rules that are asked after every epoch', () => {
  const stepsAnEpoch = Math.ceil(205 / 16);

  it('stop where the loss has hardly changed since the epoch before', () => {
    const { hikers } = simulate(stopping(batched, { epochLossChange: 0.05 }));
    for (const { stopped, loss } of hikers) {
      expect(stopped.reason).toBe('epoch-loss-settled');
      expect(stopped.step % stepsAnEpoch).toBe(0);
      expect(Math.abs(loss[stopped.step] - loss[stopped.step - stepsAnEpoch])).toBeLessThan(0.05);
    }
  });

  it('stop where enough penguins are told apart', () => {
    const species = { ...usualTask('penguin-species'), batchSize: 16 };
    const { hikers } = simulate(stopping(species, { metricAtLeast: 0.9 }));
    const metric = learningOf(scenarioOf(species))?.task.metric;
    for (const { stopped, x, y } of hikers) {
      expect(stopped.reason).toBe('metric-reached');
      expect(metric?.of('validation', x[stopped.step], y[stopped.step])).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('stop early, so many epochs after the best validation loss', () => {
    const { hikers } = simulate(stopping(batched, { patience: 3, maxSteps: 2000 }));
    const validation = learningOf(scenarioOf(batched))?.task.landscapes.validation;
    for (const { stopped, x, y } of hikers) {
      expect(stopped.reason).toBe('validation-stalled');
      const epochs = Array.from({ length: stopped.step / stepsAnEpoch + 1 }, (_, epoch) => epoch * stepsAnEpoch);
      const losses = epochs.map((step) => validation?.value(x[step], y[step]) ?? Number.NaN);
      expect(losses.indexOf(Math.min(...losses))).toBe(losses.length - 1 - 3);
    }
  });

  it('say nothing about validation rows where there are none', () => {
    const split = { train: 1, validation: 0, test: 0 };
    const { hikers } = simulate(stopping({ ...line, split }, { patience: 1, metricAtLeast: -1000 }));
    expect(new Set(hikers.map(({ stopped }) => stopped.reason))).toEqual(new Set(['max-steps']));
  });
});
