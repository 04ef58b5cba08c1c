/** What the outputs of a network are measured by. */
export type NetworkLoss = 'cross-entropy' | 'squared-error';

/** The loss of some rows whose outputs lie end to end, each row's targets beginning at `width` times its number. */
export interface OutputLoss {
  /** Summed over the rows. */
  sum(
    outputs: Float64Array,
    targets: Float64Array,
    rows: Uint32Array,
    from: number,
    count: number,
    width: number,
  ): number;
  /** The same, and puts in place of the outputs the slopes of that sum along them, times `share`. */
  differentiate(
    outputs: Float64Array,
    targets: Float64Array,
    rows: Uint32Array,
    from: number,
    count: number,
    width: number,
    share: number,
  ): number;
  /** Turns outputs into what the network says: probabilities, or the values themselves. */
  finish(outputs: Float64Array, count: number, width: number): void;
}

/**
 * Cross-entropy is the negative logarithm of the probability, by softmax, of a row's own class. The squared error is the mean over
 * a row's outputs, as torch.nn.MSELoss; of classes it compares the bare outputs with 1 for the class of the row and 0 for the
 * others.
 */
export const outputLosses: Readonly<Record<NetworkLoss, OutputLoss>> = {
  'cross-entropy': {
    sum(outputs, targets, rows, from, count, width) {
      let sum = 0;
      for (let row = 0; row < count; row++) {
        sum += surprise(outputs, row * width, targets, rows[from + row] * width, width);
      }
      return sum;
    },
    differentiate(outputs, targets, rows, from, count, width, share) {
      let sum = 0;
      for (let row = 0; row < count; row++) {
        const at = row * width;
        const target = rows[from + row] * width;
        sum += surprise(outputs, at, targets, target, width);
        softmax(outputs, at, width);
        for (let k = 0; k < width; k++) outputs[at + k] = share * (outputs[at + k] - targets[target + k]);
      }
      return sum;
    },
    finish(outputs, count, width) {
      for (let row = 0; row < count; row++) softmax(outputs, row * width, width);
    },
  },
  'squared-error': {
    sum(outputs, targets, rows, from, count, width) {
      let sum = 0;
      for (let row = 0; row < count; row++) {
        const target = rows[from + row] * width;
        for (let k = 0; k < width; k++) sum += (outputs[row * width + k] - targets[target + k]) ** 2;
      }
      return sum / width;
    },
    differentiate(outputs, targets, rows, from, count, width, share) {
      const slope = (2 * share) / width;
      let sum = 0;
      for (let row = 0; row < count; row++) {
        const at = row * width;
        const target = rows[from + row] * width;
        for (let k = 0; k < width; k++) {
          const error = outputs[at + k] - targets[target + k];
          sum += error * error;
          outputs[at + k] = slope * error;
        }
      }
      return sum / width;
    },
    finish() {},
  },
};

/** The negative logarithm of the probability of the row's class. */
function surprise(outputs: Float64Array, at: number, targets: Float64Array, target: number, width: number): number {
  const top = largest(outputs, at, width);
  let total = 0;
  let own = 0;
  for (let k = 0; k < width; k++) {
    total += Math.exp(outputs[at + k] - top);
    own += targets[target + k] * (outputs[at + k] - top);
  }
  return Math.log(total) - own;
}

/** The largest output is taken off first, so that no exponential overflows. */
function softmax(outputs: Float64Array, at: number, width: number): void {
  const top = largest(outputs, at, width);
  let total = 0;
  for (let k = 0; k < width; k++) {
    outputs[at + k] = Math.exp(outputs[at + k] - top);
    total += outputs[at + k];
  }
  for (let k = 0; k < width; k++) outputs[at + k] /= total;
}

function largest(outputs: Float64Array, at: number, width: number): number {
  let top = outputs[at];
  for (let k = 1; k < width; k++) if (outputs[at + k] > top) top = outputs[at + k];
  return top;
}
