import type { Layer } from '../../core/network/network.ts';

interface Neuron {
  readonly x: number;
  readonly y: number;
}

interface Connection {
  readonly from: Neuron;
  readonly to: Neuron;
  /** The weight as a share of the largest that is drawn, with its sign. */
  readonly strength: number;
}

/** The layers of a network, drawn from left to right. */
export interface LayersDrawing {
  readonly neurons: readonly Neuron[];
  /** The strongest last, so that they lie on top. */
  readonly connections: readonly Connection[];
  /** Whether all neurons and weights are drawn. */
  readonly isWhole: boolean;
}

export const mostNeurons = 12;
const mostConnections = 160;

/** Where there are too many neurons some are picked, evenly; of the weights between them the strongest. */
export function layersDrawing(
  layers: readonly Layer[],
  weights: Float64Array,
  width: number,
  height: number,
): LayersDrawing {
  const sizes = [layers[0].inputs, ...layers.map(({ outputs }) => outputs)];
  const picked = sizes.map(pick);
  const columns = picked.map((neurons, k) =>
    neurons.map((_, row) => ({
      x: ((k + 0.5) / sizes.length) * width,
      y: ((row + 0.5) / neurons.length) * height,
    })),
  );
  const all = layers.flatMap(({ inputs, weightsAt }, k) =>
    picked[k + 1].flatMap((output, row) =>
      picked[k].map((input, column) => ({
        from: columns[k][column],
        to: columns[k + 1][row],
        weight: weights[weightsAt + output * inputs + input],
      })),
    ),
  );
  all.sort((a, b) => Math.abs(a.weight) - Math.abs(b.weight));
  const drawn = all.slice(-mostConnections);
  const largest = Math.abs(drawn.at(-1)?.weight ?? 0) || 1;
  return {
    neurons: columns.flat(),
    connections: drawn.map(({ from, to, weight }) => ({ from, to, strength: weight / largest })),
    isWhole: drawn.length === all.length && sizes.every((size) => size <= mostNeurons),
  };
}

function pick(size: number): readonly number[] {
  const count = Math.min(size, mostNeurons);
  return Array.from({ length: count }, (_, k) => Math.floor((k * size) / count));
}
