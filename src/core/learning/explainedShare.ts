import { varianceOf } from './standardisation.ts';
import type { Metric, Split, Task } from './task.ts';

/**
 * The coefficient of determination, 1 − mean squared error / variance, both over the rows of the part: 0 for a model that says
 * the mean of the part every time, and below 0 for a worse one. NaN where all targets are equal.
 */
export function explainedShare(landscapes: Task['landscapes'], target: Float64Array, split: Split): Metric {
  const variances = {
    train: varianceOf(target, split.train),
    validation: varianceOf(target, split.validation),
    test: varianceOf(target, split.test),
  };
  return {
    kind: 'r-squared',
    of(part, x, y) {
      const landscape = landscapes[part];
      if (landscape === null || variances[part] === 0) return Number.NaN;
      return 1 - landscape.value(x, y) / variances[part];
    },
  };
}
