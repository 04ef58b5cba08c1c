import type { Domain, Range } from '../surface.ts';
import type { SurfaceDefaults } from '../surfaces/catalogueEntry.ts';
import type { TaskSpec } from './index.ts';

/** Mean and standard deviation of a column; a deviation of 1 stands in for none to speak of. */
interface Moments {
  readonly mean: number;
  readonly deviation: number;
}

const standard: Moments = { mean: 0, deviation: 1 };

/** Of standard deviations of the feature: a sigmoid of larger weights is a step. */
const steepestNeuron = 10;
/** Less than this share of a mean is no deviation, and no width to look at. */
const smallestShare = 1e-9;
/** Squares of what is not beyond these are numbers. */
const smallest = 1e-150;
const largest = 1e150;

/** The smallest learning rate that can be set. */
const smallestRate = 1e-30;

/**
 * Where to look at a task of one's own, by the means and deviations of its columns alone: no line that fits them climbs more
 * than one deviation of the target in one of the feature. Never empty, not even where all values are equal.
 */
export function ownDomain({ task, standardised = true, data }: TaskSpec): Domain {
  const feature = standardised ? standard : momentsOf(data?.feature);
  const target = task === 'own-line' ? momentsOf(data?.target) : { mean: 0, deviation: steepestNeuron / 2 };
  const slope = target.deviation / feature.deviation;
  return {
    x: around(0, 2 * slope),
    y: around(target.mean, 2 * (target.deviation + slope * Math.abs(feature.mean))),
  };
}

/**
 * Less than half of the learning rate that the curvature allows: the error of a line curves by 2 at most, the cross-entropy by
 * 1/4 and the squared error of a neuron by 0.15, times the mean square of the feature and 1.
 */
export function ownDefaults({ task, loss, standardised = true, data }: TaskSpec): SurfaceDefaults {
  const { mean, deviation } = standardised ? standard : momentsOf(data?.feature);
  const rate = shareOf(task, loss) / (mean * mean + deviation * deviation + 1);
  return {
    // not below what can be set, which is less than any feature that a scenario holds asks for
    learningRate: Math.max(Number(rate.toPrecision(2)), smallestRate),
    maxSteps: standardised ? 200 : 500,
    mode: 'relief',
    heights: standardised ? 'linear' : 'logarithmic',
  };
}

function shareOf(task: TaskSpec['task'], loss: TaskSpec['loss']): number {
  if (task === 'own-line') return 0.4;
  return loss === 'squared-error' ? 6 : 3.6;
}

function momentsOf(column: readonly number[] = []): Moments {
  const mean = column.reduce((sum, value) => sum + value / column.length, 0);
  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2 / column.length, 0);
  const deviation = Math.sqrt(variance);
  const isSpread = deviation > smallest && deviation > smallestShare * Math.abs(mean);
  return { mean: clamp(mean, -largest, largest), deviation: isSpread ? Math.min(deviation, largest) : 1 };
}

function around(middle: number, reach: number): Range {
  const enough = clamp(reach, Math.max(smallest, smallestShare * Math.abs(middle)), largest);
  return [middle - enough, middle + enough];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
