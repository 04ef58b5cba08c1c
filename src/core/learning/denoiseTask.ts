import type { Domain } from '../surface.ts';
import { linearModel } from './linearModel.ts';
import { psnr } from './psnr.ts';
import type { Metric, Split, Task } from './task.ts';

/** A picture and what noise has made of it, grey values 0 … 1 row by row from the top. */
export interface DenoiseData {
  readonly columns: number;
  readonly clean: Float64Array;
  readonly noisy: Float64Array;
  /** Of the pixels with all eight neighbours, counted as `innerPixels` lists them. */
  readonly split: Split;
  readonly domain: Domain;
}

/**
 * A kernel of 3 × 3 that makes a noisy picture like the clean one, by the mean squared error: x weighs the pixel itself and y
 * each of its eight neighbours.
 */
export function denoiseTask({ columns, clean, noisy, split, domain }: DenoiseData): Task {
  const pixelOfRow = innerPixels(columns, clean.length / columns);
  const neighbours = neighbourSums(noisy, columns, pixelOfRow);
  const own = Float64Array.from(pixelOfRow, (pixel) => noisy[pixel]);
  const target = Float64Array.from(pixelOfRow, (pixel) => clean[pixel]);
  const model = linearModel({ first: own, second: neighbours, target, split, domain });
  return {
    ...model,
    metric: peakSignalToNoise(model.landscapes),
    world: {
      kind: 'picture',
      columns,
      rows: clean.length / columns,
      clean,
      noisy,
      restore(x, y, into) {
        into.set(noisy);
        for (let row = 0; row < pixelOfRow.length; row++) into[pixelOfRow[row]] = x * own[row] + y * neighbours[row];
      },
      pixelOfRow,
    },
  };
}

/** The pixels that have all eight neighbours, row by row. */
export function innerPixels(columns: number, rows: number): Uint32Array {
  const across = columns - 2;
  return Uint32Array.from(
    { length: across * (rows - 2) },
    (_, k) => (Math.floor(k / across) + 1) * columns + (k % across) + 1,
  );
}

function neighbourSums(picture: Float64Array, columns: number, pixels: Uint32Array): Float64Array {
  const threeAround = (pixel: number) => picture[pixel - 1] + picture[pixel] + picture[pixel + 1];
  return Float64Array.from(
    pixels,
    (pixel) => threeAround(pixel - columns) + picture[pixel - 1] + picture[pixel + 1] + threeAround(pixel + columns),
  );
}

function peakSignalToNoise(landscapes: Task['landscapes']): Metric {
  return {
    kind: 'psnr',
    of: (part, x, y) => psnr(landscapes[part]?.value(x, y) ?? Number.NaN),
  };
}
