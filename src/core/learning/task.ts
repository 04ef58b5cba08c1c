import type { Surface } from '../surface.ts';

/** What the rows of a data set are used for: to learn from, to choose by, and to judge by at the very end. */
export type Part = 'train' | 'validation' | 'test';

export const parts: readonly Part[] = ['train', 'validation', 'test'];

/** Numbers of rows, rising: no row is in two parts, and every row is in one. */
export type Split = Readonly<Record<Part, Uint32Array>>;

/**
 * Something to be learned from data with a model of two parameters. Every set of rows makes a landscape of its own: the mean
 * loss over those rows at (x, y).
 */
export interface Task {
  readonly split: Split;
  /** The landscapes of the parts; that of the training rows is the one that is walked. Null for a part without rows. */
  readonly landscapes: { readonly train: Surface } & Readonly<Record<Part, Surface | null>>;
  /** The landscape of any rows, at least one, as of a single batch. Costs about one pass over them. */
  landscapeOf(rows: Uint32Array): Surface;
  /**
   * The mean loss over `rows[from]` … `rows[to − 1]` at one place, and its slope: writes loss, ∂/∂x, ∂/∂y into `into`.
   * The hot loop of stochastic gradient descent; allocates nothing.
   */
  slopeOn(rows: Uint32Array, from: number, to: number, x: number, y: number, into: Float64Array): void;
  readonly metric: Metric;
  /** So many rows one height of the training landscape costs; 1 where it is known in closed form. */
  readonly rowsAHeight: number;
  readonly world: World;
}

/** How good a model is, in the unit of those who use it: more is better. NaN for a part without rows. */
export interface Metric {
  /** Share of right labels, decibels, or the share of the variance that is explained. */
  readonly kind: 'accuracy' | 'psnr' | 'r-squared';
  of(part: Part, x: number, y: number): number;
}

/** What the parameters (x, y) mean in the world of the data. */
export type World = LineWorld | NeuronWorld | SeasonsWorld | PictureWorld;

/** A straight line through a cloud of points; feature and target in their own units, one entry a row. */
export interface LineWorld {
  readonly kind: 'line';
  readonly feature: Float64Array;
  readonly target: Float64Array;
  predict(x: number, y: number, feature: number): number;
  /** The parameters of the line through two points of different features. */
  through(feature1: number, target1: number, feature2: number, target2: number): [x: number, y: number];
}

/** A neuron that tells two kinds of rows apart by one feature, which stands here in its own unit. */
export interface NeuronWorld {
  readonly kind: 'neuron';
  readonly feature: Float64Array;
  /** 1 where the neuron should fire, else 0. */
  readonly label: Uint8Array;
  probability(x: number, y: number, feature: number): number;
  /** The parameters of the sigmoid through two points; features that differ, probabilities strictly between 0 and 1. */
  through(feature1: number, probability1: number, feature2: number, probability2: number): [x: number, y: number];
}

/** A year's wave through a series of days; x is the amplitude, y the day of the peak. */
export interface SeasonsWorld {
  readonly kind: 'seasons';
  /** One entry a day, in °C. */
  readonly temperature: Float64Array;
  predict(x: number, y: number, day: number): number;
}

/** A noisy photograph that a kernel of 3 × 3 cleans: x weighs the pixel, y each of its eight neighbours. Values are 0 … 1. */
export interface PictureWorld {
  readonly kind: 'picture';
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the top. */
  readonly clean: Float64Array;
  readonly noisy: Float64Array;
  /** Writes the cleaned picture, as large as the others; the outermost pixels, which lack neighbours, as they are in the noisy one. */
  restore(x: number, y: number, into: Float64Array): void;
  /** The pixel of each row of the data set: those with all eight neighbours. */
  readonly pixelOfRow: Uint32Array;
}
