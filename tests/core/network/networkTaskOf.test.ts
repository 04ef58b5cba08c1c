import { describe, expect, it } from 'vitest';
import { initialise } from '../../../src/core/network/initialise.ts';
import { networkTaskOf } from '../../../src/core/network/networkTaskOf.ts';
import { networkTaskEntries } from '../../../src/core/network/networkTasks.ts';
import { specOf } from './plans.ts';

describe.each(networkTaskEntries)('the task $id', ({ id, rows, inputs, outputs, losses }) => {
  it('has as many rows, inputs and outputs as its entry says, all of them finite', () => {
    const { samples, network, scales } = networkTaskOf(specOf(id));
    expect([samples.count, samples.inputCount, samples.outputCount]).toEqual([rows, inputs, outputs]);
    expect([samples.inputs.length, samples.targets.length]).toEqual([rows * inputs, rows * outputs]);
    expect([...samples.inputs, ...samples.targets].every(Number.isFinite)).toBe(true);
    expect([network.sizes[0], network.sizes.at(-1), scales.length]).toEqual([inputs, outputs, inputs]);
  });

  it('measures its parts by the rows of each', () => {
    const task = networkTaskOf(specOf(id));
    const { network, samples, split, rowsOfParts } = task;
    const parameters = initialise(network, 'xavier', 3, 0);
    let sum = 0;
    for (const part of ['train', 'validation', 'test'] as const) {
      expect(rowsOfParts[part]).toBe(split[part].length);
      sum += task.lossOn(part, parameters) * split[part].length;
    }
    const every = Uint32Array.from({ length: rows }, (_, row) => row);
    expect(sum / rows).toBeCloseTo(network.lossOn(parameters, samples, every, 0, rows), 12);
  });

  it('has neither loss nor metric in a part without rows', () => {
    const task = networkTaskOf(specOf(id, { split: { train: 1, validation: 0, test: 0 } }));
    const parameters = initialise(task.network, 'xavier', 3, 0);
    expect(task.lossOn('validation', parameters)).toBeNaN();
    expect(task.metric.of('validation', parameters)).toBeNaN();
  });

  it.each(losses)('is the same object again as long as the same is said of it, by %s', (loss) => {
    const task = networkTaskOf(specOf(id, { loss }));
    expect(networkTaskOf(specOf(id, { loss, initialisation: 'normal' }))).toBe(task);
    expect(networkTaskOf(specOf(id, { loss, seed: 2 }))).not.toBe(task);
    expect(networkTaskOf(specOf(id, { loss, hidden: [3] })).network.sizes).toEqual([inputs, 3, outputs]);
  });
});

describe('the classes', () => {
  it('of penguins are measured in deviations of the training rows', () => {
    const { samples, split, scales } = networkTaskOf(specOf('penguins'));
    for (const [feature] of scales.entries()) {
      const column = [...split.train].map((row) => samples.inputs[2 * row + feature]);
      const mean = column.reduce((sum, each) => sum + each, 0) / column.length;
      expect(mean).toBeCloseTo(0, 12);
      expect(column.reduce((sum, each) => sum + (each - mean) ** 2, 0) / column.length).toBeCloseTo(1, 12);
    }
    // the first row of the file: 39.1 mm long, 18.7 mm deep
    const [length, depth] = scales.map(({ origin, unit }, feature) => origin + unit * samples.inputs[feature]);
    expect([length, depth]).toEqual([expect.closeTo(39.1, 12), expect.closeTo(18.7, 12)]);
  });

  it('of moons are as many, of two crescents that no straight line parts', () => {
    const { samples } = networkTaskOf(specOf('moons'));
    expect(samples.classes?.reduce((sum, each) => sum + each, 0)).toBe(200);
    const isNear = (row: number) => {
      const [x, y] = samples.inputs.subarray(2 * row, 2 * row + 2);
      const distance = row < 200 ? Math.hypot(x, y) : Math.hypot(x - 1, y - 0.5);
      return Math.abs(distance - 1) < 5 * 0.15;
    };
    expect(Array.from({ length: 400 }, (_, row) => row).every(isNear)).toBe(true);
  });

  it('are counted as right where their own output is the largest', () => {
    const task = networkTaskOf(specOf('moons', { hidden: [] }));
    // the first output says how high a point is, the second is 0.25
    const parameters = Float64Array.of(0, 1, 0, 0, 0, 0.25);
    const { samples, split } = task;
    const right = [...split.train].filter((row) => samples.inputs[2 * row + 1] >= 0.25 === row < 200);
    expect(task.metric.of('train', parameters)).toBe(right.length / split.train.length);
  });
});

describe('a patch', () => {
  it('is the noisy picture around its pixel, and is to become the clean pixel', () => {
    const { samples, picture, scales } = networkTaskOf(specOf('patches'));
    if (picture === null) throw new RangeError('Expected a picture, got none.');
    const { columns, noisy, clean, pixelOfRow } = picture;
    for (const row of [0, 700, 1499]) {
      const pixel = pixelOfRow[row];
      expect(samples.targets[row]).toBe(clean[pixel]);
      for (let k = 0; k < 25; k++) {
        const { origin, unit } = scales[k];
        const neighbour = pixel + (Math.floor(k / 5) - 2) * columns + (k % 5) - 2;
        expect(origin + unit * samples.inputs[25 * row + k]).toBeCloseTo(noisy[neighbour], 12);
      }
    }
    expect(new Set(pixelOfRow).size).toBe(1500);
  });

  it('cannot be told apart by classes', () => {
    expect(() => networkTaskOf(specOf('patches', { loss: 'cross-entropy' }))).toThrow(
      'Expected squared-error, got cross-entropy.',
    );
  });
});
