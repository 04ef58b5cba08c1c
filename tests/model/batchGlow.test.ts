import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batches } from '../../src/core/learning/batches.ts';
import { batchGlow, rhythmOf } from '../../src/model/batchGlow.ts';

const rows = Uint32Array.from({ length: 23 }, (_, k) => 3 * k);

function batchOf(drawn: ReturnType<typeof batches>, id: number, step: number): number[] {
  const { rows: order, from, to } = drawn.of(id, step);
  return [...order.slice(from, to)];
}

describe('the rows that light up', () => {
  it('are those of the present batch of this very hiker, while each batch is shown', () => {
    const drawn = batches(rows, 5, 7);
    const glow = batchGlow();
    fc.assert(
      fc.property(fc.nat(3), fc.nat(40), (id, step) => {
        const lit = glow(drawn, id, step, 'each', step);
        expect(lit).toHaveLength(1);
        expect(lit[0].strength).toBe(1);
        expect([...lit[0].rows]).toEqual(batchOf(drawn, id, step));
      }),
    );
  });

  it('stay those of their batch when the next epoch is shuffled in the same place', () => {
    const drawn = batches(rows, 5, 7);
    const glow = batchGlow();
    const [lit] = glow(drawn, 0, 2, 'each', 0);
    const before = batchOf(drawn, 0, 2);
    drawn.of(0, 12);
    expect([...lit.rows]).toEqual(before);
  });

  it('are renewed a few times a second at a fast pace, and fade', () => {
    const drawn = batches(rows, 5, 7);
    const glow = batchGlow();
    glow(drawn, 0, 0, 'lingering', 0);
    expect(glow(drawn, 0, 3, 'lingering', 60)).toHaveLength(1);
    const both = glow(drawn, 0, 9, 'lingering', 200);
    expect(both.map(({ strength }) => strength)).toEqual([0.5, 1]);
    expect([...both[1].rows]).toEqual(batchOf(drawn, 0, 9));
    expect(glow(drawn, 0, 9, 'lingering', 700)).toHaveLength(1);
  });

  it('hardly change and never fade for whoever wants little motion', () => {
    const drawn = batches(rows, 5, 7);
    const glow = batchGlow();
    const first = glow(drawn, 0, 0, 'still', 0);
    expect(glow(drawn, 0, 8, 'still', 900)).toEqual(first);
    const next = glow(drawn, 0, 9, 'still', 1000);
    expect(next.map(({ strength }) => strength)).toEqual([1]);
    expect([...next[0].rows]).toEqual(batchOf(drawn, 0, 9));
  });

  it('are forgotten when the data are shared out in another way', () => {
    const glow = batchGlow();
    glow(batches(rows, 5, 7), 0, 0, 'lingering', 0);
    const others = batches(rows.slice(0, 10), 5, 7);
    const lit = glow(others, 0, 0, 'lingering', 1);
    expect(lit.map((each) => [...each.rows])).toEqual([batchOf(others, 0, 0)]);
  });

  it('follow the playhead exactly while it rests', () => {
    expect(rhythmOf(false, 500, true)).toBe('each');
    expect(rhythmOf(true, 4, false)).toBe('each');
    expect(rhythmOf(true, 60, false)).toBe('lingering');
    expect(rhythmOf(true, 4, true)).toBe('still');
  });
});
