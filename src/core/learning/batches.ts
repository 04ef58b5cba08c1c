import { seeded } from '../seeded.ts';
import { shuffle } from '../shuffle.ts';
import { pace } from './pace.ts';

/** Some rows: entries `from` … `to − 1` of `rows`. */
export interface Batch {
  readonly rows: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Which rows each hiker looks at in each of its steps. */
export interface Batches {
  /** Rows of every batch but the last of an epoch, which may be smaller. */
  readonly batchSize: number;
  readonly stepsAnEpoch: number;
  /** Rows of the batch of this step. */
  sizeOf(step: number): number;
  /**
   * The batch of the hiker whose start has this id; rivals from the same start look at the same rows. It is the same in
   * whatever order hikers and steps are asked for. Always the same object, rewritten by the next call.
   */
  of(id: number, step: number): Batch;
}

/** Row numbers that are kept in all, 4 bytes each: enough for the 512 hikers who walk together to have 10,000 rows each. */
const mostKept = 5_120_000;

/**
 * Each epoch every hiker shuffles all rows anew and cuts them into batches, as PyTorch's DataLoader does with `shuffle`; the
 * smaller batch that may be left at the end counts as one. A batch of all rows is not shuffled.
 */
export function batches(rows: Uint32Array, wantedSize: number, seed: number): Batches {
  const { batchSize, stepsAnEpoch } = pace(rows.length, wantedSize);
  const orderOf = orders(rows, seed);
  const batch = { rows, from: 0, to: rows.length };
  return {
    batchSize,
    stepsAnEpoch,
    sizeOf: (step) => Math.min(batchSize, rows.length - (step % stepsAnEpoch) * batchSize),
    of(id, step) {
      if (stepsAnEpoch === 1) return batch;
      const epoch = Math.floor(step / stepsAnEpoch);
      batch.rows = orderOf(id, epoch);
      batch.from = (step - epoch * stepsAnEpoch) * batchSize;
      batch.to = Math.min(batch.from + batchSize, rows.length);
      return batch;
    },
  };
}

/**
 * The order of the rows for a hiker in an epoch. The last one asked for is kept for as many hikers as there is room for, and
 * their ids are mostly consecutive: so it is looked for at the id's remainder.
 */
function orders(rows: Uint32Array, seed: number): (id: number, epoch: number) => Uint32Array {
  const places = Math.max(1, Math.floor(mostKept / rows.length));
  const kept: { id: number; epoch: number; readonly order: Uint32Array }[] = [];
  return (id, epoch) => {
    const place = (id >>> 0) % places;
    kept[place] ??= { id, epoch: -1, order: new Uint32Array(rows.length) };
    const entry = kept[place];
    if (entry.id !== id || entry.epoch !== epoch) {
      entry.id = id;
      entry.epoch = epoch;
      entry.order.set(rows);
      shuffle(entry.order, seeded(keyOf(seed, id, epoch)));
    }
    return entry.order;
  };
}

/** One seed out of three numbers: dice whose seed is one of them are thrown for a word to change the next one with. */
function keyOf(seed: number, id: number, epoch: number): number {
  return wordOf(wordOf(seed) ^ id) ^ epoch;
}

function wordOf(seed: number): number {
  return Math.floor(seeded(seed)() * 2 ** 32);
}
