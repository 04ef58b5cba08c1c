import { describe, expect, it } from 'vitest';
import { epochsOfHiker, epochsOfTraining } from '../../src/charts/epochsShown.ts';
import { testOfHiker, testOfTraining } from '../../src/charts/testResult.ts';
import { epochsOf } from '../../src/core/learning/epochs.ts';
import type { TrainedPath } from '../../src/core/network/networkRun.ts';
import { networkTaskOf } from '../../src/core/network/networkTaskOf.ts';
import { usualNetwork } from '../../src/scenario/usualTask.ts';
import { learnt } from './learnt.ts';

describe('the result on the test set', () => {
  it('is that of the best epoch, as early stopping keeps it', () => {
    const { task, pace, run } = learnt({}, { patience: 2 });
    const [way] = run.tracks;
    const shown = epochsOfHiker(way, epochsOf(way, task, pace));
    const result = testOfHiker(shown, way, task);
    const [x, y] = [way.x[result.step], way.y[result.step]];
    expect(result).toEqual({
      step: shown.best * pace.stepsAnEpoch,
      isBest: true,
      loss: task.landscapes.test?.value(x, y),
      metric: task.metric.of('test', x, y),
    });
  });

  it('is that of the weights that a training has kept of its best epoch', () => {
    const task = networkTaskOf(usualNetwork('penguins'));
    const weights = [0.1, -0.2, 0.3].map((value) => new Float64Array(task.network.parameterCount).fill(value));
    const path: TrainedPath = {
      initialisation: 0,
      optimizer: 0,
      step: Int32Array.of(0, 7, 14),
      weights,
      loss: Float64Array.of(3, 2, 1),
      x: new Float64Array(3),
      y: new Float64Array(3),
      distance: new Float64Array(3),
      batchLoss: new Float64Array(14),
      epochs: {
        step: Int32Array.of(0, 7, 14),
        train: Float64Array.of(3, 2, 1),
        validation: Float64Array.of(3, 2, 2.5),
        metric: Float64Array.of(0.3, 0.8, 0.7),
        best: 1,
      },
      stopped: { step: 14, reason: 'max-steps' },
    };
    expect(testOfTraining(epochsOfTraining(path), path, task)).toEqual({
      step: 7,
      isBest: true,
      loss: task.lossOn('test', weights[1]),
      metric: task.metric.of('test', weights[1]),
    });
  });

  it('is that of the end where nothing tells the best', () => {
    const { task, pace, run } = learnt({ split: { train: 0.7, validation: 0, test: 0.3 } });
    const [way] = run.tracks;
    const result = testOfHiker(epochsOfHiker(way, epochsOf(way, task, pace)), way, task);
    expect(result).toMatchObject({ step: 40, isBest: false });
    expect(Number.isFinite(result.loss)).toBe(true);
  });
});
