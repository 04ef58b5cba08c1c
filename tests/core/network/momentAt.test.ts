import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentAt } from '../../../src/core/network/momentAt.ts';

it('the present moment is the last one kept up to the playhead', () => {
  const steps = fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(steps, fc.double({ min: 0, max: 600, noNaN: true }), (kept, playhead) => {
      const step = Int32Array.from([0, ...kept.filter((each) => each > 0)].sort((a, b) => a - b));
      const moment = momentAt({ step }, playhead);
      expect(step[moment]).toBeLessThanOrEqual(playhead);
      expect(step[moment + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(playhead);
    }),
  );
});

it('before the first moment that was kept it is that one', () => {
  const step = Int32Array.of(3, 10, 20);
  expect([0, 2.9, 3, 9.99, 10, 19, 20, 500].map((at) => momentAt({ step }, at))).toEqual([0, 0, 0, 0, 1, 1, 2, 2]);
});
