import type { ElementwiseOptimizer } from '../../../src/core/optimizers/optimizer.ts';

export interface Walker {
  readonly parameters: Float64Array;
  readonly memory: readonly Float64Array[];
  /** One more step down these slopes. */
  walk(gradient: readonly number[]): void;
}

/** Parameters with their memory, zeroed as an optimizer expects it. */
export function walker(optimizer: ElementwiseOptimizer, start: readonly number[], rates: readonly number[]): Walker {
  const memory = optimizer.memory.map(() => new Float64Array(start.length));
  return takenUp(optimizer, Float64Array.from(start), memory, rates, 0);
}

/** The same from the middle of a walk, `step` steps after its start. */
export function takenUp(
  optimizer: ElementwiseOptimizer,
  parameters: Float64Array,
  memory: readonly Float64Array[],
  rates: readonly number[],
  step: number,
): Walker {
  const own = Float64Array.from(rates);
  let next = step;
  return {
    parameters,
    memory,
    walk(gradient) {
      optimizer.update(parameters, Float64Array.from(gradient), memory, own, next);
      next++;
    },
  };
}
