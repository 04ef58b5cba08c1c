import type { Scale } from '../learning/standardisation.ts';
import type { Part, Split } from '../learning/task.ts';
import type { Network } from './network.ts';
import type { Samples } from './samples.ts';

/** A network, and the rows that it is to learn from. */
export interface NetworkTask {
  readonly network: Network;
  readonly samples: Samples;
  readonly split: Split;
  readonly rowsOfParts: Readonly<Record<Part, number>>;
  /** The mean loss over a part; NaN for one without rows. */
  lossOn(part: Part, parameters: Float64Array): number;
  readonly metric: NetworkMetric;
  /** What 0 and 1 of each input are in its own unit: it is origin + unit · input there. */
  readonly scales: readonly Scale[];
  /** What the patches are cut from; null for other tasks. */
  readonly picture: PatchPicture | null;
}

/** How good the network is, in the unit of those who use it: more is better. NaN for a part without rows. */
export interface NetworkMetric {
  /** Share of right classes, or decibels. */
  readonly kind: 'accuracy' | 'psnr';
  of(part: Part, parameters: Float64Array): number;
}

/** A photograph and what noise has made of it, grey values 0 … 1 row by row from the top. */
export interface PatchPicture {
  readonly columns: number;
  readonly rows: number;
  readonly clean: Float64Array;
  readonly noisy: Float64Array;
  /** The pixel in the middle of each row's patch. */
  readonly pixelOfRow: Uint32Array;
  /** Writes the cleaned picture; the two outermost lines of pixels, whose patches are not whole, as they are in the noisy one. */
  restore(parameters: Float64Array, into: Float64Array): void;
}
