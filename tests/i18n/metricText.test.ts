import { expect, it } from 'vitest';
import { metricText } from '../../src/i18n/metricText.ts';
import { numberFormat } from '../../src/i18n/numbers.ts';

it.each([
  ['accuracy', 0.9537, '95.37%', '95,37\u00a0%'],
  ['accuracy', 1, '100%', '100\u00a0%'],
  // one mistake is never rounded away
  ['accuracy', 9999 / 10_000, '99.99%', '99,99\u00a0%'],
  ['accuracy', 1 / 41, '2.44%', '2,44\u00a0%'],
  ['accuracy', Number.NaN, '–', '–'],
  ['psnr', 24.126, '24.13\u00a0dB', '24,13\u00a0dB'],
  ['r-squared', -0.25, '−0.25', '−0,25'],
] as const)('%s of %f is told as each language writes it', (kind, value, english, german) => {
  expect(metricText(kind, value, numberFormat('en'))).toBe(english);
  expect(metricText(kind, value, numberFormat('de'))).toBe(german);
});
