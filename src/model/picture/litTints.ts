import type { Lit } from '../batchGlow.ts';
import type { Tint } from './greyPixels.ts';

/** In no theme a grey value of the photograph. */
export const litColor = [255, 150, 0] as const;

/** The pixels of rows that light up. */
export function litTints(lit: readonly Lit[], pixelOfRow: Uint32Array): readonly Tint[] {
  return lit.map(({ rows, strength }) => ({
    pixels: Array.from(rows, (row) => pixelOfRow[row]),
    color: litColor,
    strength,
  }));
}
