import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jitter } from '../../../src/model/neuron/jitter.ts';
import { wrongRows } from '../../../src/model/neuron/wrongRows.ts';
import { parameterScale } from '../../../src/model/parameterScale.ts';
import { dataTask } from '../dataTasks.ts';

const { task, world } = dataTask('neuron', { task: 'penguin-species' });
const scale = parameterScale(world, true);

describe('the rows that a neuron labels wrongly', () => {
  it('are as many as the accuracy says', () => {
    const some = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(some, some, (x, y) => {
        for (const part of ['train', 'validation'] as const) {
          const rows = task.split[part];
          const right = rows.length - wrongRows(world, scale, rows, { x, y }).length;
          expect(task.metric.of(part, x, y)).toBeCloseTo(right / rows.length, 12);
        }
      }),
    );
  });

  it('are those with label 1 where the neuron is always silent', () => {
    const rows = task.split.train;
    const ones = rows.filter((row) => world.label[row] === 1);
    expect(wrongRows(world, scale, rows, { x: 0, y: -5 })).toEqual(ones);
    expect(wrongRows(world, scale, rows, { x: 0, y: 0 })).toEqual(ones);
  });
});

describe('the jitter of rows', () => {
  it('is always the same for a row, within its band, and sets neighbours apart', () => {
    for (let row = 0; row < 500; row++) {
      expect(Math.abs(jitter(row))).toBeLessThanOrEqual(1);
      expect(jitter(row)).toBe(jitter(row));
      expect(Math.abs(jitter(row) - jitter(row + 1))).toBeGreaterThan(0.5);
    }
  });
});
