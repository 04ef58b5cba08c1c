import type { HeightScale } from '../../core/heightScale.ts';
import { type Surface, widthOf } from '../../core/surface.ts';
import { contourStep } from '../../look/contourStep.ts';
import { paintMap } from '../../look/paintMap.ts';

/** Of a picture's time, so much may be spent on painting. */
const paintingMs = 8;
const rowsAtOnce = 16;
/** Finer than this no eye sees, and a slow landscape would take long. */
const mostPixels = 1_200_000;
/** Of the first, coarse picture, which is there at once. */
const coarsePixels = 20_000;

/**
 * Paints the whole landscape onto a canvas of so many CSS pixels: coarsely at once, then finely, band by band, so that nothing else
 * has to wait for it. Returns a function that ends it.
 */
export function paintGround(
  canvas: HTMLCanvasElement,
  surface: Surface,
  heights: HeightScale,
  cssWidth: number,
  cssHeight: number,
): () => void {
  const context = canvas.getContext('2d');
  const pixelRatio = Math.min(devicePixelRatio, Math.sqrt(mostPixels / (cssWidth * cssHeight)));
  const width = Math.max(1, Math.round(cssWidth * pixelRatio));
  const height = Math.max(1, Math.round(cssHeight * pixelRatio));
  const contours = contourStep(heights);
  let painted = 0;
  let request = 0;

  /** The rows from `from` on, of a picture that is so many pixels wide and high as a whole. */
  function imageOf(wide: number, high: number, from: number, rows: number, ratio: number): ImageData {
    const image = new ImageData(wide, rows);
    const { x, y } = surface.domain;
    const northOf = (row: number) => y[1] - (row / high) * widthOf(y);
    const band = { x, y: [northOf(from + rows), northOf(from)] as const };
    paintMap(surface, heights, band, wide, rows, image.data, { contours, pixelRatio: Math.max(ratio, 0.5) });
    return image;
  }

  function paintCoarsely(): void {
    const share = Math.min(1, Math.sqrt(coarsePixels / (width * height)));
    const [wide, high] = [Math.ceil(width * share), Math.ceil(height * share)];
    const sketch = document.createElement('canvas');
    sketch.width = wide;
    sketch.height = high;
    sketch.getContext('2d')?.putImageData(imageOf(wide, high, 0, high, pixelRatio * share), 0, 0);
    context?.drawImage(sketch, 0, 0, width, height);
  }

  function paintOn(): void {
    const untilMs = performance.now() + paintingMs;
    while (painted < height && performance.now() < untilMs) {
      const rows = Math.min(rowsAtOnce, height - painted);
      context?.putImageData(imageOf(width, height, painted, rows, pixelRatio), 0, painted);
      painted += rows;
    }
    if (painted < height) request = requestAnimationFrame(paintOn);
  }

  canvas.width = width;
  canvas.height = height;
  paintCoarsely();
  request = requestAnimationFrame(paintOn);
  return () => cancelAnimationFrame(request);
}
