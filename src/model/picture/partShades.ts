import { type Part, parts, type Split } from '../../core/learning/task.ts';

const shades: Readonly<Record<Part, number>> = { train: 0.15, validation: 0.6, test: 1 };
/** Pixels without all their neighbours are in no part. */
const edge = 0.8;

/** A picture of which pixels are in which part. */
export function partShades(count: number, pixelOfRow: Uint32Array, split: Split): Float64Array {
  const picture = new Float64Array(count).fill(edge);
  for (const part of parts) for (const row of split[part]) picture[pixelOfRow[row]] = shades[part];
  return picture;
}
