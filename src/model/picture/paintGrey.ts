import { greyPixels, type Tint } from './greyPixels.ts';

/** Paints grey values onto a canvas that has a pixel for each. */
export function paintGrey(canvas: HTMLCanvasElement | null, values: Float64Array, tints: readonly Tint[] = []): void {
  const context = canvas?.getContext('2d');
  if (!context) return;
  const { width, height } = context.canvas;
  const image = context.createImageData(width, height);
  image.data.set(greyPixels(values, tints, new Uint8ClampedArray(4 * values.length)));
  context.putImageData(image, 0, 0);
}
