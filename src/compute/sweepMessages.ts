import type { Scenario } from '../scenario/scenario.ts';
import type { Cell, Sweep } from '../scenario/sweep.ts';

/** What a worker is told: once, and it begins. */
export interface SweepJob {
  readonly scenario: Scenario;
  readonly sweep: Sweep;
}

/** What it answers: that it is there, then cells as they are finished, then that these were all, or what went wrong. */
export type SweepAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'cells'; readonly cells: readonly Cell[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };
