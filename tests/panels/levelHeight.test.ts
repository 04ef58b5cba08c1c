import { expect, test } from 'vitest';
import { levelHeight } from '../../src/panels/levelHeight.ts';

test('what is nothing beside the relief of the landscape is told as 0', () => {
  expect(levelHeight(-3e-14, { low: -1, high: 100 })).toBe(0);
  expect(levelHeight(3e-9, { low: -1, high: 100 })).toBe(3e-9);
  expect(levelHeight(3e-14, { low: 0, high: 1e-3 })).toBe(3e-14);
});
