/** How the learning rate changes as a hiker walks: a factor on it, by the step, or by what became of the hiker's loss. */
export type Schedule = StepSchedule | LossSchedule;

export interface StepSchedule {
  readonly follows: 'step';
  /** The factor on the learning rate of step `step`, counted from 0. */
  factor(step: number): number;
}

/** Every hiker has a factor of its own. What the schedule remembers lies in `memory`, which the caller owns. */
export interface LossSchedule {
  readonly follows: 'loss';
  /** Names of what it remembers: one number a hiker each, zeroed before step 0. */
  readonly memory: readonly string[];
  /**
   * Called after each step, with the number of steps taken by now, at least 1: writes into `factor`, which holds the
   * factors so far and 1 at first, those of the step to come.
   */
  update(loss: Float64Array, memory: readonly Float64Array[], factor: Float64Array, stepsTaken: number): void;
}
