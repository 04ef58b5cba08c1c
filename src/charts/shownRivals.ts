import type { OptimizerChoice } from '../scenario/scenario.ts';

/** The numbers of the optimizers whose hikers are drawn. */
export function shownRivals(optimizers: readonly OptimizerChoice[]): readonly number[] {
  return [...optimizers.keys()].filter((rival) => optimizers[rival].shown);
}
