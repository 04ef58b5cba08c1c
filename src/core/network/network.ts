import { type Activation, activations } from './activation.ts';
import { addProduct, packColumns, packRows, panelsLength } from './matrixProduct.ts';
import { type NetworkLoss, outputLosses } from './outputLoss.ts';
import type { Samples } from './samples.ts';

export interface NetworkShape {
  /** How many inputs, how many neurons in each hidden layer, and how many outputs. */
  readonly sizes: readonly number[];
  /** Of the hidden neurons; the outputs are bare sums. */
  readonly activation: Activation;
  readonly loss: NetworkLoss;
}

/** Where the parameters of a layer lie: its weights row by row, one row for each of its neurons, then its biases. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weightsAt: number;
  readonly biasesAt: number;
}

/**
 * A fully connected network. Its parameters are one flat vector, layer after layer, as every optimizer takes them; it remembers
 * none of them itself.
 */
export interface Network extends NetworkShape {
  readonly layers: readonly Layer[];
  readonly parameterCount: number;
  /** The mean loss over `rows[from]` … `rows[to − 1]`; NaN over none. */
  lossOn(parameters: Float64Array, samples: Samples, rows: Uint32Array, from: number, to: number): number;
  /** The same, and writes its slope along every parameter into `gradient`. Allocates nothing. */
  gradientOn(
    parameters: Float64Array,
    samples: Samples,
    rows: Uint32Array,
    from: number,
    to: number,
    gradient: Float64Array,
  ): number;
  /** What the network says to so many inputs, laid end to end: probabilities with cross-entropy, else values. */
  outputsAt(parameters: Float64Array, inputs: Float64Array, count: number, outputs: Float64Array): void;
}

/** So many rows go through the layers together: enough to make use of the weights while they are in the cache. */
const block = 64;

/**
 * A network of this shape.
 *
 * Throws a RangeError unless there are at least inputs and outputs, and a neuron in every layer.
 * Source: Rumelhart, Hinton & Williams, *Learning representations by back-propagating errors* (1986).
 */
export function network({ sizes, activation, loss }: NetworkShape): Network {
  demandLayers(sizes);
  const layers = layersOf(sizes);
  const parameterCount = layers.reduce((sum, { inputs, outputs }) => sum + (inputs + 1) * outputs, 0);
  const activate = activations[activation];
  const outputLoss = outputLosses[loss];
  const [inputCount, outputCount] = [sizes[0], sizes[sizes.length - 1]];

  // what goes into each layer, and at last what comes out, for the rows of a block
  const values = sizes.map((size) => new Float64Array(block * size));
  const widest = Math.max(...sizes);
  const slopes = [new Float64Array(block * widest), new Float64Array(block * widest)];
  const left = new Float64Array(panelsLength(widest, block));
  const right = new Float64Array(left.length);
  const weightRows = layers.map(({ inputs, outputs }) => new Float64Array(panelsLength(outputs, inputs)));
  const weightColumns = layers.map(({ inputs, outputs }) => new Float64Array(panelsLength(inputs, outputs)));

  function pack(parameters: Float64Array): void {
    for (let l = 0; l < layers.length; l++) {
      packRows(parameters, layers[l].weightsAt, layers[l].outputs, layers[l].inputs, weightRows[l]);
    }
  }

  /** The first layer's slopes need not go back any further. */
  function packForTheWayBack(parameters: Float64Array): void {
    for (let l = 1; l < layers.length; l++) {
      packColumns(parameters, layers[l].weightsAt, layers[l].outputs, layers[l].inputs, weightColumns[l]);
    }
  }

  function gather(samples: Samples, rows: Uint32Array, from: number, count: number): void {
    const [into, { inputs }] = [values[0], samples];
    for (let row = 0; row < count; row++) {
      const at = rows[from + row] * inputCount;
      for (let k = 0; k < inputCount; k++) into[row * inputCount + k] = inputs[at + k];
    }
  }

  function forward(parameters: Float64Array, count: number): void {
    for (let l = 0; l < layers.length; l++) {
      const { inputs, outputs, biasesAt } = layers[l];
      const into = values[l + 1];
      spread(parameters, biasesAt, outputs, into, count);
      packRows(values[l], 0, count, inputs, left);
      addProduct(left, weightRows[l], into, 0, count, outputs, inputs);
      if (l < layers.length - 1) activate.apply(into, count * outputs);
    }
  }

  /** Begins with the slopes of the loss along the outputs in place of these, and adds to `gradient`. */
  function backward(gradient: Float64Array, count: number): void {
    let here = values[layers.length];
    for (let l = layers.length - 1; l >= 0; l--) {
      const { inputs, outputs, weightsAt, biasesAt } = layers[l];
      packColumns(here, 0, count, outputs, left);
      packColumns(values[l], 0, count, inputs, right);
      addProduct(left, right, gradient, weightsAt, outputs, inputs, count);
      addRows(here, count, outputs, gradient, biasesAt);
      if (l === 0) return;

      const before = slopes[l % 2];
      before.fill(0, 0, count * inputs);
      packRows(here, 0, count, outputs, left);
      addProduct(left, weightColumns[l], before, 0, count, inputs, outputs);
      activate.chain(before, values[l], count * inputs);
      here = before;
    }
  }

  return {
    sizes,
    activation,
    loss,
    layers,
    parameterCount,
    lossOn(parameters, samples, rows, from, to) {
      pack(parameters);
      let sum = 0;
      for (let first = from; first < to; first += block) {
        const count = Math.min(block, to - first);
        gather(samples, rows, first, count);
        forward(parameters, count);
        sum += outputLoss.sum(values[layers.length], samples.targets, rows, first, count, outputCount);
      }
      return sum / (to - from);
    },
    gradientOn(parameters, samples, rows, from, to, gradient) {
      pack(parameters);
      packForTheWayBack(parameters);
      gradient.fill(0);
      const share = 1 / (to - from);
      const outputs = values[layers.length];
      let sum = 0;
      for (let first = from; first < to; first += block) {
        const count = Math.min(block, to - first);
        gather(samples, rows, first, count);
        forward(parameters, count);
        sum += outputLoss.differentiate(outputs, samples.targets, rows, first, count, outputCount, share);
        backward(gradient, count);
      }
      return sum * share;
    },
    outputsAt(parameters, inputs, count, outputs) {
      pack(parameters);
      for (let first = 0; first < count; first += block) {
        const size = Math.min(block, count - first);
        values[0].set(inputs.subarray(first * inputCount, (first + size) * inputCount));
        forward(parameters, size);
        outputLoss.finish(values[layers.length], size, outputCount);
        outputs.set(values[layers.length].subarray(0, size * outputCount), first * outputCount);
      }
    },
  };
}

function demandLayers(sizes: readonly number[]): void {
  if (sizes.length < 2) throw new RangeError(`Expected the sizes of at least 2 layers, got ${sizes.length}.`);
  const odd = sizes.find((size) => !(Number.isInteger(size) && size >= 1));
  if (odd !== undefined) throw new RangeError(`Expected at least 1 neuron in every layer, got ${odd}.`);
}

function layersOf(sizes: readonly number[]): Layer[] {
  let at = 0;
  return sizes.slice(1).map((outputs, l) => {
    const inputs = sizes[l];
    const weightsAt = at;
    const biasesAt = at + inputs * outputs;
    at = biasesAt + outputs;
    return { inputs, outputs, weightsAt, biasesAt };
  });
}

/** Writes the same `length` numbers into each row. */
function spread(from: Float64Array, at: number, length: number, into: Float64Array, rows: number): void {
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < length; k++) into[row * length + k] = from[at + k];
  }
}

/** Adds each row to the same `length` numbers. */
function addRows(matrix: Float64Array, rows: number, length: number, into: Float64Array, at: number): void {
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < length; k++) into[at + k] += matrix[row * length + k];
  }
}
