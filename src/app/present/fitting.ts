/** Shares of the full size of type, from the largest down. Below the last nobody in the last row reads any more. */
const typeSizes = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.65] as const;

/** Where not even the smallest will do, the text has to be scrolled, and need not be small as well. */
const scrolledSize = 0.82;

/** The largest size of type at which everything can be seen at once. */
export function largestFitting(fits: (size: number) => boolean): number {
  return typeSizes.find(fits) ?? scrolledSize;
}
