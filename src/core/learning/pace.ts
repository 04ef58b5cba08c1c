/** How steps, rows and epochs go together when each step looks at one batch, and the last of an epoch may be smaller. */
export interface Pace {
  readonly trainingRows: number;
  /** Never more than there are rows. */
  readonly batchSize: number;
  readonly stepsAnEpoch: number;
  /** Passes over the training rows after so many steps, parts of a pass counted by the rows seen. */
  epochsAt(step: number): number;
  /** Rows looked at in so many steps, each as often as it was. */
  rowsSeen(step: number): number;
  /** The first step after which so many passes, which need not be whole, have been made. */
  stepOfEpoch(epoch: number): number;
}

/** Throws a RangeError when there is no row or no whole batch size. */
export function pace(trainingRows: number, batchSize: number): Pace {
  if (!(trainingRows >= 1)) throw new RangeError(`Expected at least one training row, got ${trainingRows}.`);
  if (!(Number.isInteger(batchSize) && batchSize >= 1)) {
    throw new RangeError(`Expected a whole batch size of at least 1, got ${batchSize}.`);
  }
  const size = Math.min(batchSize, trainingRows);
  const stepsAnEpoch = Math.ceil(trainingRows / size);

  function rowsSeen(step: number): number {
    const epoch = Math.floor(step / stepsAnEpoch);
    return epoch * trainingRows + Math.min((step - epoch * stepsAnEpoch) * size, trainingRows);
  }

  return {
    trainingRows,
    batchSize: size,
    stepsAnEpoch,
    rowsSeen,
    epochsAt: (step) => rowsSeen(step) / trainingRows,
    stepOfEpoch(epoch) {
      const whole = Math.floor(epoch);
      // a whole number of rows, but for rounding
      const rowsBeyond = Math.round((epoch - whole) * trainingRows);
      return whole * stepsAnEpoch + Math.ceil(rowsBeyond / size);
    },
  };
}
