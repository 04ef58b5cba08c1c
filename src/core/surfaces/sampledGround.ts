import { type Domain, type Surface, widthOf } from '../surface.ts';
import { heightMap } from './heightMap.ts';

/** A square net of heights over a domain, its nodes row by row from north (high y) to south. */
export interface SquareNet {
  readonly heights: Float64Array;
  readonly side: number;
  readonly domain: Domain;
}

/** The smooth ground through a net of heights. */
export function netGround({ heights, side, domain }: SquareNet): Surface {
  return heightMap({ heights, columns: side, rows: side, domain });
}

/**
 * Nearly the same ground, but quick to ask, whatever a height of the surface costs: the spline through so many heights along each
 * edge. It is there to be painted; what is told in numbers is asked of the surface itself.
 */
export function sampledGround(surface: Surface, side: number): Surface {
  const heights = new Float64Array(side * side);
  for (let row = 0; row < side; row++) sampleRow(surface, side, row, heights);
  return netGround({ heights, side, domain: surface.domain });
}

/** The heights of one row of nodes. */
function sampleRow({ domain, values }: Surface, side: number, row: number, heights: Float64Array): void {
  const y = domain.y[1] - (row / (side - 1)) * widthOf(domain.y);
  const x = Float64Array.from({ length: side }, (_, k) => domain.x[0] + (k / (side - 1)) * widthOf(domain.x));
  values(x, new Float64Array(side).fill(y), heights.subarray(row * side, (row + 1) * side), side);
}

/** A net that has become finer, or only the share of the finest one's work that is done. */
export interface NetPart {
  readonly share: number;
  readonly net: SquareNet | null;
}

/**
 * Nets of rising fineness, each side given as a number of nodes; what has been done is told after every row, so that whoever must
 * not be kept waiting may pause there. All nets together cost little more than the last.
 */
export function* finerNets(surface: Surface, sides: readonly number[]): Generator<NetPart, void> {
  const total = sides.reduce((sum, side) => sum + side * side, 0);
  let done = 0;
  for (const side of sides) {
    const heights = new Float64Array(side * side);
    for (let row = 0; row < side; row++) {
      sampleRow(surface, side, row, heights);
      done += side;
      const net = row === side - 1 ? { heights, side, domain: surface.domain } : null;
      yield { share: done / total, net };
    }
  }
}
