/**
 * The rule for a step. It works on a flat vector of parameters, element by element, and does not know whose they are:
 * the coordinates of all hikers laid end to end, or the weights of a network. What it remembers from step to step lies in
 * `memory`, which the caller owns, zeroed before step 0; so a run can be copied, kept and taken up again.
 */
export interface Optimizer {
  /** Names of the vectors it remembers, each as long as the parameters. */
  readonly memory: readonly string[];
  /**
   * Moves `parameters` one step; `step` counts from 0.
   * `gradient` may be overwritten.
   */
  update(
    parameters: Float64Array,
    gradient: Float64Array,
    memory: readonly Float64Array[],
    learningRate: number,
    step: number,
  ): void;
}
