import type { HeightScale } from '../../core/heightScale.ts';
import { type Domain, type Surface, widthOf } from '../../core/surface.ts';
import { east, type Plot, shownShare, south } from './plot.ts';

/** A way over the ground: a place for each step, of which entries 0 … `reached` count. */
export interface Way {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly reached: number;
}

/** Points of lines that are yet to be laid on the ground. Made once and filled again. */
export interface Chain {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly height: Float64Array;
  /** Step of each point; fractions between two steps, `gap` where one line ends and the next begins. */
  readonly step: Float64Array;
  length: number;
}

const gap = -1;

/** A straight step longer than this, in shares of the domain, is laid over the ground in several pieces. */
const pieceShare = 0.02;
const mostPieces = 12;

/** Steps shorter than this, in shares of the domain, cannot be seen however near one looks: a hiker that has arrived. */
const invisible = 2e-6;

/** Points a step may need beside its pieces: its beginning, and gaps where it enters and leaves the domain. */
const extraPoints = 3;

export function chain(room: number): Chain {
  return {
    x: new Float64Array(room),
    y: new Float64Array(room),
    height: new Float64Array(room),
    step: new Float64Array(room),
    length: 0,
  };
}

/**
 * Adds a way to a chain: its steps, cut off at the edges of the domain, and long ones divided. Takes at most `room` points
 * for it; a way of very many steps leaves out places that are close together.
 */
export function addWay(chain: Chain, way: Way, domain: Domain, room: number): void {
  const end = Math.min(chain.step.length, chain.length + room) - 2;
  const pointsEach = room / Math.max(1, way.reached);
  const pieces = Math.max(1, Math.min(mostPieces, Math.floor(pointsEach) - extraPoints));
  const isCrowded = pointsEach < 1 + extraPoints;
  const leastStride = isCrowded ? ((1 + extraPoints) * lengthOf(way, domain)) / room : invisible;
  let from = 0;
  let isOn = false;
  for (let step = 1; step <= way.reached && chain.length < end; step++) {
    const span = distance(way, from, step, domain);
    if (span < leastStride && step < way.reached) continue;
    isOn = addStep(chain, way, from, step, domain, Math.min(pieces, Math.ceil(span / pieceShare) || 1), end, isOn);
    from = step;
  }
  if (isOn) add(chain, 0, 0, gap);
}

/** Adds one straight step; `isOn` says that the chain ends where it begins. Returns whether the chain ends where it ends. */
function addStep(
  chain: Chain,
  { x, y }: Way,
  from: number,
  to: number,
  domain: Domain,
  pieces: number,
  end: number,
  isOn: boolean,
): boolean {
  const dx = x[to] - x[from];
  const dy = y[to] - y[from];

  // the part of the step within the domain, after Liang & Barsky (1984)
  let enter = 0;
  let leave = 1;
  for (let side = 0; side < 4; side++) {
    const along = side < 2 ? dx : dy;
    const edge = side < 2 ? domain.x[side] - x[from] : domain.y[side - 2] - y[from];
    const isLow = side % 2 === 0;
    if (along === 0) {
      if (isLow ? edge > 0 : edge < 0) return false;
    } else if (along > 0 === isLow) enter = Math.max(enter, edge / along);
    else leave = Math.min(leave, edge / along);
  }
  if (!(enter < leave) && !(dx === 0 && dy === 0)) {
    if (isOn) add(chain, 0, 0, gap);
    return false;
  }

  const isJoined = isOn && enter === 0;
  if (isOn && !isJoined) add(chain, 0, 0, gap);
  for (let piece = isJoined ? 1 : 0; piece <= pieces && chain.length < end; piece++) {
    const part = enter + ((leave - enter) * piece) / pieces;
    // the ends of a step are its places themselves, to the last bit
    const isEnd = part === 1;
    add(chain, isEnd ? x[to] : x[from] + part * dx, isEnd ? y[to] : y[from] + part * dy, from + part * (to - from));
  }
  if (leave < 1) add(chain, 0, 0, gap);
  return leave === 1;
}

function add(chain: Chain, x: number, y: number, step: number): void {
  chain.x[chain.length] = x;
  chain.y[chain.length] = y;
  chain.step[chain.length] = step;
  chain.length++;
}

/** Lays a chain on the ground: writes four numbers a point into `points`: east, share of the height, south, step. */
export function drape(
  chain: Chain,
  surface: Pick<Surface, 'values'>,
  heights: HeightScale,
  plot: Plot,
  points: Float32Array,
): void {
  const { x, y, height, step, length } = chain;
  surface.values(x, y, height, length);
  for (let k = 0; k < length; k++) {
    const share = heights.shareOf(height[k]);
    points[4 * k] = east(plot, x[k]);
    points[4 * k + 1] = shownShare(share);
    points[4 * k + 2] = south(plot, y[k]);
    // over a hole there is nothing to lie on
    points[4 * k + 3] = Number.isNaN(share) ? gap : step[k];
  }
}

function distance({ x, y }: Way, from: number, to: number, domain: Domain): number {
  const dx = (x[to] - x[from]) / widthOf(domain.x);
  const dy = (y[to] - y[from]) / widthOf(domain.y);
  return Math.sqrt(dx * dx + dy * dy);
}

function lengthOf(way: Way, domain: Domain): number {
  let length = 0;
  for (let step = 1; step <= way.reached; step++) length += distance(way, step - 1, step, domain);
  return length;
}
