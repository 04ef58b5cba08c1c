/**
 * Why a hiker stands still: it is out of steps or of evaluations of the gradient, a rule said that it is done, its
 * optimizer allows no further step, or there is no next place.
 */
export type StopReason =
  | 'max-steps'
  | 'max-evaluations'
  | 'gradient-below'
  | 'loss-below'
  | 'loss-settled'
  | 'epoch-loss-settled'
  | 'metric-reached'
  | 'validation-stalled'
  | 'left-map'
  | 'no-step'
  | 'diverged';

/** The last step that counts, and why it was the last. */
export interface Stop {
  readonly step: number;
  readonly reason: StopReason;
}
