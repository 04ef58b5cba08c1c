import type { NumberFormat } from './numbers.ts';

/** A metric as it is told, a dash where there is none: accuracy in per cent, the distance of a picture from noise in decibels, R² as it is. */
export function metricText(kind: 'accuracy' | 'psnr' | 'r-squared', value: number, numbers: NumberFormat): string {
  if (Number.isNaN(value)) return '–';
  switch (kind) {
    case 'accuracy':
      // the sign as the language sets it; with two decimals one mistake in 10,000 rows is still seen
      return numbers.percent(1).replace('100', numbers.number(Math.round(1e4 * value) / 100, 5));
    case 'psnr':
      return `${numbers.number(value, 4)}\u00a0dB`;
    case 'r-squared':
      return numbers.number(value, 3);
  }
}
