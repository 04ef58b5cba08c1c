import type { Domain } from '../surface.ts';
import { crossEntropy } from './crossEntropy.ts';
import { hills } from './hills.ts';
import type { NeuronLoss } from './index.ts';
import { landscapesOf } from './landscapes.ts';
import { type Mistakes, mistakes } from './mistakes.ts';
import type { LabelledRows } from './neuronError.ts';
import { crossEntropyMinima, squaredErrorMinima } from './neuronMinima.ts';
import { squaredError } from './squaredError.ts';
import { ownUnit, scaled, standardisation } from './standardisation.ts';
import { type Metric, parts, type Split, type Task } from './task.ts';
import { terraces } from './terraces.ts';

/** What a neuron learns from, one entry a row. */
export interface NeuronData {
  /** In its own unit. */
  readonly feature: Float64Array;
  /** 1 where the neuron should fire, else 0. */
  readonly label: Uint8Array;
  readonly split: Split;
  /** Whether the feature is measured in standard deviations from its mean, both of the training rows. */
  readonly standardised: boolean;
  readonly loss: NeuronLoss;
  readonly domain: Domain;
}

/** A neuron with one input, p = σ(x · feature + y), that tells two labels apart. */
export function neuronTask({ feature, label, split, standardised, loss, domain }: NeuronData): Task {
  const scale = standardised ? standardisation(feature, split.train) : ownUnit;
  const onScale = (value: number) => (value - scale.origin) / scale.unit;
  const rows = { feature: scaled(feature, scale), label };
  const mistakesOf = countedOnce(rows, split);
  const { landscapeOf, slopeOn } = landscapesBy(loss, rows, mistakesOf, domain);
  return {
    split,
    landscapes: landscapesOf(split, landscapeOf),
    landscapeOf,
    slopeOn,
    metric: accuracy(mistakesOf, split),
    rowsAHeight: loss === 'mistakes' ? 1 : split.train.length,
    world: {
      kind: 'neuron',
      feature,
      label,
      probability: (x, y, value) => 1 / (1 + Math.exp(-(x * onScale(value) + y))),
      through(feature1, probability1, feature2, probability2) {
        const log1 = logOdds(probability1);
        const x = ((logOdds(probability2) - log1) / (feature2 - feature1)) * scale.unit;
        return [x, log1 - x * onScale(feature1)];
      },
    },
  };
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** The mistakes on any rows; the parts, which landscape and accuracy both ask for, are sorted but once. */
function countedOnce(rows: LabelledRows, split: Split): (part: Uint32Array) => Mistakes {
  const known = new Map(parts.map((part) => [split[part], mistakes(rows, split[part])]));
  return (part) => known.get(part) ?? mistakes(rows, part);
}

function landscapesBy(
  loss: NeuronLoss,
  rows: LabelledRows,
  mistakesOf: (part: Uint32Array) => Mistakes,
  domain: Domain,
): Pick<Task, 'landscapeOf' | 'slopeOn'> {
  switch (loss) {
    case 'cross-entropy':
      return hills(rows, crossEntropy, crossEntropyMinima, domain);
    case 'squared-error':
      return hills(rows, squaredError, squaredErrorMinima, domain);
    case 'mistakes':
      return terraces(rows, mistakesOf, domain);
  }
}

/** The share of right labels. */
function accuracy(mistakesOf: (part: Uint32Array) => Mistakes, split: Split): Metric {
  return {
    kind: 'accuracy',
    of(part, x, y) {
      const { rows, at } = mistakesOf(split[part]);
      return (rows - at(x, y)) / rows;
    },
  };
}
