import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batchSizes } from '../../../src/panels/learn/batchSizes.ts';

test('the sizes of a batch rise from a single row to all rows', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (rows) => {
      const sizes = batchSizes(rows);
      expect(sizes[0]).toBe(1);
      expect(sizes[sizes.length - 1]).toBe(rows);
      expect(new Set(sizes).size).toBe(sizes.length);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }),
  );
});
