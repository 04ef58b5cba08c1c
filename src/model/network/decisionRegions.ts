import type { Scale } from '../../core/learning/standardisation.ts';
import type { Network } from '../../core/network/network.ts';
import type { Frame } from '../axes.ts';
import { classLooks } from './classLooks.ts';

/** Of 255: a region is seen at once, however unsure the network is of it, and never hides the rows. */
const faintest = 30;
const strongest = 105;

/** What a network with two inputs says all over a frame, in the units of the data: each cell's outputs, row by row from the top. */
export function outputsOver(
  { outputsAt, sizes }: Network,
  weights: Float64Array,
  frame: Frame,
  [across, up]: readonly Scale[],
  side: number,
): Float64Array {
  const inputs = new Float64Array(2 * side * side);
  const middle = ([low, high]: readonly [number, number], share: number) => low + share * (high - low);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const at = 2 * (row * side + column);
      inputs[at] = (middle(frame.across, (column + 0.5) / side) - across.origin) / across.unit;
      inputs[at + 1] = (middle(frame.up, 1 - (row + 0.5) / side) - up.origin) / up.unit;
    }
  }
  const outputs = new Float64Array(side * side * sizes[sizes.length - 1]);
  outputsAt(weights, inputs, side * side, outputs);
  return outputs;
}

/** The class with the largest output, of equal ones the first, and by how much that is ahead of the next. */
export function decided(outputs: Float64Array, row: number, classes: number): { best: number; lead: number } {
  const at = row * classes;
  let best = 0;
  for (let k = 1; k < classes; k++) if (outputs[at + k] > outputs[at + best]) best = k;
  let next = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k++) if (k !== best) next = Math.max(next, outputs[at + k]);
  return { best, lead: outputs[at + best] - next };
}

/** Each cell in the colour of its class, the stronger the surer the network is; clear where it says no number. */
export function regionPixels(outputs: Float64Array, classes: number): Uint8ClampedArray<ArrayBuffer> {
  const cells = outputs.length / classes;
  const pixels = new Uint8ClampedArray(4 * cells);
  for (let cell = 0; cell < cells; cell++) {
    const { best, lead } = decided(outputs, cell, classes);
    if (!(lead >= 0)) continue;
    pixels.set(classLooks[best].rgb, 4 * cell);
    pixels[4 * cell + 3] = faintest + Math.min(lead, 1) * (strongest - faintest);
  }
  return pixels;
}

/** Multiplications a picture may cost: while the playhead moves, and once it rests. */
const affordable = { moving: 8e6, resting: 6e7 };
const finest = { moving: 64, resting: 160 };
const coarsest = 16;

/** How many cells a side has, so that a large network does not hold up the page. */
export function regionSide(parameterCount: number, isResting: boolean): number {
  const when = isResting ? 'resting' : 'moving';
  const side = Math.floor(Math.sqrt(affordable[when] / parameterCount));
  return Math.min(Math.max(side, coarsest), finest[when]);
}
