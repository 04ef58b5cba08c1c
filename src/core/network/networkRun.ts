import type { Epochs } from '../learning/epochs.ts';
import type { Stop } from '../stopping/stop.ts';
import type { Domain } from '../surface.ts';

/** The trainings of a network, and the landscape of its loss over a plane through their weights: plain data, which a worker can hand over. */
export interface NetworkRun {
  readonly parameterCount: number;
  /** Initialisation by initialisation, optimizer by optimizer. */
  readonly trainings: readonly TrainedPath[];
  /** The scenario's optimizers, by their numbers, that cannot train networks: they ask for the ground of two parameters. */
  readonly leftOut: readonly number[];
  readonly plane: {
    readonly origin: Float64Array;
    /** The directions of x and y in the space of the weights. */
    readonly u: Float64Array;
    readonly v: Float64Array;
    /**
     * Of the squared distances of the trainings' moments in view, each from the last one of its own training, the share that lies
     * in the plane; null where nothing has moved.
     */
    readonly explained: number | null;
  };
  /** Losses over the plane, row by row from north (high y) to south. */
  readonly net: {
    readonly heights: Float64Array;
    readonly columns: number;
    readonly rows: number;
    readonly domain: Domain;
    /** Losses above this are drawn as if they were this high; null where none is. */
    readonly cut: number | null;
  };
}

/** The way of one training, as it was kept: some moments, the first and the last among them. */
export interface TrainedPath {
  readonly initialisation: number;
  readonly optimizer: number;
  /** The step of each kept moment, rising. */
  readonly step: Int32Array;
  readonly weights: readonly Float64Array[];
  /** The loss over all training rows at each moment. */
  readonly loss: Float64Array;
  /** Where each moment lies over the plane, and how far from it in the space of the weights. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly distance: Float64Array;
  /** The loss over the batch of each step that was taken. */
  readonly batchLoss: Float64Array;
  readonly epochs: Epochs;
  readonly stopped: Stop;
}
