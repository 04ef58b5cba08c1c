import type { Placed } from './startsOf.ts';

/** All starts, or `most` of them, evenly picked; they keep their ids. */
export function someStarts({ id, x, y }: Placed, most: number): Placed {
  const count = Math.min(id.length, most);
  const picked = Array.from({ length: count }, (_, k) => Math.floor((k * id.length) / count));
  return {
    id: Int32Array.from(picked, (k) => id[k]),
    x: Float64Array.from(picked, (k) => x[k]),
    y: Float64Array.from(picked, (k) => y[k]),
  };
}
