import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Batches, batches, mostShuffled } from '../../../src/core/learning/batches.ts';

const rows = fc.integer({ min: 1, max: 300 }).map((count) => Uint32Array.from({ length: count }, (_, k) => 7 * k + 2));
const size = fc.integer({ min: 1, max: 320 });

function rowsOf(portions: Batches, id: number, step: number): number[] {
  const { rows, from, to } = portions.of(id, step);
  return [...rows.subarray(from, to)];
}

function epochOf(portions: Batches, id: number, epoch: number): number[] {
  return Array.from({ length: portions.stepsAnEpoch }, (_, k) =>
    rowsOf(portions, id, epoch * portions.stepsAnEpoch + k),
  ).flat();
}

describe('batches', () => {
  it('hold every row once an epoch, and all but the last are of one size', () => {
    fc.assert(
      fc.property(rows, size, fc.nat(), fc.nat(1000), fc.nat(50), (all, wanted, seed, id, epoch) => {
        const portions = batches(all, wanted, seed);
        expect(epochOf(portions, id, epoch).sort((a, b) => a - b)).toEqual([...all]);
        for (let k = 0; k < portions.stepsAnEpoch; k++) {
          const step = epoch * portions.stepsAnEpoch + k;
          expect(rowsOf(portions, id, step).length).toBe(portions.sizeOf(step));
          if (k < portions.stepsAnEpoch - 1) expect(portions.sizeOf(step)).toBe(Math.min(wanted, all.length));
        }
      }),
    );
  });

  it('are the same in whatever order hikers and steps are asked for', () => {
    const questions = fc.array(fc.tuple(fc.nat(2000), fc.nat(500)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(rows, size, fc.nat(), questions, (all, wanted, seed, asked) => {
        const portions = batches(all, wanted, seed);
        const answers = asked.map(([id, step]) => rowsOf(portions, id, step));
        for (const [k, [id, step]] of asked.entries())
          expect(rowsOf(batches(all, wanted, seed), id, step)).toEqual(answers[k]);
        for (const [k, [id, step]] of [...asked.entries()].reverse())
          expect(rowsOf(portions, id, step)).toEqual(answers[k]);
      }),
    );
  });

  it('are the same where a hiker had to make room for another', () => {
    const all = Uint32Array.from({ length: 2000 }, (_, k) => k);
    const portions = batches(all, 1000, 1);
    const first = rowsOf(portions, 0, 2);
    for (let id = 1; id <= mostShuffled(all.length); id++) portions.of(id, 2);
    expect(rowsOf(portions, 0, 2)).toEqual(first);
  });

  it('shuffle once for each hiker and epoch where as many walk as may, though somebody looks back meanwhile', async () => {
    vi.resetModules();
    vi.doMock(import('../../../src/core/shuffle.ts'), { spy: true });
    const { shuffle } = await import('../../../src/core/shuffle.ts');
    const { batches, mostShuffled } = await import('../../../src/core/learning/batches.ts');
    vi.doUnmock('../../../src/core/shuffle.ts');
    const all = Uint32Array.from({ length: 10_000 }, (_, k) => k);
    const portions = batches(all, 5000, 1);
    const most = mostShuffled(all.length);
    // ids have gaps, and those of starts that were added are far above the others
    const ids = Array.from({ length: most }, (_, k) => (k % 3 === 0 ? 100_000 + k : 7 * k));
    for (const step of [2, 3]) {
      for (const id of ids) portions.of(id, step);
      for (const id of ids) portions.of(id, step - 2);
    }
    expect(shuffle).toHaveBeenCalledTimes(2 * most);
  });

  it('are shuffled anew for every hiker, in every epoch and by every seed', () => {
    const all = Uint32Array.from({ length: 100 }, (_, k) => k);
    const orders = [1, 2, 3].flatMap((seed) =>
      [0, 1, 2, 500].flatMap((id) => [0, 1, 2].map((epoch) => epochOf(batches(all, 10, seed), id, epoch).join())),
    );
    expect(new Set(orders).size).toBe(orders.length);
  });

  it('have each row as often in the first batch as chance has it', () => {
    const all = Uint32Array.from({ length: 10 }, (_, k) => k);
    const portions = batches(all, 3, 5);
    const times = new Array<number>(10).fill(0);
    const draws = 4000;
    for (let id = 0; id < draws; id++) for (const row of rowsOf(portions, id, 0)) times[row]++;
    const deviation = Math.sqrt(draws * 0.3 * 0.7);
    for (const time of times) expect(Math.abs(time - 0.3 * draws)).toBeLessThan(5 * deviation);
  });

  it('of all rows keep them in order', () => {
    const all = Uint32Array.from([2, 5, 9]);
    expect(rowsOf(batches(all, 3, 1), 4, 17)).toEqual([2, 5, 9]);
    expect(rowsOf(batches(all, 50, 1), 4, 17)).toEqual([2, 5, 9]);
  });
});
