import { describe, expect, it } from 'vitest';
import { epochsOfHiker, epochsOfTraining, medianEpochs, somePicked } from '../../src/charts/epochsShown.ts';
import { epochsOf } from '../../src/core/learning/epochs.ts';
import type { TrainedPath } from '../../src/core/network/networkRun.ts';
import { learnt } from './learnt.ts';
import { track } from './tracks.ts';

describe('the epochs of a hiker', () => {
  const { task, pace, run } = learnt();
  const [way] = run.tracks;

  it('are those of its whole epochs, and the best is the one of the lowest validation loss', () => {
    const { step, train, validation, metric, best, end } = epochsOfHiker(way, epochsOf(way, task, pace));
    expect(step.length).toBe(Math.floor(40 / pace.stepsAnEpoch) + 1);
    for (const [epoch, at] of step.entries()) {
      expect(at).toBe(epoch * pace.stepsAnEpoch);
      expect(train[epoch]).toBe(task.landscapes.train.value(way.x[at], way.y[at]));
      expect(validation[epoch]).toBe(task.landscapes.validation?.value(way.x[at], way.y[at]));
      expect(metric[epoch]).toBe(task.metric.of('validation', way.x[at], way.y[at]));
    }
    expect(validation[best]).toBe(Math.min(...validation));
    expect(end).toEqual({ step: 40, reason: 'max-steps', loss: way.loss[40] });
  });
});

describe('the median of several hikers', () => {
  it('lies between the lowest and the highest of them after every epoch', () => {
    const { task, pace, run } = learnt({}, {}, 5);
    const median = medianEpochs(run.tracks, task, pace);
    const each = run.tracks.map((way) => epochsOf(way, task, pace));
    for (const name of ['train', 'validation', 'metric'] as const) {
      for (const [epoch, value] of median[name].entries()) {
        const sorted = each.map((one) => one[name][epoch]).sort((a, b) => a - b);
        expect(value).toBe(sorted[2]);
      }
    }
    expect([median.best, median.end]).toEqual([-1, null]);
  });

  it('keeps who has stopped where it is, and counts who has diverged as worse than all others', () => {
    const { task, pace, run } = learnt();
    const [way] = run.tracks;
    const epochs = epochsOf(way, task, pace);
    const last = epochs.train.length - 1;
    const early = {
      ...way,
      loss: way.loss.slice(),
      reached: pace.stepsAnEpoch,
      stopped: { step: pace.stepsAnEpoch, reason: 'loss-below' as const },
    };
    expect(medianEpochs([early, { ...early }, way], task, pace).train[last]).toBe(epochs.train[1]);
    const lost = { ...early, stopped: { step: pace.stepsAnEpoch, reason: 'diverged' as const } };
    const { train, metric } = medianEpochs([lost, { ...lost }, way], task, pace);
    expect([train[last], metric[last]]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  });

  it('has no number on validation rows where there are none', () => {
    const { task, pace, run } = learnt({ split: { train: 0.8, validation: 0, test: 0.2 } });
    const { train, validation, metric } = medianEpochs(run.tracks, task, pace);
    expect(train.every(Number.isFinite)).toBe(true);
    expect([...validation, ...metric].every(Number.isNaN)).toBe(true);
  });

  it('is counted in parts where validation looks at many rows, and comes to the same', () => {
    const { task, pace, run } = learnt();
    const whole = medianEpochs(run.tracks, task, pace);
    expect(whole.isWhole).toBe(true);
    // as far as the count knows, there are a million rows
    const validation = new Uint32Array(1_000_000);
    const slow = { ...task, rowsAHeight: 1_000_000, split: { ...task.split, validation } };
    const lengths: number[] = [];
    for (let slice = 0; slice < 100; slice++) {
      const part = medianEpochs(run.tracks, slow, pace);
      lengths.push(part.step.length);
      expect(part.train).toEqual(whole.train.subarray(0, part.step.length));
      if (part.isWhole) break;
    }
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths.at(-1)).toBe(whole.step.length);
  });

  it('is that of at most sixty hikers, of fewer where each of them costs more', () => {
    const { task, pace } = learnt();
    const many = Array.from({ length: 500 }, () => track(new Array(2001).fill(1)));
    expect(somePicked(many, task, pace)).toHaveLength(60);
    expect(somePicked(many.slice(0, 7), task, pace)).toEqual(many.slice(0, 7));
    const few = somePicked(many, { ...task, rowsAHeight: 6000 }, pace).length;
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(5);
  });
});

describe('the epochs of a training', () => {
  const path: TrainedPath = {
    initialisation: 0,
    optimizer: 0,
    step: Int32Array.of(0, 4, 7),
    weights: [0, 1, 2].map((weight) => Float64Array.of(weight)),
    loss: Float64Array.of(3, 2, 1),
    x: new Float64Array(3),
    y: new Float64Array(3),
    distance: new Float64Array(3),
    batchLoss: new Float64Array(7),
    epochs: {
      step: Int32Array.of(0, 3, 6, 7),
      train: Float64Array.of(3, 2.2, 1.4, 1),
      validation: Float64Array.of(3, 2, 2.5, 2.6),
      metric: Float64Array.of(0.3, 0.8, 0.7, 0.7),
      best: 1,
    },
    stopped: { step: 7, reason: 'max-steps' },
  };

  it('come with the loss of its batches and end with its last loss', () => {
    expect(epochsOfTraining(path)).toMatchObject({ best: 1, end: { step: 7, loss: 1 } });
    expect(epochsOfTraining(path).batchLoss).toBe(path.batchLoss);
  });
});
