/** The peak signal-to-noise ratio in decibels, for a peak of 1. */
export function psnr(meanSquaredError: number): number {
  return -10 * Math.log10(meanSquaredError);
}
