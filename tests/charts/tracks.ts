import type { Track } from '../../src/core/run.ts';
import type { Stop } from '../../src/core/stopping/stop.ts';

/** A hiker that was so high at each step; where it was does not matter. */
export function track(losses: readonly number[], stopped?: Stop, changes: Partial<Track> = {}): Track {
  const loss = Float64Array.from(losses);
  return {
    hiker: 0,
    start: 0,
    optimizer: 0,
    x: loss,
    y: loss,
    loss,
    learningRate: loss,
    spent: null,
    reached: losses.length - 1,
    stopped,
    ...changes,
  };
}

/** A hiker that has spent so many evaluations up to each step. */
export function spender(spent: readonly number[], stopped?: Stop): Track {
  const losses = spent.map((_, step) => 1 / (step + 1));
  return track(losses, stopped, { spent: Float64Array.from(spent) });
}
