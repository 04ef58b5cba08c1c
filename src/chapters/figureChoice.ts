/** What stands in the place of the landscape, and what it is to show. The deeds that each reports stand with it. */
export type FigureChoice = LossFigure | SlopeFigure | FogFigure | ChainFigure;

/**
 * Pictures with their labels, and how sure a model is of each: the reader turns the predictions and sees mistakes counted and
 * distances measured. Deeds: `moved` (a prediction was changed), `all-right` (no mistake, and the loss is not 0),
 * `lower-same-mistakes` (the loss has become lower while the number of mistakes stayed the same).
 */
export interface LossFigure {
  readonly figure: 'loss';
  /** How sure the model is at first that each picture shows a dog, from 0 to 1. */
  readonly pictures: readonly { readonly is: 'dog' | 'cat'; readonly saysDog: number }[];
  /** Whether distances are shown beside the count. */
  readonly hasDistance: boolean;
}

/**
 * A function of x with a point on it that can be dragged, its tangent, and its first and second derivative there. Deeds:
 * `moved`, `level` (the point stands where the tangent is level, as nearly as the drawing shows), `valley`, `hilltop` (the
 * same, where the second derivative is above or below 0).
 */
export interface SlopeFigure {
  readonly figure: 'slope';
  /** A formula of x alone. */
  readonly formula: string;
  readonly domain: readonly [from: number, to: number];
  /** Where the point stands at first. */
  readonly at: number;
  /** What is shown beside the curve. */
  readonly shows: readonly ('tangent' | 'derivative' | 'second-derivative')[];
}

/**
 * The landscape of the scenario in fog: the reader stands at its first start, knows height and slope underfoot and walks by
 * hand; then the fog lifts and its hiker's way stands beside. Deeds: `stepped`, `arrived` (where the slope is a hundredth of
 * that at the start, or less), `lifted`.
 */
export interface FogFigure {
  readonly figure: 'fog';
}

/**
 * One neuron with one hidden neuron before it, as a graph: numbers flow forward, then derivatives back, edge by edge. Deeds:
 * `forward`, `back` (all of it was seen), `changed` (a weight was changed), `checked` (a derivative was compared with a
 * difference).
 */
export interface ChainFigure {
  readonly figure: 'chain';
  readonly input: number;
  readonly target: number;
  /** Weight and bias of the hidden neuron, then of the last one. */
  readonly weights: readonly [w1: number, b1: number, w2: number, b2: number];
}
