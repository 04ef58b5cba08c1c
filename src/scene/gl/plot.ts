import { type Domain, widthOf } from '../../core/surface.ts';

/**
 * The piece of ground in the space it is drawn in: the middle of the domain is the origin, x goes east, z south and y up.
 * Heights are shares of the height scale until the very end, where the relief's height multiplies them.
 */
export interface Plot {
  readonly domain: Domain;
  /** Extent from west to east and from north to south. */
  readonly width: number;
  readonly depth: number;
  /** How far the highest ground stands above the lowest in the relief. */
  readonly relief: number;
}

const longestSide = 2;

/** Longer domains are squeezed, or their relief would be a wall. */
const longestToShortest = 2.5;

/** The relief of ground that is not rugged. */
export const fullRelief = 0.56;

/** How thick the block is under its lowest ground. */
const baseThickness = 0.09;

export function plotOf(domain: Domain, relief: number = fullRelief): Plot {
  const ratio = widthOf(domain.x) / widthOf(domain.y);
  const shown = Math.min(Math.max(ratio, 1 / longestToShortest), longestToShortest);
  return {
    domain,
    width: shown >= 1 ? longestSide : longestSide * shown,
    depth: shown >= 1 ? longestSide / shown : longestSide,
    relief,
  };
}

export function east(plot: Plot, x: number): number {
  return ((x - plot.domain.x[0]) / widthOf(plot.domain.x) - 0.5) * plot.width;
}

export function south(plot: Plot, y: number): number {
  return (0.5 - (y - plot.domain.y[0]) / widthOf(plot.domain.y)) * plot.depth;
}

export function xAt(plot: Plot, east: number): number {
  return plot.domain.x[0] + (east / plot.width + 0.5) * widthOf(plot.domain.x);
}

export function yAt(plot: Plot, south: number): number {
  return plot.domain.y[0] + (0.5 - south / plot.depth) * widthOf(plot.domain.y);
}

/** Where the foot of the block is, as a share of the height. */
export function footShare(plot: Plot): number {
  return -baseThickness / plot.relief;
}

/** Ground far above or below the rest, as beside a pole, is cut off level with the block. */
export function shownShare(share: number): number {
  return share < 0 ? 0 : share > 1 ? 1 : share;
}

/** How far above and below the block the ways of networks may be drawn, in shares of its height. */
const floatBelow = 0.12;
const floatAbove = 0.2;

/** A true loss may be lower or higher than any ground of the plane; far off, it is drawn a little beyond the block. */
export function floatingShare(share: number): number {
  return Math.min(Math.max(share, -floatBelow), 1 + floatAbove);
}
