import { describe, expect, it } from 'vitest';
import { oneAbove, parameterScale } from '../../src/model/parameterScale.ts';
import { dataTask } from './dataTasks.ts';

describe('the scale that parameters measure the feature on', () => {
  it.each([true, false])('says every line in full; standardised: %s', (standardised) => {
    const { world } = dataTask('line', { task: 'penguin-line', standardised });
    const { origin, unit } = parameterScale(world, standardised);
    for (const feature of [172, 200, 231]) {
      const told = 4.2 + 0.7 * ((feature - origin) / unit);
      expect(world.predict(0.7, 4.2, feature)).toBeCloseTo(told, 9);
    }
  });

  it('is mean and deviation of the training rows, or the feature as it is', () => {
    const { task, world } = dataTask('line', { task: 'penguin-line' });
    const { train } = task.split;
    const mean = train.reduce((sum, row) => sum + world.feature[row], 0) / train.length;
    const variance = train.reduce((sum, row) => sum + (world.feature[row] - mean) ** 2, 0) / train.length;
    const { origin, unit } = parameterScale(world, true);
    expect(origin).toBeCloseTo(mean, 9);
    expect(unit).toBeCloseTo(Math.sqrt(variance), 9);
    const raw = dataTask('line', { task: 'penguin-line', standardised: false });
    expect(parameterScale(raw.world, false)).toEqual({ origin: 0, unit: 1 });
  });

  it.each([true, false])('says every sigmoid in full; standardised: %s', (standardised) => {
    const { world } = dataTask('neuron', { task: 'penguin-species', standardised });
    const { origin, unit } = parameterScale(world, standardised);
    const [x, y] = [3, -1.5];
    const threshold = origin - (y * unit) / x;
    expect(world.probability(x, y, threshold)).toBeCloseTo(0.5, 10);
    expect(world.probability(x, y, threshold + unit / x)).toBeCloseTo(oneAbove, 10);
  });
});
