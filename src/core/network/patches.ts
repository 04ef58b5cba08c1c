import { camera } from '../learning/data/camera.ts';
import { noisyPicture } from '../learning/noisyPicture.ts';
import { seeded } from '../seeded.ts';
import { shuffle } from '../shuffle.ts';
import { unpackHeights } from '../surfaces/terrain/unpackHeights.ts';
import type { Network } from './network.ts';
import type { PatchPicture } from './networkTask.ts';

/** Pixels from the middle of a patch to its edge: five by five in all. */
const reach = 2;
const side = 2 * reach + 1;
const pixelsAPatch = side * side;
/** Standard deviation of the noise, where black is 0 and white is 1: its PSNR is 16.5 dB. */
const deviation = 0.15;

/** What a grey value is measured from, and in: black is −1 to the network and white 1. */
export const greyScale = { origin: 0.5, unit: 0.5 };

/** A noisy photograph, and so many of its whole patches, chosen at random and in the order of their pixels. */
export function patchesOf(count: number, seed: number): Omit<PatchPicture, 'restore'> {
  const { columns, rows } = camera;
  const clean = unpackHeights(camera).map((grey) => grey / 255);
  const pixels = wholePatches(columns, rows);
  // the dice of `seed` itself are thrown for the parts
  shuffle(pixels, seeded(seed + 1));
  const pixelOfRow = pixels.slice(0, count).sort();
  return { columns, rows, clean, noisy: noisyPicture(clean, deviation, seed), pixelOfRow };
}

/** The patches around these pixels, end to end, as the network sees them. */
export function patchInputs(picture: Float64Array, columns: number, pixels: Uint32Array): Float64Array {
  const { origin, unit } = greyScale;
  const inputs = new Float64Array(pixelsAPatch * pixels.length);
  let at = 0;
  for (const pixel of pixels) {
    for (let row = -reach; row <= reach; row++) {
      const middle = pixel + row * columns;
      for (let column = -reach; column <= reach; column++) inputs[at++] = (picture[middle + column] - origin) / unit;
    }
  }
  return inputs;
}

/** Writes what the network makes of the whole noisy picture. */
export function restorer({ columns, rows, noisy }: Omit<PatchPicture, 'restore'>, { outputsAt }: Network) {
  const pixels = wholePatches(columns, rows);
  const inputs = patchInputs(noisy, columns, pixels);
  const outputs = new Float64Array(pixels.length);
  return (parameters: Float64Array, into: Float64Array): void => {
    outputsAt(parameters, inputs, pixels.length, outputs);
    into.set(noisy);
    for (let k = 0; k < pixels.length; k++) into[pixels[k]] = outputs[k];
  };
}

/** The pixels whose patch is whole, row by row. */
function wholePatches(columns: number, rows: number): Uint32Array {
  const across = columns - 2 * reach;
  const down = rows - 2 * reach;
  return Uint32Array.from(
    { length: across * down },
    (_, k) => (Math.floor(k / across) + reach) * columns + (k % across) + reach,
  );
}
