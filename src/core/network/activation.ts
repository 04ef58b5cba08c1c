import { toHyperbolicTangents } from './hyperbolicTangent.ts';

/** What a hidden neuron makes of the weighted sum of its inputs. */
export type Activation = 'tanh' | 'relu';

/** An activation over the first `count` numbers of a vector. */
export interface ActivationFunction {
  apply(values: Float64Array, count: number): void;
  /** Multiplies each slope by that of the activation, which both of them tell from what they gave. */
  chain(slopes: Float64Array, given: Float64Array, count: number): void;
}

export const activations: Readonly<Record<Activation, ActivationFunction>> = {
  tanh: {
    apply: toHyperbolicTangents,
    chain(slopes, given, count) {
      for (let i = 0; i < count; i++) slopes[i] *= 1 - given[i] * given[i];
    },
  },
  // the slope at the kink is 0, as in PyTorch
  relu: {
    apply(values, count) {
      // NaN stays what it is
      for (let i = 0; i < count; i++) if (values[i] < 0) values[i] = 0;
    },
    chain(slopes, given, count) {
      for (let i = 0; i < count; i++) if (given[i] <= 0) slopes[i] = 0;
    },
  },
};
