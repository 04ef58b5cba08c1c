import { expect, test } from 'vitest';
import { elapsedText } from '../../../src/app/present/elapsedText.ts';

test.each([
  [-1, '0:00'],
  [0, '0:00'],
  [999, '0:00'],
  [59_999, '0:59'],
  [60_000, '1:00'],
  [4_503_000, '75:03'],
])('%s ms are %s on the stopwatch', (elapsedMs, text) => {
  expect(elapsedText(elapsedMs)).toBe(text);
});
