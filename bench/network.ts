import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';
import { initialise } from '../src/core/network/initialise.ts';
import { type Network, network } from '../src/core/network/network.ts';
import type { Samples } from '../src/core/network/samples.ts';
import { seeded } from '../src/core/seeded.ts';

/** Networks from the smallest worth drawing to the largest that a phone should train, each with a batch and with all rows. */
export const networkCases: readonly NetworkCase[] = [
  [2, 8, 8, 3],
  [2, 32, 32, 3],
  [25, 64, 64, 1],
  [2, 128, 128, 3],
  [2, 139, 139, 3],
].flatMap((sizes) => [32, 342].map((rows) => ({ sizes, rows })));

export interface NetworkCase {
  readonly sizes: readonly number[];
  readonly rows: number;
}

/** The gradient of the mean loss over the same rows at the same weights: ours, and TensorFlow.js's in its 32 bits. */
export interface NetworkRace {
  readonly parameterCount: number;
  ours(): Float64Array;
  theirs(backend: string): Promise<TheirRacer>;
}

export interface TheirRacer {
  /** As many gradients, one after the other. */
  run(times: number): Promise<void>;
  /** The gradient, its numbers in our order. */
  gradient(): Promise<Float64Array>;
  dispose(): void;
}

export function networkRace({ sizes, rows }: NetworkCase): NetworkRace {
  const isOfClasses = sizes[sizes.length - 1] > 1;
  const net = network({ sizes, activation: 'tanh', loss: isOfClasses ? 'cross-entropy' : 'squared-error' });
  const samples = samplesFor(net, rows);
  const all = Uint32Array.from({ length: rows }, (_, row) => row);
  const parameters = initialise(net, 'xavier', 7, 0);
  const gradient = new Float64Array(net.parameterCount);
  return {
    parameterCount: net.parameterCount,
    ours() {
      net.gradientOn(parameters, samples, all, 0, rows, gradient);
      return gradient;
    },
    async theirs(backend) {
      await tf.setBackend(backend);
      return theirRacer(backend, net, samples, parameters);
    },
  };
}

function theirRacer(backend: string, net: Network, samples: Samples, parameters: Float64Array): TheirRacer {
  const { count, inputCount, outputCount } = samples;
  const inputs = tf.tensor2d(Float32Array.from(samples.inputs), [count, inputCount]);
  const targets = tf.tensor2d(Float32Array.from(samples.targets), [count, outputCount]);
  const variables = net.layers.flatMap((layer) => {
    const weights = Float32Array.from(parameters.subarray(layer.weightsAt, layer.biasesAt));
    const biases = Float32Array.from(parameters.subarray(layer.biasesAt, layer.biasesAt + layer.outputs));
    const turned = tf.transpose(tf.tensor2d(weights, [layer.outputs, layer.inputs]));
    return [tf.variable(turned), tf.variable(tf.tensor1d(biases))];
  });
  const loss = (): tf.Scalar => {
    let values: tf.Tensor = inputs;
    for (const [l] of net.layers.entries()) {
      values = tf.add(tf.matMul(values, variables[2 * l]), variables[2 * l + 1]);
      if (l < net.layers.length - 1) values = tf.tanh(values);
    }
    const measure = net.loss === 'cross-entropy' ? tf.losses.softmaxCrossEntropy : tf.losses.meanSquaredError;
    return measure(targets, values).asScalar();
  };
  function slopes(): Float32Array[] {
    const { value, grads } = tf.variableGrads(loss, variables);
    const found = variables.map(({ name }) => Float32Array.from(grads[name].dataSync()));
    tf.dispose([value, ...Object.values(grads)]);
    return found;
  }

  return {
    async run(times) {
      await tf.setBackend(backend);
      for (let time = 0; time < times; time++) slopes();
    },
    async gradient() {
      await tf.setBackend(backend);
      return inOurOrder(net, slopes());
    },
    dispose: () => tf.dispose([inputs, targets, ...variables]),
  };
}

/** Their weights lie turned, one row for each input. */
function inOurOrder({ layers, parameterCount }: Network, found: readonly Float32Array[]): Float64Array {
  const gradient = new Float64Array(parameterCount);
  for (const [l, { inputs, outputs, weightsAt, biasesAt }] of layers.entries()) {
    for (let o = 0; o < outputs; o++) {
      for (let i = 0; i < inputs; i++) gradient[weightsAt + o * inputs + i] = found[2 * l][i * outputs + o];
    }
    gradient.set(found[2 * l + 1], biasesAt);
  }
  return gradient;
}

/** Rows of chance; how fast a gradient is does not depend on what there is to learn. */
function samplesFor({ sizes }: Network, count: number): Samples {
  const dice = seeded(7);
  const [inputCount, outputCount] = [sizes[0], sizes[sizes.length - 1]];
  const inputs = Float64Array.from({ length: count * inputCount }, () => 2 * dice() - 1);
  const targets = new Float64Array(count * outputCount);
  for (let row = 0; row < count; row++) targets[row * outputCount + (row % outputCount)] = 1;
  return { count, inputCount, outputCount, inputs, targets, classes: null };
}
