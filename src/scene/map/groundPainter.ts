import type { HeightScale } from '../../core/heightScale.ts';
import { type Domain, type Range, type Surface, widthOf } from '../../core/surface.ts';
import { type ContourStep, contourStep } from '../../look/contourStep.ts';
import { paintMap } from '../../look/paintMap.ts';
import { groundX, groundY, type MapCamera, pixelX, pixelY, type Size } from './mapCamera.ts';

/** While the map moves, every pixel of the picture is so many pixels wide. */
const coarse = 3;
/** So many pixels are painted finely in one go, about two milliseconds' work. */
const pixelsAtOnce = 12_000;
/** Heights are looked at on a net of so many places a side to choose the contour lines. */
const netSide = 33;

/** The ground on a flat map. */
export interface GroundPainter {
  /** Paints at once what the camera shows, coarsely; `refine` then makes it fine. */
  paint(surface: Surface, heights: HeightScale, camera: MapCamera, size: Size, pixelRatio: number): void;
  /** Paints the next band finely; false when all is done. */
  refine(): boolean;
}

interface Task {
  readonly surface: Surface;
  readonly heights: HeightScale;
  readonly contours: ContourStep;
  readonly pixelRatio: number;
  /** The part of the picture with ground on it, in pixels, and that ground. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly window: Domain;
}

export function groundPainter(canvas: HTMLCanvasElement): GroundPainter {
  const context = canvas.getContext('2d');
  const sketch = document.createElement('canvas');
  let task: Task | null = null;
  let painted = 0;

  return {
    paint(surface, heights, camera, size, pixelRatio) {
      if (context === null) return;
      context.clearRect(0, 0, canvas.width, canvas.height);
      task = taskOf(surface, heights, camera, size, pixelRatio);
      painted = 0;
      if (task === null) return;
      const { left, top, width, height } = task;
      const image = imageOf(
        task,
        task.window,
        Math.ceil(width / coarse),
        Math.ceil(height / coarse),
        pixelRatio / coarse,
      );
      sketch.width = image.width;
      sketch.height = image.height;
      sketch.getContext('2d')?.putImageData(image, 0, 0);
      context.drawImage(sketch, left, top, width, height);
    },
    refine() {
      if (context === null || task === null || painted >= task.height) return false;
      const { left, top, width, height, window } = task;
      const rows = Math.min(Math.max(1, Math.floor(pixelsAtOnce / width)), height - painted);
      const north = window.y[1] - (painted / height) * widthOf(window.y);
      const south = window.y[1] - ((painted + rows) / height) * widthOf(window.y);
      const band = { x: window.x, y: [south, north] as const };
      context.putImageData(imageOf(task, band, width, rows, task.pixelRatio), left, top + painted);
      painted += rows;
      return painted < height;
    },
  };
}

function taskOf(
  surface: Surface,
  heights: HeightScale,
  camera: MapCamera,
  size: Size,
  pixelRatio: number,
): Task | null {
  const { domain } = surface;
  // whole pixels, or the bands would not meet
  const left = Math.max(0, Math.round(pixelX(camera, size, domain.x[0]) * pixelRatio));
  const right = Math.min(size.width * pixelRatio, Math.round(pixelX(camera, size, domain.x[1]) * pixelRatio));
  const top = Math.max(0, Math.round(pixelY(camera, size, domain.y[1]) * pixelRatio));
  const bottom = Math.min(size.height * pixelRatio, Math.round(pixelY(camera, size, domain.y[0]) * pixelRatio));
  const width = Math.floor(right) - left;
  const height = Math.floor(bottom) - top;
  if (width <= 0 || height <= 0) return null;
  const window = {
    x: [groundX(camera, size, left / pixelRatio), groundX(camera, size, (left + width) / pixelRatio)] as const,
    y: [groundY(camera, size, (top + height) / pixelRatio), groundY(camera, size, top / pixelRatio)] as const,
  };
  const [low, high] = seenHeights(surface, heights, window);
  return { surface, heights, contours: contourStep(heights, low, high), pixelRatio, left, top, width, height, window };
}

/** The lowest and the highest ground in the window, within the scale. */
function seenHeights(surface: Surface, heights: HeightScale, window: Domain): Range {
  const x = Float64Array.from({ length: netSide }, (_, k) => window.x[0] + (k / (netSide - 1)) * widthOf(window.x));
  const y = new Float64Array(netSide);
  const value = new Float64Array(netSide);
  let low = heights.high;
  let high = heights.low;
  for (let row = 0; row < netSide; row++) {
    y.fill(window.y[0] + (row / (netSide - 1)) * widthOf(window.y));
    surface.values(x, y, value, netSide);
    for (const height of value) {
      if (height < low) low = height;
      if (height > high) high = height;
    }
  }
  low = Math.max(low, heights.low);
  high = Math.min(high, heights.high);
  return low < high ? [low, high] : [heights.low, heights.high];
}

function imageOf(task: Task, window: Domain, width: number, height: number, pixelRatio: number): ImageData {
  const image = new ImageData(width, height);
  const { surface, heights, contours } = task;
  paintMap(surface, heights, window, width, height, image.data, { contours, pixelRatio: Math.max(pixelRatio, 0.5) });
  return image;
}
