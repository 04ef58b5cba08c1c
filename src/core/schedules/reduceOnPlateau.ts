import type { LossSchedule } from './schedule.ts';

export interface ReduceOnPlateauParameters {
  /** What a reduction multiplies the learning rate by; below 1. */
  readonly factor?: number;
  /** So many steps without a better loss are borne; the next one reduces the rate. */
  readonly patience?: number;
  /** Another loss is better below 1 minus this, times the best one. */
  readonly threshold?: number;
  /** The factor never falls below this. */
  readonly minFactor?: number;
}

/**
 * Less as soon as a hiker's loss has not got better for a while, each hiker by its own loss, as torch's ReduceLROnPlateau with
 * a relative threshold, and without its cooldown and its smallest change. Better is a loss below (1 − threshold) times the
 * best: below 0, where that lies above the best, one that is a little higher counts as better as well. A loss that is no
 * number is not better than any.
 */
export function reduceOnPlateau({
  factor = 0.1,
  patience = 10,
  threshold = 1e-4,
  minFactor = 0,
}: ReduceOnPlateauParameters = {}): LossSchedule {
  return {
    follows: 'loss',
    memory: ['best', 'waited'],
    update(loss, [best, waited], factors, stepsTaken) {
      if (stepsTaken === 1) best.fill(Number.POSITIVE_INFINITY);
      for (let hiker = 0; hiker < loss.length; hiker++) {
        if (loss[hiker] < best[hiker] * (1 - threshold)) {
          best[hiker] = loss[hiker];
          waited[hiker] = 0;
        } else if (++waited[hiker] > patience) {
          factors[hiker] = Math.max(factors[hiker] * factor, minFactor);
          waited[hiker] = 0;
        }
      }
    },
  };
}
