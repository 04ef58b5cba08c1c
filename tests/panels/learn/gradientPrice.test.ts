import { expect, test } from 'vitest';
import { priceRows } from '../../../src/panels/learn/gradientPrice.ts';

test('a price is told in milliseconds, and in losses that take as long', () => {
  const price = {
    parameterCount: 10,
    lossMs: 2,
    backpropMs: 5,
    differencesMs: 40,
    differencesTimed: 10,
    evaluations: 20,
    largestDifference: 1e-9,
  };
  expect(priceRows(price)).toEqual([
    { of: 'loss', ms: 2, losses: 1 },
    { of: 'backprop', ms: 5, losses: 2.5 },
    { of: 'differences', ms: 40, losses: 20 },
  ]);
});
