/** The parts of a step, in the order in which they come about. */
export type Stage = 'gradient' | 'memory' | 'correction' | 'move';

/**
 * One line of a recipe: `name = formula`. The formula is written in the names of what is known by then: `x` the
 * coordinate, `g` its gradient, `learningRate`, `t` the number of the step counted from 1, the vectors of the memory, the
 * scalars of the recipe and what earlier lines have worked out. It is worked out for each coordinate by itself; where an optimizer needs
 * the ground, `own`, `cross` and `other` are the entries of the Hessian as this coordinate sees them, `gOther` the gradient
 * along the other one. `null` stands where a line cannot say how, as for a search: the value is found in the memory under the name of the line.
 */
export interface Line {
  readonly stage: Stage;
  readonly name: string;
  readonly formula: string | null;
}

/** What an optimizer does in one step. The last line is the new `x`. */
export interface Recipe {
  /** The numbers that are the same for all coordinates: hyper-parameters under their own names, and what follows from the step. */
  readonly scalars: Readonly<Record<string, number>>;
  readonly lines: readonly Line[];
}
