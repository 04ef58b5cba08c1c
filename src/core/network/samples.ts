/** Rows to learn from, laid end to end. */
export interface Samples {
  readonly count: number;
  readonly inputCount: number;
  readonly outputCount: number;
  readonly inputs: Float64Array;
  /** Of classes: 1 for the class of the row, 0 for the others. */
  readonly targets: Float64Array;
  /** The class of each row, where there are classes. */
  readonly classes: Uint8Array | null;
}
