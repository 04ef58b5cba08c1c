import { describe, expect, it } from 'vitest';
import { areAllEpochs, epochsOf } from '../../../src/core/learning/epochs.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import { pace } from '../../../src/core/learning/pace.ts';
import type { Task } from '../../../src/core/learning/task.ts';
import { wholeSplit } from './tasks.ts';

const split = { train: 0.5, validation: 0.25, test: 0.25 };
const task = makeTask({ task: 'penguin-line', split, seed: 5 });
const portions = pace(task.split.train.length, 50);

/** A way that goes down and then straight past the lowest place. */
function wayOf(reached: number) {
  const x = Float64Array.from({ length: 41 }, (_, step) => -3 + 0.15 * step);
  const y = x.map(() => 4);
  return { x, y, loss: x.map((each, step) => task.landscapes.train.value(each, y[step])), reached };
}

function parted(of: Task, epoch: number) {
  const { x, y } = wayOf(40);
  const step = epoch * portions.stepsAnEpoch;
  return [of.landscapes.train.value(x[step], y[step]), of.landscapes.validation?.value(x[step], y[step])];
}

describe('the epochs of a way', () => {
  it('are those that have been walked whole, and each has the losses of its last place', () => {
    const epochs = epochsOf(wayOf(4 * portions.stepsAnEpoch + 1), task, portions);
    expect([...epochs.step]).toEqual([0, 1, 2, 3, 4].map((epoch) => epoch * portions.stepsAnEpoch));
    for (let epoch = 0; epoch < 5; epoch++) {
      expect([epochs.train[epoch], epochs.validation[epoch]]).toEqual(parted(task, epoch));
    }
  });

  it('have their best where the validation loss is lowest', () => {
    const { validation, best } = epochsOf(wayOf(40), task, portions);
    expect(best).toBeGreaterThan(0);
    expect(best).toBeLessThan(validation.length - 1);
    expect(validation[best]).toBe(Math.min(...validation));
  });

  it('are the same whether or not the first of them are known', () => {
    const grown = wayOf(13);
    const half = epochsOf(grown, task, portions);
    expect(half).toEqual(epochsOf(wayOf(13), task, portions));
    grown.reached = 40;
    expect(epochsOf(grown, task, portions)).toEqual(epochsOf(wayOf(40), task, portions));
    grown.reached = 13;
    expect(epochsOf(grown, task, portions)).toEqual(half);
  });

  it('are counted once: whoever asks again gets the same object', () => {
    let asked = 0;
    const [way, whole] = [wayOf(40), epochsOf(wayOf(40), task, portions)];
    const metric: Task['metric'] = {
      ...task.metric,
      of(...place) {
        asked++;
        return task.metric.of(...place);
      },
    };
    const watched = { ...task, metric };
    const first = epochsOf(way, watched, portions);
    expect(first).toEqual(whole);
    expect(asked).toBe(whole.step.length);
    // another snapshot of the same way
    expect(epochsOf({ ...way }, watched, portions)).toBe(first);
    expect(asked).toBe(whole.step.length);
  });

  it('come in parts where each looks at many rows, at least one at a time, and are the same in the end', () => {
    const slow = { ...task, rowsAHeight: 1000 };
    const whole = epochsOf(wayOf(40), slow, portions);
    const way = wayOf(40);
    for (let part = 1; part < whole.step.length; part++) {
      const epochs = epochsOf(way, slow, portions, 1);
      expect(epochs.step.length).toBe(part);
      expect(areAllEpochs(epochs, way, portions)).toBe(false);
      expect(epochs.best).toBe(epochs.validation.indexOf(Math.min(...epochs.validation)));
    }
    const last = epochsOf(way, slow, portions, 1);
    expect(last).toEqual(whole);
    expect(areAllEpochs(last, way, portions)).toBe(true);
  });

  it('have no best without validation rows, and none where the loss is no number', () => {
    const all = makeTask({ task: 'penguin-line', split: wholeSplit, seed: 5 });
    const { validation, metric, best } = epochsOf(wayOf(40), all, pace(342, 50));
    expect([...validation, ...metric].every(Number.isNaN)).toBe(true);
    expect(best).toBe(-1);
    const lost = wayOf(40);
    lost.x[0] = Number.NaN;
    expect(epochsOf(lost, task, portions).best).toBe(epochsOf(wayOf(40), task, portions).best);
  });
});
