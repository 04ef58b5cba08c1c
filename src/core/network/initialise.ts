import { noise } from '../noise.ts';
import type { Layer, Network } from './network.ts';

/** How far the weights are strewn before the first step. */
export type Initialisation = 'he' | 'xavier' | 'normal';

/**
 * The standard deviation of a layer's weights. He's keeps the size of the signal through layers of ReLU; Xavier's, a mean of what
 * forward and backward would each ask for, through layers that are straight near 0, such as tanh; the standard normal knows
 * nothing of the width, and drives wide layers of tanh into their ends.
 */
const deviations: Readonly<Record<Initialisation, (layer: Layer) => number>> = {
  he: ({ inputs }) => Math.sqrt(2 / inputs),
  xavier: ({ inputs, outputs }) => Math.sqrt(2 / (inputs + outputs)),
  normal: () => 1,
};

/**
 * The weights that a training begins with: normal deviates, each training's own, and biases of 0.
 *
 * Sources: He, Zhang, Ren & Sun, *Delving Deep into Rectifiers* (2015); Glorot & Bengio, *Understanding the difficulty of training
 * deep feedforward neural networks* (2010).
 */
export function initialise(
  { layers, parameterCount }: Network,
  initialisation: Initialisation,
  seed: number,
  training: number,
): Float64Array {
  const parameters = new Float64Array(parameterCount);
  for (const layer of layers) {
    const deviation = deviations[initialisation](layer);
    for (let k = layer.weightsAt; k < layer.biasesAt; k++) {
      parameters[k] = deviation * noise(seed, training, k >> 1)[k % 2];
    }
  }
  return parameters;
}
