/** How near a picture comes to the clean one on some pixels, in decibels for a peak of 1; NaN on none. */
export function peakSignalToNoise(clean: Float64Array, picture: Float64Array, pixels: Uint32Array): number {
  let sum = 0;
  for (const pixel of pixels) sum += (picture[pixel] - clean[pixel]) ** 2;
  return -10 * Math.log10(sum / pixels.length);
}
