import type { StoppingRule } from './stoppingRule.ts';

/** Done when the loss at the end of an epoch differs by less than `change` from that at the end of the epoch before. */
export function epochLossSettled(change: number, stepsAnEpoch: number): StoppingRule {
  return {
    reason: 'epoch-loss-settled',
    memory: 1,
    isDone(hiker, { loss, step }, [before]) {
      if (step % stepsAnEpoch !== 0) return false;
      const isSettled = step > 0 && Math.abs(loss[hiker] - before[hiker]) < change;
      before[hiker] = loss[hiker];
      return isSettled;
    },
  };
}
