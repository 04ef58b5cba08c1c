import { describe, expect, test } from 'vitest';
import { batchSizeField, planeWeightField, splitField, taskField } from '../../../src/panels/learn/taskField.ts';
import { defaultScenario } from '../../../src/scenario/defaultScenario.ts';
import { moveStart } from '../../../src/scenario/editStarts.ts';
import { trainingRowsOf } from '../../../src/scenario/trainingRowsOf.ts';
import { usualNetwork, usualTask } from '../../../src/scenario/usualTask.ts';

const line = defaultScenario(usualTask('penguin-line'));
const network = defaultScenario(usualNetwork('moons'));

describe('the size of a batch', () => {
  const rows = trainingRowsOf(usualTask('penguin-line'));

  test('is all rows where none is named, and none is named where it is all rows', () => {
    expect(batchSizeField.read(line)).toBe(rows);
    const small = batchSizeField.write(line, 16);
    expect(small.surface).toMatchObject({ batchSize: 16 });
    expect(batchSizeField.read(small)).toBe(16);
    expect(batchSizeField.write(small, rows).surface).not.toHaveProperty('batchSize');
  });

  test('is all rows while it is larger than what is left to learn from, and comes back with the rows', () => {
    const large = batchSizeField.write(line, 100);
    const few = splitField.write(large, { train: 0.1, validation: 0.1, test: 0.8 });
    expect(batchSizeField.read(few)).toBe(34);
    expect(batchSizeField.read(splitField.write(few, splitField.read(large)))).toBe(100);
  });

  test('is that of a network, too', () => {
    expect(batchSizeField.write(network, 7).surface).toMatchObject({ network: 'moons', batchSize: 7 });
  });
});

test('two chosen weights stay two: who takes the other one’s gives it its own', () => {
  const { firstWeight, secondWeight } = usualNetwork('moons');
  const swapped = planeWeightField('firstWeight').write(network, secondWeight);
  expect(swapped.surface).toMatchObject({ firstWeight: secondWeight, secondWeight: firstWeight });
  expect(planeWeightField('secondWeight').write(network, 9).surface).toMatchObject({ firstWeight, secondWeight: 9 });
});

describe('a task that makes another ground', () => {
  const standardised = taskField('standardised', true);
  const raw = defaultScenario({ ...usualTask('penguin-line'), standardised: false });

  test('takes the learning rate, the steps and the heights that suit it, as long as nobody has set others', () => {
    const { optimizers, stop, view } = standardised.write(line, false);
    expect({ optimizers, stop, view }).toEqual({ optimizers: raw.optimizers, stop: raw.stop, view: raw.view });
    const back = standardised.write(standardised.write(line, false), true);
    expect(back).toEqual(line);
  });

  test('keeps a learning rate that somebody has set', () => {
    const [first] = line.optimizers;
    const own = { ...line, optimizers: [{ ...first, learningRate: 0.05 }] };
    expect(standardised.write(own, false).optimizers[0].learningRate).toBe(0.05);
  });

  test('forgets places put down by hand where the map is another one, and keeps them where it is not', () => {
    const moved = moveStart(line, 3, 1, 1);
    expect(standardised.write(moved, false).starts).not.toHaveProperty('moved');
    const species = moveStart(defaultScenario(usualTask('penguin-species')), 3, 1, 1);
    expect(taskField('loss', 'cross-entropy').write(species, 'mistakes').starts).toBe(species.starts);
  });
});

test('a control that is about to go changes nothing where there is no task any more', () => {
  const himmelblau = defaultScenario();
  for (const field of [batchSizeField, planeWeightField('firstWeight')]) {
    expect(field.write(himmelblau, 3)).toBe(himmelblau);
    expect(Number.isFinite(field.read(himmelblau))).toBe(true);
  }
});
