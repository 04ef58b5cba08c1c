import type { StopReason } from './stop.ts';

/** What a rule may look at: where the hikers are after `step` steps, how high, and how steep it is there. */
export interface Standing {
  readonly step: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly loss: Float64Array;
  readonly fx: Float64Array;
  readonly fy: Float64Array;
}

/** When a hiker is done. What a rule remembers lies in `memory`, which the caller owns. */
export interface StoppingRule {
  readonly reason: StopReason;
  /** How many numbers it remembers of each hiker. */
  readonly memory: number;
  /** Asked once of every hiker that walks, at its start and after each step. */
  isDone(hiker: number, standing: Standing, memory: readonly Float64Array[]): boolean;
}
