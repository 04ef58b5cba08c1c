/** Why a hiker stands still: out of steps, the slope is level enough, or there is no next place. */
export type StopReason = 'max-steps' | 'arrived' | 'diverged';

/** The last step that counts, and why it was the last. */
export interface Stop {
  readonly step: number;
  readonly reason: StopReason;
}

/** A hiker further from the middle of the domain than this many of its widths is lost. */
export const lostBeyondWidths = 1e6;
