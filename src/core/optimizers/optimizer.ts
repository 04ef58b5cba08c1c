import type { Recipe } from './recipe.ts';

/**
 * The rule for a step. It works on a flat vector of parameters and does not know whose they are: the coordinates of all
 * hikers laid end to end, or the weights of a network. What it remembers from step to step lies in `memory`, which the
 * caller owns, zeroed before step 0; so a run can be copied, kept and taken up again.
 */
export type Optimizer = ElementwiseOptimizer | GroundOptimizer;

interface Remembering {
  /** Names of the vectors it remembers, each as long as the parameters. */
  readonly memory: readonly string[];
  /** What it does in step `step`, counted from 0, line by line: to be read, and to be worked out with numbers. */
  recipe(step: number): Recipe;
}

/** Every parameter is moved by its own gradient and its own memory alone. */
export interface ElementwiseOptimizer extends Remembering {
  readonly needs: 'gradient';
  /**
   * Moves `parameters` one step; `step` counts from 0. `rates` holds the learning rate of each parameter.
   * `gradient` may be overwritten.
   */
  update(
    parameters: Float64Array,
    gradient: Float64Array,
    memory: readonly Float64Array[],
    rates: Float64Array,
    step: number,
  ): void;
}

/** The two coordinates of a hiker are moved together, and the ground may be asked again on the way. */
export interface GroundOptimizer extends Remembering {
  readonly needs: 'ground';
  /**
   * Moves one hiker, whose coordinates, slopes and memories are entries `i` and `j` of all vectors. `height` is the
   * height where it stands. Returns false, and leaves the hiker where it is, where the rule allows no step.
   */
  update(
    parameters: Float64Array,
    gradient: Float64Array,
    memory: readonly Float64Array[],
    learningRate: number,
    step: number,
    hiker: HikerOnGround,
  ): boolean;
}

export interface HikerOnGround {
  readonly i: number;
  readonly j: number;
  readonly height: number;
  readonly ground: Ground;
}

/**
 * The ground under one hiker, to be asked. Each height and each slope counts as one evaluation of the gradient, a Hessian
 * as two, for so many it costs by differences of gradients.
 */
export interface Ground {
  height(x: number, y: number): number;
  /** Writes height, ∂f/∂x and ∂f/∂y into `into`. */
  slope(x: number, y: number, into: Float64Array): void;
  /** Writes ∂²f/∂x², ∂²f/∂x∂y and ∂²f/∂y² into `into`. */
  hessian(x: number, y: number, into: Float64Array): void;
}
