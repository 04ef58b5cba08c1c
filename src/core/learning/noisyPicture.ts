import { noise } from '../noise.ts';

/** Hikers count their steps from 0: before that nobody is disturbed by the same numbers. */
const beforeTheFirstStep = -1;

/**
 * A picture with Gaussian noise of this standard deviation in every pixel. Nothing is cut off at black and white, so that the
 * noise stays what it is called.
 */
export function noisyPicture(clean: Float64Array, deviation: number, seed: number): Float64Array {
  return clean.map((grey, pixel) => grey + deviation * noise(seed, pixel, beforeTheFirstStep)[0]);
}
