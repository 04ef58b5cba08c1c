/** The rows that a neuron learns from: the feature, on the scale of the parameters, and the label of each, 0 or 1. */
export interface LabelledRows {
  readonly feature: Float64Array;
  readonly label: ArrayLike<number>;
}

/**
 * The rows of a neuron's task, each turned so that it is right where its margin is above 0: `side` is 1 for label 1 and −1 for
 * label 0, `sided` is the feature times that, and the margin x · sided + y · side. So the probability of the wrong label is
 * σ(−margin), and no difference of probabilities is taken.
 */
export interface SidedRows {
  readonly sided: Float64Array;
  readonly side: Float64Array;
}

export function sidedRows({ feature, label }: LabelledRows): SidedRows {
  const side = feature.map((_, row) => (label[row] === 1 ? 1 : -1));
  return { side, sided: feature.map((value, row) => side[row] * value) };
}

/** The mean error of a neuron over the first `count` rows, its slope and its curvature. */
export interface NeuronError {
  height(rows: SidedRows, count: number, x: number, y: number): number;
  /** Writes the error, ∂/∂x and ∂/∂y into `into`; allocates nothing. */
  slope(rows: SidedRows, count: number, x: number, y: number, into: Float64Array): void;
  hessian(rows: SidedRows, count: number, x: number, y: number): [fxx: number, fxy: number, fyy: number];
}

/** Sums up the Hessian of a mean error from its second derivative by the margin. */
export function hessianBy(curvatureAt: (margin: number) => number): NeuronError['hessian'] {
  return ({ sided, side }, count, x, y) => {
    let fxx = 0;
    let fxy = 0;
    let fyy = 0;
    for (let k = 0; k < count; k++) {
      const curvature = curvatureAt(x * sided[k] + y * side[k]);
      fxx += curvature * sided[k] * sided[k];
      fxy += curvature * sided[k] * side[k];
      fyy += curvature;
    }
    return [fxx / count, fxy / count, fyy / count];
  };
}
