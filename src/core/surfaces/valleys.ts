import { contains, type Minimum, type Surface, widthOf } from '../surface.ts';
import { isLowestAcross, isLowestAround } from './lowest.ts';
import { type RefinedMinimum, refineMinimum } from './refineMinimum.ts';
import { slideDown } from './slideDown.ts';

export interface SearchOptions {
  /** The net of heights in which the search begins has so many nodes along each edge; 257 by default. */
  readonly samplesPerSide?: number;
  /** The lowest so many are kept; 400 by default. */
  readonly most?: number;
}

/** Heights on a net of nodes, row by row from low y to high y. */
interface Net {
  readonly side: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly value: Float64Array;
  readonly low: number;
  /** Differences of height below this are rounding. */
  readonly rounding: number;
}

type Place = Pick<Minimum, 'x' | 'y' | 'value'>;

/** Of the height of half the map above its lowest place; the highest places can be too high to compare anything with. */
const roundingShare = 1e-12;
/** One node in so many is asked for that height. */
const surveyEvery = 61;
/** Two places closer than this share of the domain's width are one. */
const sameShare = 1e-5;
/** A hollow whose least curvature is below this share of the greatest may be a gutter, and is looked at again. */
const roundEnough = 1e-8;
/** On ground as rough as noise only the lowest hollows of the net are looked at, so many for each minimum asked for; */
const mostHollowsEach = 4;
/** and fewer of those that are not plainly round. */
const mostDoubtsEach = 0.25;

/**
 * All minima of a surface inside its domain, lowest first: those it knows, and those found by looking for hollows in a net of
 * heights and going down to the floor of each. Ground that is level over a stretch, or that falls beyond the domain's edge,
 * has no minimum there. What lies between the nodes of the net can be missed.
 */
export function findMinima(surface: Surface, { samplesPerSide = 257, most = 400 }: SearchOptions = {}): Minimum[] {
  const net = sample(surface, samplesPerSide);
  const axis = gutterAxis(net);
  const found = axis === undefined ? searchHollows(surface, net, most) : searchAcross(surface, net, axis);
  const minima = [...surface.minima, ...found.filter((place) => isNew(surface, surface.minima, place))];
  const lowest = minima.reduce((low, { value }) => Math.min(low, value), net.low);
  return minima
    .map((minimum) => ({ ...minimum, global: minimum.value <= lowest + net.rounding }))
    .sort((a, b) => a.value - b.value)
    .slice(0, most);
}

function sample(surface: Surface, side: number): Net {
  const { domain } = surface;
  const x = new Float64Array(side * side);
  const y = new Float64Array(side * side);
  const value = new Float64Array(side * side);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      x[row * side + column] = domain.x[0] + (column / (side - 1)) * widthOf(domain.x);
      y[row * side + column] = domain.y[0] + (row / (side - 1)) * widthOf(domain.y);
    }
  }
  surface.values(x, y, value, side * side);

  let low = Number.POSITIVE_INFINITY;
  for (const height of value) if (Number.isFinite(height) && height < low) low = height;
  const survey = value.filter((height, k) => k % surveyEvery === 0 && Number.isFinite(height)).sort();
  const middle = survey.length === 0 ? low : survey[survey.length >> 1];
  const rounding = roundingShare * (middle - low) + 2 * Number.EPSILON * Math.abs(low);
  return { side, x, y, value, low, rounding };
}

/** The axis along which the landscape is everywhere the same, if there is one. */
function gutterAxis({ side, value }: Net): 'x' | 'y' | undefined {
  if (value.every((height, k) => Object.is(height, value[k % side]))) return 'y';
  return value.every((height, k) => Object.is(height, value[k - (k % side)])) ? 'x' : undefined;
}

/** Minima that are whole lines, told by the place on them in the middle of the domain. */
function searchAcross(surface: Surface, net: Net, along: 'x' | 'y'): Minimum[] {
  const found: Minimum[] = [];
  const stride = along === 'y' ? 1 : net.side;
  const middle = Math.floor(net.side / 2) * (net.side + 1 - stride);
  for (let k = 0; k < net.side; k++) {
    if (!isDip(net, k, stride)) continue;
    const node = middle + k * stride;
    const refined = refineMinimum(surface, net.x[node], net.y[node]);
    if (!hasFloor(refined)) continue;
    const place = floorOf(surface, net, node, refined);
    if (!contains(surface.domain, place.x, place.y) || !isNew(surface, found, place)) continue;
    if (isLowestAcross(surface, place, along)) {
      found.push({ x: place.x, y: place.y, value: place.value, global: false, along });
    }
  }
  return found;
}

function searchHollows(surface: Surface, net: Net, most: number): Minimum[] {
  const found: Minimum[] = [];
  let doubts = 0;
  for (const node of hollows(net, mostHollowsEach * most)) {
    if (found.length === most) break;
    const refined = refineMinimum(surface, net.x[node], net.y[node]);
    if (!hasFloor(refined)) continue;
    const isRound = refined.ending === 'level' && refined.roundness > roundEnough;
    if (!isRound && doubts++ >= mostDoubtsEach * most) continue;
    const place = floorOf(surface, net, node, refined);
    if (!contains(surface.domain, place.x, place.y) || !isNew(surface, found, place)) continue;
    if (isRound || isLowestAround(surface, place)) {
      found.push({ x: place.x, y: place.y, value: place.value, global: false });
    }
  }
  return found;
}

function hasFloor({ ending }: RefinedMinimum): boolean {
  return ending === 'level' || ending === 'stuck';
}

/** The lowest place of the hollow around a node: where the ground is level, or else its kink. */
function floorOf(surface: Surface, net: Net, node: number, refined: RefinedMinimum): Place {
  return refined.ending === 'level' ? refined : slideDown(surface, net.x[node], net.y[node], 1 / (net.side - 1));
}

function isNew({ domain }: Surface, minima: readonly Minimum[], place: Place): boolean {
  return minima.every(({ x, y, along }) => {
    const dx = along === 'x' ? 0 : (x - place.x) / widthOf(domain.x);
    const dy = along === 'y' ? 0 : (y - place.y) / widthOf(domain.y);
    return Math.hypot(dx, dy) > sameShare;
  });
}

/** The nodes that are lower than their eight neighbours, lowest first, and no more than asked for. */
function hollows(net: Net, most: number): number[] {
  const { side, value } = net;
  const nodes: number[] = [];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      if (isHollow(net, row, column)) nodes.push(row * side + column);
    }
  }
  return nodes.sort((a, b) => value[a] - value[b]).slice(0, most);
}

/** Of equal neighbours the first counts as the lowest; ground that is level all round is no hollow. */
function isHollow({ side, value, rounding }: Net, row: number, column: number): boolean {
  const node = row * side + column;
  const here = value[node];
  if (!Number.isFinite(here)) return false;
  let rise = 0;
  for (let r = Math.max(row - 1, 0); r <= Math.min(row + 1, side - 1); r++) {
    for (let c = Math.max(column - 1, 0); c <= Math.min(column + 1, side - 1); c++) {
      const neighbour = r * side + c;
      const difference = value[neighbour] - here;
      if (difference < 0 || (difference === 0 && neighbour < node)) return false;
      if (difference > rise) rise = difference;
    }
  }
  return rise > rounding;
}

/** Whether a node is lower than its two neighbours on the line from node 0 in strides; of equal ones the first counts. */
function isDip({ side, value, rounding }: Net, k: number, stride: number): boolean {
  const here = value[k * stride];
  const before = k === 0 ? Number.NaN : value[(k - 1) * stride] - here;
  const after = k === side - 1 ? Number.NaN : value[(k + 1) * stride] - here;
  if (!Number.isFinite(here) || before <= 0 || after < 0) return false;
  return Math.max(before || 0, after || 0) > rounding;
}
