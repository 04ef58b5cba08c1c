import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { camera } from '../../../src/core/learning/data/camera.ts';
import { denoiseTask, innerPixels } from '../../../src/core/learning/denoiseTask.ts';
import type { NeuronLoss, TaskSpec } from '../../../src/core/learning/index.ts';
import { makeTask } from '../../../src/core/learning/makeTask.ts';
import { splitOf } from '../../../src/core/learning/split.ts';
import type { Task } from '../../../src/core/learning/task.ts';
import { unpackHeights } from '../../../src/core/surfaces/terrain/unpackHeights.ts';
import reference from '../../reference/data-losses.json';
import { losses, wholeSplit } from './tasks.ts';

interface Point {
  readonly at: readonly number[];
  readonly loss: number;
  readonly gradient: readonly number[];
}

function specOf(name: string): TaskSpec {
  const [task, loss] = name.split('/');
  const base = { split: wholeSplit, seed: 1, standardised: true };
  if (task === 'penguin-line' || task === 'seattle-seasons') return { ...base, task };
  const known = losses.find((each): each is NeuronLoss => each === loss);
  if (task !== 'penguin-species' || known === undefined) throw new RangeError(`Expected a known task, got ${name}.`);
  return { ...base, task, loss: known };
}

/** Relative, but for numbers that are small because larger ones cancel. */
function expectClose(actual: number, expected: number, scale: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-10 * Math.max(Math.abs(expected), scale));
}

function expectAgrees(task: Task, { at: [x, y], loss, gradient }: Point): void {
  const { train } = task.landscapes;
  const scale = Math.hypot(...gradient);
  const rows = task.split.train;
  const into = new Float64Array(3);
  task.slopeOn(rows, 0, rows.length, x, y, into);
  for (const [height, fx, fy] of [[train.value(x, y), ...train.gradient(x, y)], into]) {
    expectClose(height, loss, 0);
    expectClose(fx, gradient[0], scale);
    expectClose(fy, gradient[1], scale);
  }
}

describe('loss and gradient are those that torch finds', () => {
  it.each(reference.tasks.map(({ task, rows, points }) => [task, rows, points] as const))(
    '%s',
    (name, rows, points) => {
      const task = makeTask(specOf(name));
      expect(task.split.train.length).toBe(rows);
      for (const point of points) expectAgrees(task, point);
    },
  );

  it('denoise, in decibels, too', () => {
    const lines = readFileSync(new URL('../../../data/camera.csv', import.meta.url), 'utf8')
      .trim()
      .split(/\r?\n/);
    const clean = Float64Array.from(lines.flatMap((line) => line.split(',').map((grey) => Number(grey) / 255)));
    const columns = lines.length;
    const noisy = clean.map((grey, pixel) => {
      const [i, j] = [Math.floor(pixel / columns), pixel % columns];
      return grey + ((((i * 61 + j * 17) * 7919) % 1000) / 1000 - 0.5) * 0.4;
    });
    const split = splitOf(innerPixels(columns, columns).length, wholeSplit, 1);
    const task = denoiseTask({ columns, clean, noisy, split, domain: { x: [-1, 2], y: [-1, 1] } });
    for (const point of reference.denoise.points) {
      expectAgrees(task, point);
      const [x, y] = point.at;
      expectClose(task.metric.of('train', x, y), point.psnr_dB, 0);
    }
    expect(Array.from(unpackHeights(camera), (grey) => grey / 255)).toEqual(Array.from(clean));
  });
});
