import type { Stop, StopReason } from '../core/stopping/stop.ts';

/** Who is out of steps has not stopped for a reason of its own, and who has diverged has a mark of its own. */
const unmarked: ReadonlySet<StopReason> = new Set(['max-steps', 'max-evaluations', 'diverged']);

/** Step from which on it is marked that a hiker has stopped before its budget was spent; ∞ where it has not. */
export function markedStop(stop: Stop | undefined): number {
  return stop === undefined || unmarked.has(stop.reason) ? Number.POSITIVE_INFINITY : stop.step;
}

/** Step from which on a hiker has diverged; ∞ where it has not. */
export function divergedStep(stop: Stop | undefined): number {
  return stop?.reason === 'diverged' ? stop.step : Number.POSITIVE_INFINITY;
}
