import type { ElementwiseOptimizer } from '../optimizers/optimizer.ts';
import type { Rival } from '../run.ts';
import type { NetworkRun, TrainedPath } from './networkRun.ts';
import type { NetworkSpec } from './networkTasks.ts';
import type { TrainingPlan } from './training.ts';

/** All that decides how networks are trained, and in which plane their landscape is looked at. */
export interface NetworkPlan {
  readonly spec: NetworkSpec;
  /** Of the first weights, the batches and the random directions. */
  readonly seed: number;
  readonly batchSize: number;
  /** How many initialisations are trained with each optimizer. */
  readonly initialisations: number;
  /** Those that can train networks, … */
  readonly rivals: readonly NetworkRival[];
  /** … and the numbers of those that cannot. */
  readonly leftOut: readonly number[];
  readonly maxSteps: number;
  /** What these are the most of: a step costs one gradient. */
  readonly budget: 'max-steps' | 'max-evaluations';
  /** Asked after every epoch, with the epochs as steps. */
  readonly stoppingRules: TrainingPlan['stoppingRules'];
  readonly plane: PlaneChoice;
}

/** An optimizer of the scenario, by its number there. */
export interface NetworkRival extends Omit<Rival, 'optimizer'> {
  readonly number: number;
  readonly optimizer: ElementwiseOptimizer;
}

export type PlaneChoice =
  | { readonly kind: 'random' | 'principal' }
  | { readonly kind: 'weights'; readonly first: number; readonly second: number };

/** How far the work has come; the trainings, with their landscape on a coarse net; then the same landscape on finer and finer ones. */
export type NetworkPart =
  | { readonly kind: 'progress'; readonly phase: 'training' | 'plane'; readonly share: number }
  | { readonly kind: 'run'; readonly run: NetworkRun }
  | { readonly kind: 'net'; readonly net: NetworkRun['net'] };

/**
 * Trains, where the trainings are not known, and looks at the loss around them; nulls between the parts only say that it is
 * going on.
 */
export type MakeNetworkRun = (
  plan: NetworkPlan,
  trained: readonly TrainedPath[] | null,
) => Generator<NetworkPart | null, void>;
