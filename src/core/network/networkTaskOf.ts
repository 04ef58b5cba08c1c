import { columnOf } from '../learning/columnOf.ts';
import { penguins } from '../learning/data/penguins.ts';
import { psnr } from '../learning/psnr.ts';
import { splitOf } from '../learning/split.ts';
import { ownUnit, type Scale, scaled, standardisation } from '../learning/standardisation.ts';
import type { Part, Split } from '../learning/task.ts';
import { moons } from './moons.ts';
import { type Network, network } from './network.ts';
import type { NetworkMetric, NetworkTask, PatchPicture } from './networkTask.ts';
import { type NetworkSpec, type NetworkTaskEntry, networkTaskEntryOf } from './networkTasks.ts';
import { greyScale, patchesOf, patchInputs, restorer } from './patches.ts';
import type { Samples } from './samples.ts';

/**
 * The task that stands in a scenario; the same object again as long as it says the same.
 *
 * Throws a RangeError when there is no such task, or its outputs cannot be measured by this loss.
 */
export function networkTaskOf(spec: NetworkSpec): NetworkTask {
  // the initialisation changes nothing about it
  const { network: id, hidden, activation, loss, split, seed } = spec;
  const key = JSON.stringify([id, hidden, activation, loss, split.train, split.validation, split.test, seed]);
  if (kept?.key !== key) kept = { key, task: made(spec) };
  return kept.task;
}

let kept: { readonly key: string; readonly task: NetworkTask } | null = null;

function made({ network: id, hidden, activation, loss, split: shares, seed }: NetworkSpec): NetworkTask {
  const entry = networkTaskEntryOf(id);
  if (!entry.losses.includes(loss)) throw new RangeError(`Expected ${entry.losses.join(' or ')}, got ${loss}.`);
  const split = splitOf(entry.rows, shares, seed);
  const net = network({ sizes: [entry.inputs, ...hidden, entry.outputs], activation, loss });
  const { samples, scales, picture } = dataOf(entry, split, seed);
  const lossOn = (part: Part, parameters: Float64Array) =>
    net.lossOn(parameters, samples, split[part], 0, split[part].length);
  return {
    network: net,
    samples,
    split,
    rowsOfParts: { train: split.train.length, validation: split.validation.length, test: split.test.length },
    lossOn,
    metric: samples.classes === null ? signalToNoise(lossOn) : accuracy(net, samples, samples.classes, split),
    scales,
    picture: picture && { ...picture, restore: restorer(picture, net) },
  };
}

interface Data {
  readonly samples: Samples;
  readonly scales: readonly Scale[];
  readonly picture: Omit<PatchPicture, 'restore'> | null;
}

function dataOf({ id, rows, outputs }: NetworkTaskEntry, split: Split, seed: number): Data {
  switch (id) {
    case 'penguins': {
      const features = [penguins.billLength, penguins.billDepth];
      const scales = features.map((feature) => standardisation(feature, split.train));
      const inputs = interleaved(features.map((feature, k) => scaled(feature, scales[k])));
      return { samples: classified(inputs, penguins.species, outputs), scales, picture: null };
    }
    case 'moons': {
      const classes = Uint8Array.from({ length: rows }, (_, row) => (row < rows / 2 ? 0 : 1));
      return { samples: classified(moons(rows, seed), classes, outputs), scales: [ownUnit, ownUnit], picture: null };
    }
    case 'patches': {
      const picture = patchesOf(rows, seed);
      const inputs = patchInputs(picture.noisy, picture.columns, picture.pixelOfRow);
      const targets = columnOf(picture.clean, picture.pixelOfRow);
      const inputCount = inputs.length / rows;
      const samples = { count: rows, inputCount, outputCount: outputs, inputs, targets, classes: null };
      return { samples, scales: new Array<Scale>(inputCount).fill(greyScale), picture };
    }
  }
}

/** Columns of equal length, row after row. */
function interleaved(columns: readonly Float64Array[]): Float64Array {
  const width = columns.length;
  return Float64Array.from({ length: width * columns[0].length }, (_, k) => columns[k % width][Math.floor(k / width)]);
}

function classified(inputs: Float64Array, classes: Uint8Array, outputCount: number): Samples {
  const count = classes.length;
  const targets = new Float64Array(count * outputCount);
  for (let row = 0; row < count; row++) targets[row * outputCount + classes[row]] = 1;
  return { count, inputCount: inputs.length / count, outputCount, inputs, targets, classes };
}

/** Right is a row whose own class has the largest output. */
function accuracy(net: Network, samples: Samples, classes: Uint8Array, split: Split): NetworkMetric {
  const { inputCount, outputCount } = samples;
  const inputsOf = (part: Part) => rowsOf(samples.inputs, inputCount, split[part]);
  const inputs = { train: inputsOf('train'), validation: inputsOf('validation'), test: inputsOf('test') };
  const outputs = new Float64Array(samples.count * outputCount);
  return {
    kind: 'accuracy',
    of(part, parameters) {
      const rows = split[part];
      net.outputsAt(parameters, inputs[part], rows.length, outputs);
      let right = 0;
      for (let k = 0; k < rows.length; k++) if (largest(outputs, k, outputCount) === classes[rows[k]]) right++;
      return right / rows.length;
    },
  };
}

/** These rows of a matrix, end to end. */
function rowsOf(matrix: Float64Array, width: number, rows: Uint32Array): Float64Array {
  return Float64Array.from(
    { length: width * rows.length },
    (_, k) => matrix[rows[Math.floor(k / width)] * width + (k % width)],
  );
}

/** Which output of the row is the largest; of equal ones the first. */
function largest(outputs: Float64Array, row: number, width: number): number {
  const at = row * width;
  let best = 0;
  for (let k = 1; k < width; k++) if (outputs[at + k] > outputs[at + best]) best = k;
  return best;
}

function signalToNoise(lossOn: NetworkTask['lossOn']): NetworkMetric {
  return { kind: 'psnr', of: (part, parameters) => psnr(lossOn(part, parameters)) };
}
