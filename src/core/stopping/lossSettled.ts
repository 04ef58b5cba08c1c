import type { StoppingRule } from './stoppingRule.ts';

/**
 * Done when the loss has changed by less than `change` in the last `steps` steps: the highest and the lowest of the last
 * `steps` + 1 losses are less than that apart, so that a zigzag, which comes back to where it was, is not taken for rest.
 */
export function lossSettled(change: number, steps: number): StoppingRule {
  return {
    reason: 'loss-settled',
    memory: steps,
    isDone(hiker, { loss, step }, memory) {
      const now = loss[hiker];
      const isSettled = step >= steps && spread(memory, hiker, now) < change;
      memory[step % steps][hiker] = now;
      return isSettled;
    },
  };
}

/** How far the losses of the steps before and `now` are apart. */
function spread(memory: readonly Float64Array[], hiker: number, now: number): number {
  let low = now;
  let high = now;
  for (let k = 0; k < memory.length; k++) {
    const before = memory[k][hiker];
    if (before < low) low = before;
    if (before > high) high = before;
  }
  return high - low;
}
