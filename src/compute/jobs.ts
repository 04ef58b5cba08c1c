import type { TrainedPath } from '../core/network/networkRun.ts';
import type { NetworkChoice, Scenario, SurfaceChoice } from '../scenario/scenario.ts';
import type { Sweep } from '../scenario/sweep.ts';

/*
 * What workers are told: once, and they begin.
 */

export interface SweepJob {
  readonly scenario: Scenario;
  readonly sweep: Sweep;
}

export interface GroundJob {
  readonly surface: SurfaceChoice;
  /** How many heights lie along each edge of the nets that are wanted, rising. */
  readonly sides: readonly number[];
}

export interface NetworkJob {
  readonly scenario: Scenario;
  /** The trainings, where only another plane is wanted. */
  readonly trained: readonly TrainedPath[] | null;
}

export interface GradientJob {
  readonly choice: NetworkChoice;
}
