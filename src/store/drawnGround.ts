import type { Surface } from '../core/surface.ts';
import { sampledGround } from '../core/surfaces/sampledGround.ts';
import type { Learning } from '../scenario/learningOf.ts';

/** So many rows can be looked at within one picture. */
const rowsAtOnce = 1_500_000;
/** From end to end so many heights at least, whatever they cost, and so many are enough for the first picture. */
const [leastSide, mostSide] = [9, 65];
/** What comes after it, in the background. */
const laterSides = [65, 129, 257];

interface Known {
  readonly drawn: Surface;
  readonly side: number;
}

/** The finest ground that is known of each landscape. */
const finest = new WeakMap<Surface, Known>();

/** Whether a height costs so much that a picture cannot wait for all it needs. */
export function isSlow(learning: Learning | null): learning is Learning {
  return learning !== null && learning.task.rowsAHeight > 1;
}

/** How many heights along each edge can be had at once. */
function coarseSide({ task }: Learning): number {
  return Math.min(Math.max(Math.floor(Math.sqrt(rowsAtOnce / task.rowsAHeight)), leastSide), mostSide);
}

/** What is painted of a landscape: itself where it is quick, else the finest ground known, which at first is a coarse one. */
export function drawnGround(surface: Surface, learning: Learning | null): Surface {
  if (!isSlow(learning)) return surface;
  const side = coarseSide(learning);
  const known = finest.get(surface) ?? { drawn: sampledGround(surface, side), side };
  finest.set(surface, known);
  return known.drawn;
}

/** The sides of the nets that are still finer than what is painted; none where the landscape itself is. */
export function finerSides(surface: Surface, learning: Learning | null): readonly number[] {
  if (!isSlow(learning)) return [];
  const known = finest.get(surface)?.side ?? 0;
  return laterSides.filter((side) => side > known);
}

/** From now on the landscape is painted by this. */
export function bringDrawnGround(surface: Surface, drawn: Surface, side: number): void {
  finest.set(surface, { drawn, side });
}
