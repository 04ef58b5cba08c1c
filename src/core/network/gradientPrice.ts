/** What a gradient over all training rows costs on one machine, in milliseconds; each time is the median of several. */
export interface GradientPrice {
  readonly parameterCount: number;
  /** One loss. */
  readonly lossMs: number;
  /** The slope along all weights by backpropagation, … */
  readonly backpropMs: number;
  /** … and by central differences. Where that takes too long, the time of those that were taken, in proportion. */
  readonly differencesMs: number;
  /** Along so many weights differences were taken. */
  readonly differencesTimed: number;
  /** So many losses central differences take along all weights. */
  readonly evaluations: number;
  /** The largest gap between the two gradients along those weights. */
  readonly largestDifference: number;
}
