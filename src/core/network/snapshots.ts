/** The weights at one step of a training. */
export interface Snapshot {
  readonly step: number;
  readonly weights: Float64Array;
  /** Over the whole training set; worked out when it is first asked for, since most snapshots are dropped before. */
  readonly loss: number;
}

/** The way of a training through the space of its weights. */
export interface Snapshots {
  /** Keeps a copy, should there be room for this step. */
  see(step: number, weights: Float64Array): void;
  /** Keeps a copy in place of the best one so far. */
  seeBest(step: number, weights: Float64Array): void;
  readonly best: Snapshot | null;
  /** Those along the way, the best one, and that of the last step, which is where the training stands. */
  until(step: number, weights: Float64Array): readonly Snapshot[];
}

/**
 * Snapshots at even strides: of every step at first, and as soon as there are more than `most`, of every second one of those. The
 * first one is always kept.
 */
export function snapshots(most: number, initial: Float64Array, lossAt: (weights: Float64Array) => number): Snapshots {
  const first = snapshot(0, initial, lossAt);
  let kept = [first];
  let stride = 1;
  let best: Snapshot | null = null;
  let last = first;
  return {
    see(step, weights) {
      if (step % stride !== 0 || step <= kept[kept.length - 1].step) return;
      kept.push(snapshot(step, weights, lossAt));
      if (kept.length <= most) return;
      kept = kept.filter((_, k) => k % 2 === 0);
      stride *= 2;
    },
    seeBest(step, weights) {
      best = snapshot(step, weights, lossAt);
    },
    get best() {
      return best;
    },
    until(step, weights) {
      if (last.step !== step) last = snapshot(step, weights, lossAt);
      const all = new Map([...kept, ...(best === null ? [] : [best]), last].map((each) => [each.step, each]));
      return [...all.values()].sort((a, b) => a.step - b.step);
    },
  };
}

function snapshot(step: number, at: Float64Array, lossAt: (weights: Float64Array) => number): Snapshot {
  const weights = at.slice();
  let loss: number | undefined;
  return {
    step,
    weights,
    get loss() {
      loss ??= lossAt(weights);
      return loss;
    },
  };
}
