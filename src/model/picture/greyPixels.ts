/** Colours of a few pixels among the grey ones. */
export interface Tint {
  readonly pixels: Iterable<number>;
  readonly color: readonly [red: number, green: number, blue: number];
  /** 1 hides the grey. */
  readonly strength: number;
}

/**
 * A picture as a browser takes it, four bytes a pixel: 0 is black and 1 is white, and what is beyond, as noise makes it, is shown
 * as either.
 */
export function greyPixels(
  values: Float64Array,
  tints: readonly Tint[],
  into: Uint8ClampedArray<ArrayBuffer>,
): Uint8ClampedArray<ArrayBuffer> {
  for (let pixel = 0; pixel < values.length; pixel++) {
    into.fill(255 * values[pixel], 4 * pixel, 4 * pixel + 3);
    into[4 * pixel + 3] = 255;
  }
  for (const { pixels, color, strength } of tints) {
    for (const pixel of pixels) {
      for (let k = 0; k < 3; k++) into[4 * pixel + k] += strength * (color[k] - into[4 * pixel + k]);
    }
  }
  return into;
}
