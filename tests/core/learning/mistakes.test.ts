import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistakes } from '../../../src/core/learning/mistakes.ts';

// few different values, so that there are ties and rows that stand exactly on the edge
const coarse = fc.integer({ min: -4, max: 4 }).map((value) => value / 2);
const fine = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const feature = fc.oneof(coarse, fine);
const table = fc.array(fc.tuple(feature, fc.nat(1)), { minLength: 1, maxLength: 40 });

describe('the count of mistakes', () => {
  it('is that of looking at every row', () => {
    fc.assert(
      fc.property(table, feature, feature, (rows, x, y) => {
        const columns = {
          feature: Float64Array.from(rows, ([value]) => value),
          label: Uint8Array.from(rows, ([, label]) => label),
        };
        const wrong = rows.filter(([value, label]) => (x * value + y > 0 ? 1 : 0) !== label).length;
        expect(mistakes(columns, Uint32Array.from(rows.keys())).at(x, y)).toBe(wrong);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts only the rows asked for', () => {
    const columns = { feature: Float64Array.of(1, 2, 3), label: Uint8Array.of(0, 0, 0) };
    expect(mistakes(columns, Uint32Array.of(0, 2)).at(1, 0)).toBe(2);
  });

  it('is no number where a parameter is none', () => {
    const { at } = mistakes({ feature: Float64Array.of(1), label: Uint8Array.of(1) }, Uint32Array.of(0));
    expect([at(Number.NaN, 0), at(0, Number.POSITIVE_INFINITY)]).toEqual([Number.NaN, Number.NaN]);
  });
});
