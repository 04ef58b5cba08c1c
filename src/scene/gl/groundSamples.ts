import type { HeightScale } from '../../core/heightScale.ts';
import { type Domain, type Surface, widthOf } from '../../core/surface.ts';
import { type Contours, contours, lineAt } from './contours.ts';
import { gridLines } from './gridLines.ts';
import { east, type Plot, shownShare, south } from './plot.ts';
import { shore } from './shore.ts';

/** Most lines each way: as many as 16-bit indices can number, whose last number means something else to WebGL. */
export const finestGrid = 255;

/** The ground at the crossings of a grid, row by row from south to north. */
export interface GroundSamples {
  /** Lines each way. */
  readonly side: number;
  /** Four numbers a crossing: east, share of the height, south, and 1 where there is ground, else 0. */
  readonly places: Float32Array;
  /** Three numbers a crossing: how the share rises to the east and to the south, and the number of the contour line there. */
  readonly slopes: Float32Array;
  readonly contours: Contours;
  /** Looks at the ground again, most closely inside `window`, and chooses contour lines for `middle`. */
  take(surface: Surface, heights: HeightScale, plot: Plot, window: Domain, middle: Domain): void;
}

/** Those along the lines of the grid first: they are nearer. */
const neighbours = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

export function groundSamples(side: number = finestGrid): GroundSamples {
  const places = new Float32Array(4 * side * side);
  const slopes = new Float32Array(3 * side * side);
  const columns = new Float64Array(side);
  const rows = new Float64Array(side);
  const height = new Float64Array(side * side);
  // one row
  const y = new Float64Array(side);
  const value = new Float64Array(side);
  const fx = new Float64Array(side);
  const fy = new Float64Array(side);
  const isHole = new Uint8Array(side * side);
  const coast = shore();
  let drawn: Contours = { origin: 0, step: 1, stepShare: 1, firstLine: 0 };

  function take(surface: Surface, heights: HeightScale, plot: Plot): void {
    const toEast = widthOf(plot.domain.x) / plot.width;
    const toSouth = -widthOf(plot.domain.y) / plot.depth;

    function put(crossing: number, atX: number, atY: number, here: number, slopeX: number, slopeY: number): void {
      const isGround = Number.isFinite(here);
      const shareSlope = isGround ? heights.slopeAt(here) : 0;
      height[crossing] = here;
      places[4 * crossing] = east(plot, atX);
      places[4 * crossing + 1] = isGround ? shownShare(heights.shareOf(here)) : 0;
      places[4 * crossing + 2] = south(plot, atY);
      places[4 * crossing + 3] = isGround ? 1 : 0;
      slopes[3 * crossing] = finite(shareSlope * slopeX * toEast);
      slopes[3 * crossing + 1] = finite(shareSlope * slopeY * toSouth);
    }

    let holes = 0;
    for (let row = 0; row < side; row++) {
      y.fill(rows[row]);
      surface.slopes(columns, y, value, fx, fy, side);
      for (let column = 0; column < side; column++) {
        const crossing = row * side + column;
        isHole[crossing] = Number.isFinite(value[column]) ? 0 : 1;
        holes += isHole[crossing];
        put(crossing, columns[column], rows[row], value[column], fx[column], fy[column]);
      }
    }
    if (holes > 0) drawShores(surface, put);
  }

  /** Moves crossings that are just beside the ground to where it ends, or holes would have steps along the grid. */
  function drawShores(surface: Surface, put: Parameters<typeof coast.find>[1]): void {
    for (let row = 0; row < side; row++) {
      for (let column = 0; column < side; column++) {
        if (!isHole[row * side + column]) continue;
        const beside = groundBeside(row, column);
        if (beside === null) continue;
        const [groundRow, groundColumn] = beside;
        const isFull = coast.add(
          row * side + column,
          columns[groundColumn],
          rows[groundRow],
          columns[column],
          rows[row],
        );
        if (isFull) coast.find(surface, put);
      }
    }
    coast.find(surface, put);
  }

  /** A neighbour that has ground; at the edge of the domain only one along the edge, which must stay straight. */
  function groundBeside(row: number, column: number): readonly [row: number, column: number] | null {
    const isSideEdge = column === 0 || column === side - 1;
    const isEndEdge = row === 0 || row === side - 1;
    for (const [down, across] of neighbours) {
      if ((isSideEdge && across !== 0) || (isEndEdge && down !== 0)) continue;
      const [besideRow, besideColumn] = [row + down, column + across];
      const isInside = besideRow >= 0 && besideRow < side && besideColumn >= 0 && besideColumn < side;
      if (isInside && !isHole[besideRow * side + besideColumn]) return [besideRow, besideColumn];
    }
    return null;
  }

  /** Chooses contour lines for the heights inside `middle`, and numbers the ground by them. */
  function draw(heights: HeightScale, middle: Domain): void {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (let row = 0; row < side; row++) {
      if (rows[row] < middle.y[0] || rows[row] > middle.y[1]) continue;
      for (let column = 0; column < side; column++) {
        if (columns[column] < middle.x[0] || columns[column] > middle.x[1]) continue;
        const here = height[row * side + column];
        if (here < low) low = here;
        if (here > high) high = here;
      }
    }
    // poles lie beyond the scale; a middle without ground has the lines of the whole
    low = Math.max(low, heights.low);
    high = Math.min(high, heights.high);
    drawn = low <= high ? contours(heights, low, high) : contours(heights, heights.low, heights.high);
    for (let crossing = 0; crossing < height.length; crossing++) {
      slopes[3 * crossing + 2] = finite(lineAt(drawn, heights, height[crossing]));
    }
  }

  return {
    side,
    places,
    slopes,
    get contours() {
      return drawn;
    },
    take(surface, heights, plot, window, middle) {
      gridLines(plot.domain.x, window.x, columns);
      gridLines(plot.domain.y, window.y, rows);
      take(surface, heights, plot);
      draw(heights, middle);
    },
  };
}

/** What is not a number in one corner would spoil whole triangles. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
