import type { HeightScale } from '../../core/heightScale.ts';
import { type Surface, widthOf } from '../../core/surface.ts';
import { contourStep } from '../../look/contourStep.ts';

/** A line of one height; closed where its last place is its first. */
export interface Contour {
  readonly height: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Fewer lines than the ground itself has: they lie on top of those. */
const mostLevels = 10;
/**
 * The other landscape may be lower than the scale begins, but no deeper than this is looked at; on a logarithmic scale not at
 * all, for below its beginning the levels are very close together.
 */
const mostLevelsBelow = { linear: 5, logarithmic: 0 };

/** Places of all lines together; on rough ground the shortest lines are left out. */
export const mostContourPoints = 12_000;

/** Shares of the height scale on a net of nodes, row by row from south to north. */
interface Net {
  readonly side: number;
  readonly share: Float64Array;
}

/**
 * Contour lines of a landscape at round levels of a height scale, which may be that of another one: marching squares on a net of
 * `side` × `side` nodes (Lorensen & Cline 1987, in the plane). Between nodes the shares of the scale are taken to be straight.
 */
export function contourFigure(surface: Surface, heights: HeightScale, side: number): Contour[] {
  const net = netOf(surface, heights, side);
  const lines = levelsIn(net, heights).flatMap((level) => linesAt(net, level).map((edges) => ({ level, edges })));
  lines.sort((a, b) => b.edges.length - a.edges.length);
  let room = mostContourPoints;
  return lines
    .filter(({ edges }) => {
      room -= edges.length;
      return room >= 0;
    })
    .map(({ level, edges }) => contourThrough(surface, heights, net, level, edges));
}

function netOf({ domain, values }: Surface, heights: HeightScale, side: number): Net {
  const x = Float64Array.from({ length: side }, (_, k) => domain.x[0] + (k / (side - 1)) * widthOf(domain.x));
  const y = new Float64Array(side);
  const height = new Float64Array(side);
  const share = new Float64Array(side * side);
  for (let row = 0; row < side; row++) {
    y.fill(domain.y[0] + (row / (side - 1)) * widthOf(domain.y));
    values(x, y, height, side);
    for (let column = 0; column < side; column++) share[row * side + column] = heights.shareOf(height[column]);
  }
  return { side, share };
}

/** Shares of the scale, from the lowest of the net to the top of the scale. */
function levelsIn({ share }: Net, heights: HeightScale): number[] {
  const { first, step } = contourStep(heights, heights.low, heights.high, mostLevels);
  let low = Number.POSITIVE_INFINITY;
  for (const each of share) if (each < low) low = each;
  const from = Math.ceil((Math.max(low, -mostLevelsBelow[heights.kind] * step) - first) / step);
  const to = Math.floor((1 - first) / step);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => first + (from + k) * step);
}

/*
 * An edge of the net has a number: twice that of the node at its south-western end, and one more when it goes north. A line is a
 * chain of edges that it crosses.
 */

/** The lines at one level, each as the edges it crosses in turn. */
function linesAt(net: Net, level: number): number[][] {
  const joins = joinsAt(net, level);
  const seen = new Set<number>();

  function follow(from: number): number[] {
    const line: number[] = [];
    for (let edge: number | undefined = from; edge !== undefined; ) {
      line.push(edge);
      seen.add(edge);
      edge = joins.get(edge)?.find((next) => !seen.has(next));
    }
    return line;
  }

  // lines with ends first: whatever is left then is closed
  const open = [...joins]
    .filter(([, next]) => next.length === 1)
    .flatMap(([edge]) => (seen.has(edge) ? [] : [follow(edge)]));
  const closed = [...joins.keys()].flatMap((edge) => (seen.has(edge) ? [] : [[...follow(edge), edge]]));
  return [...open, ...closed];
}

/** For each edge that a line crosses, those that it crosses before and after it. */
function joinsAt({ side, share }: Net, level: number): Map<number, number[]> {
  const joins = new Map<number, number[]>();
  const joinBoth = (a: number, b: number) => {
    join(joins, a, b);
    join(joins, b, a);
  };
  for (let row = 0; row < side - 1; row++) {
    for (let column = 0; column < side - 1; column++) {
      const node = row * side + column;
      const [southWest, southEast, northEast, northWest] = [node, node + 1, node + side + 1, node + side];
      const sum = share[southWest] + share[southEast] + share[northEast] + share[northWest];
      // where there is no ground at one corner there is no line
      if (!Number.isFinite(sum)) continue;
      const isHigh = share[southWest] >= level;
      const [south, east, north, west] = [2 * southWest, 2 * southEast + 1, 2 * northWest, 2 * southWest + 1];
      const crossed = [
        ...(isHigh !== share[southEast] >= level ? [south] : []),
        ...(share[southEast] >= level !== share[northEast] >= level ? [east] : []),
        ...(share[northEast] >= level !== share[northWest] >= level ? [north] : []),
        ...(share[northWest] >= level !== isHigh ? [west] : []),
      ];
      if (crossed.length === 2) joinBoth(crossed[0], crossed[1]);
      if (crossed.length < 4) continue;
      // a pass: the middle belongs to one pair of corners or to the other
      const [besideSouth, besideNorth] = isHigh === sum / 4 >= level ? [east, west] : [west, east];
      joinBoth(south, besideSouth);
      joinBoth(north, besideNorth);
    }
  }
  return joins;
}

function join(joins: Map<number, number[]>, from: number, to: number): void {
  const known = joins.get(from);
  if (known === undefined) joins.set(from, [to]);
  else known.push(to);
}

function contourThrough(
  { domain }: Surface,
  heights: HeightScale,
  { side, share }: Net,
  level: number,
  edges: readonly number[],
): Contour {
  const x = new Float64Array(edges.length);
  const y = new Float64Array(edges.length);
  for (const [k, edge] of edges.entries()) {
    const node = edge >> 1;
    const isNorthward = edge % 2 === 1;
    const other = isNorthward ? node + side : node + 1;
    const part = (level - share[node]) / (share[other] - share[node]);
    const column = (node % side) + (isNorthward ? 0 : part);
    const row = Math.floor(node / side) + (isNorthward ? part : 0);
    x[k] = domain.x[0] + (column / (side - 1)) * widthOf(domain.x);
    y[k] = domain.y[0] + (row / (side - 1)) * widthOf(domain.y);
  }
  return { height: heights.heightAt(level), x, y };
}
