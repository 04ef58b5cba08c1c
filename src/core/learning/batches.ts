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
   * whatever order hikers and steps are asked for. Always the same object, rewritten with its rows by the next call.
   */
  of(id: number, step: number): Batch;
}

/** Entries of all orders that are kept, of 2 bytes each up to 65,536 rows: 64 MB. */
const mostKept = 32_000_000;

/** Hikers who may walk over so many rows without their orders being shuffled again and again. */
export function mostShuffled(rows: number): number {
  return Math.max(1, Math.floor(mostKept / (2 * rows)));
}

/**
 * Each epoch every hiker shuffles all rows anew and cuts them into batches, as PyTorch's DataLoader does with `shuffle`; the
 * smaller batch that may be left at the end counts as one. A batch of all rows is not shuffled.
 */
export function batches(rows: Uint32Array, wantedSize: number, seed: number): Batches {
  const { batchSize, stepsAnEpoch } = pace(rows.length, wantedSize);
  const orderOf = orders(rows, seed);
  const whole = { rows, from: 0, to: rows.length };
  const batch = { rows: new Uint32Array(batchSize), from: 0, to: batchSize };
  return {
    batchSize,
    stepsAnEpoch,
    sizeOf: (step) => Math.min(batchSize, rows.length - (step % stepsAnEpoch) * batchSize),
    of(id, step) {
      if (stepsAnEpoch === 1) return whole;
      const epoch = Math.floor(step / stepsAnEpoch);
      const order = orderOf(id, epoch);
      const first = (step - epoch * stepsAnEpoch) * batchSize;
      batch.to = Math.min(batchSize, rows.length - first);
      for (let k = 0; k < batch.to; k++) batch.rows[k] = rows[order[first + k]];
      return batch;
    },
  };
}

type Order = Uint16Array | Uint32Array;

interface Shuffled {
  epoch: number;
  readonly order: Order;
}

/** Two of each hiker, the one asked for last in front: somebody may look back at a step while the hiker walks on. */
interface Kept {
  last: Shuffled;
  other: Shuffled;
}

/**
 * The order of the rows, by their places in the list, for a hiker in an epoch. Those asked for last are kept for as many
 * hikers as there is room for; then the hiker who has been kept longest makes room.
 */
function orders(rows: Uint32Array, seed: number): (id: number, epoch: number) => Order {
  const most = mostShuffled(rows.length);
  const kept = new Map<number, Kept>();

  function shuffled(): Shuffled {
    const order = rows.length <= 2 ** 16 ? new Uint16Array(rows.length) : new Uint32Array(rows.length);
    return { epoch: -1, order };
  }

  function placeFor(id: number): Kept {
    const oldest = kept.size < most ? undefined : kept.entries().next().value;
    const place = oldest === undefined ? { last: shuffled(), other: shuffled() } : oldest[1];
    if (oldest !== undefined) kept.delete(oldest[0]);
    place.last.epoch = -1;
    place.other.epoch = -1;
    kept.set(id, place);
    return place;
  }

  return (id, epoch) => {
    const place = kept.get(id) ?? placeFor(id);
    if (place.last.epoch !== epoch) {
      const asked = place.other;
      place.other = place.last;
      place.last = asked;
      if (asked.epoch !== epoch) {
        asked.epoch = epoch;
        for (let k = 0; k < rows.length; k++) asked.order[k] = k;
        shuffle(asked.order, seeded(keyOf(seed, id, epoch)));
      }
    }
    return place.last.order;
  };
}

/** One seed out of three numbers: dice whose seed is one of them are thrown for a word to change the next one with. */
function keyOf(seed: number, id: number, epoch: number): number {
  return wordOf(wordOf(seed) ^ id) ^ epoch;
}

function wordOf(seed: number): number {
  return Math.floor(seeded(seed)() * 2 ** 32);
}
