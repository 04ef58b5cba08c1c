import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskSpec } from '../../../src/core/learning/index.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import type { World } from '../../../src/core/learning/task.ts';
import { fraction } from './tasks.ts';

const base = { split: { train: 0.6, validation: 0.2, test: 0.2 }, seed: 3 };

function worldOf<Kind extends World['kind']>(spec: Omit<TaskSpec, 'split' | 'seed'>, kind: Kind) {
  const task = makeTask({ ...base, ...spec });
  const isMeant = (world: World): world is Extract<World, { kind: Kind }> => world.kind === kind;
  if (!isMeant(task.world)) throw new RangeError(`Expected the world of a ${kind}, got that of a ${task.world.kind}.`);
  return { task, world: task.world };
}

/** The mean over a part of what is wrong with each row. */
function meanOver(rows: Uint32Array, errorOf: (row: number) => number): number {
  return rows.reduce((sum, row) => sum + errorOf(row), 0) / rows.length;
}

describe.each([true, false])('a model in the world of its data (standardised: %s)', (standardised) => {
  it('of a line predicts what its loss is the error of, and goes through the two points asked for', () => {
    const { task, world } = worldOf({ task: 'penguin-line', standardised }, 'line');
    fc.assert(
      fc.property(fraction, fraction, (first, second) => {
        const [x, y] = world.through(180, 6 * first, 220, 6 * second);
        expect(world.predict(x, y, 180)).toBeCloseTo(6 * first, 9);
        expect(world.predict(x, y, 220)).toBeCloseTo(6 * second, 9);
        const loss = meanOver(
          task.split.validation,
          (row) => (world.predict(x, y, world.feature[row]) - world.target[row]) ** 2,
        );
        expect(task.landscapes.validation?.value(x, y)).toBeCloseTo(loss, 9);
      }),
    );
  });

  it('of a neuron has the probabilities whose squared error is its loss, and those asked for at two points', () => {
    const { task, world } = worldOf({ task: 'penguin-species', loss: 'squared-error', standardised }, 'neuron');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (first, second) => {
        // between the masses that occur, where no row stands exactly on the edge
        const [x, y] = world.through(3.51, first / 100, 5.01, second / 100);
        expect(world.probability(x, y, 3.51)).toBeCloseTo(first / 100, 9);
        expect(world.probability(x, y, 5.01)).toBeCloseTo(second / 100, 9);
        const probability = (row: number) => world.probability(x, y, world.feature[row]);
        const square = (row: number) => (probability(row) - world.label[row]) ** 2;
        expect(task.landscapes.train.value(x, y)).toBeCloseTo(meanOver(task.split.train, square), 9);
        const right = (row: number) => (probability(row) > 0.5 === (world.label[row] === 1) ? 1 : 0);
        expect(task.metric.of('test', x, y)).toBeCloseTo(meanOver(task.split.test, right), 12);
      }),
    );
  });
});

describe('a model in the world of its data', () => {
  it('of the seasons has its peak on day y, as high above the mean as x says', () => {
    const { task, world } = worldOf({ task: 'seattle-seasons' }, 'seasons');
    const mean = meanOver(task.split.train, (row) => world.temperature[row]);
    expect(world.predict(9, 200, 200)).toBeCloseTo(mean + 9, 9);
    expect(world.predict(9, 200, 200 + 365.25 / 2)).toBeCloseTo(mean - 9, 9);
    const loss = meanOver(task.split.test, (row) => (world.predict(9, 200, row) - world.temperature[row]) ** 2);
    expect(task.landscapes.test?.value(9, 200)).toBeCloseTo(loss, 9);
    const testMean = meanOver(task.split.test, (row) => world.temperature[row]);
    const variance = meanOver(task.split.test, (row) => (world.temperature[row] - testMean) ** 2);
    expect(task.metric.of('test', 9, 200)).toBeCloseTo(1 - loss / variance, 9);
  });

  it('of the seasons has a valley every half year, all equally low, and warm summers in half of them', () => {
    const { minima } = worldOf({ task: 'seattle-seasons' }, 'seasons').task.landscapes.train;
    expect(minima.length).toBe(6);
    expect(new Set(minima.map(({ value }) => value)).size).toBe(1);
    for (let k = 1; k < minima.length; k++) {
      expect(minima[k].y - minima[k - 1].y).toBeCloseTo(365.25 / 2, 9);
      expect(minima[k].x).toBe(-minima[k - 1].x);
    }
  });

  it('of a picture restores what its loss is the error of, and leaves the rim as it is', () => {
    const { task, world } = worldOf({ task: 'denoise', noise: 0.2 }, 'picture');
    const restored = new Float64Array(world.clean.length);
    world.restore(0.4, 0.06, restored);
    const { clean, noisy, pixelOfRow, columns, rows } = world;
    const square = (row: number) => (restored[pixelOfRow[row]] - clean[pixelOfRow[row]]) ** 2;
    const loss = meanOver(task.split.train, square);
    expect(task.landscapes.train.value(0.4, 0.06)).toBeCloseTo(loss, 12);
    expect(task.metric.of('train', 0.4, 0.06)).toBeCloseTo(-10 * Math.log10(loss), 9);
    const inner = new Set(pixelOfRow);
    expect(inner.size).toBe((columns - 2) * (rows - 2));
    for (let pixel = 0; pixel < clean.length; pixel++) {
      const [row, column] = [Math.floor(pixel / columns), pixel % columns];
      const isRim = row === 0 || column === 0 || row === rows - 1 || column === columns - 1;
      expect(inner.has(pixel)).toBe(!isRim);
      if (isRim) expect(restored[pixel]).toBe(noisy[pixel]);
    }
  });

  it('of a picture has noise of the deviation asked for, also beyond black and white', () => {
    const { world } = worldOf({ task: 'denoise', noise: 0.3 }, 'picture');
    const noise = world.noisy.map((grey, pixel) => grey - world.clean[pixel]);
    const count = noise.length;
    const mean = noise.reduce((sum, value) => sum + value, 0) / count;
    const variance = noise.reduce((sum, value) => sum + value * value, 0) / count;
    expect(Math.abs(mean)).toBeLessThan((5 * 0.3) / Math.sqrt(count));
    expect(Math.abs(variance / 0.09 - 1)).toBeLessThan(5 * Math.sqrt(2 / count));
    expect(Math.min(...world.noisy)).toBeLessThan(0);
    expect(Math.max(...world.noisy)).toBeGreaterThan(1);
  });
});
