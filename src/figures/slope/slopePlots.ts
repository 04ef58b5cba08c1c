import type { Range } from '../../core/surface.ts';
import { multiples, roundStep } from '../../look/roundStep.ts';
import type { Curve, Order } from './curve.ts';

/** One curve of the figure laid out in pixels. */
export interface SlopePlot {
  readonly order: Order;
  readonly top: number;
  readonly bottom: number;
  /** The round numbers on its axis. */
  readonly ticks: readonly number[];
  readonly path: string;
  y(value: number): number;
}

/** The curve and its derivatives below each other, over the same x. */
export interface SlopePlots {
  readonly left: number;
  readonly right: number;
  readonly plots: readonly SlopePlot[];
  x(value: number): number;
  xAt(px: number): number;
}

interface Paper {
  readonly width: number;
  readonly height: number;
  /** The size of the letters on it. */
  readonly letterPx: number;
}

/** What is kept free around, in letters. */
const room = { left: 1.2, right: 1.2, top: 1.5, between: 1.9, bottom: 1.6 };
/** So wide is a figure of a number, and so far apart are two numbers on an axis, in letters. */
const figureWidth = 0.56;
const perTick = 2.2;
/** The function itself is looked at; its derivatives are read off. */
const shares = [2.2, 1, 1];
const pixelsPerPoint = 1.5;

/** @param written how a number stands on an axis: the longest decides how much room is kept on the left */
export function slopePlots(
  curve: Curve,
  orders: readonly Order[],
  { width, height, letterPx }: Paper,
  written: (value: number) => string,
): SlopePlots {
  const [from, to] = curve.domain;
  const points = Math.max(2, Math.ceil(width / pixelsPerPoint));
  const at = Array.from({ length: points }, (_, k) => from + (k / (points - 1)) * (to - from));
  const letters = room.top + room.bottom + room.between * (orders.length - 1);
  const free = Math.max(orders.length, height - letters * letterPx);
  const perShare = free / orders.reduce<number>((sum, order) => sum + shares[order], 0);
  let top = room.top * letterPx;
  const frames = orders.map((order) => {
    const frame = frameOf(curve, order, at, [top, top + perShare * shares[order]], letterPx);
    top = frame.bottom + room.between * letterPx;
    return frame;
  });

  const figures = Math.max(0, ...frames.flatMap(({ ticks }) => ticks.map((tick) => written(tick).length)));
  const left = Math.min((room.left + figureWidth * figures) * letterPx, 0.4 * width);
  const right = Math.max(left + 1, width - room.right * letterPx);
  const x = (value: number) => left + ((value - from) / (to - from)) * (right - left);
  const xAt = (px: number) => from + ((px - left) / (right - left)) * (to - from);
  return { left, right, plots: frames.map((frame) => ({ ...frame, path: pathOf(curve, frame, at, x) })), x, xAt };
}

interface PlotFrame extends Omit<SlopePlot, 'path'> {
  readonly values: readonly number[];
  readonly shown: Range;
}

function frameOf(curve: Curve, order: Order, at: readonly number[], [top, bottom]: Range, letterPx: number): PlotFrame {
  const values = at.map((place) => curve.valueAt(order, place));
  const shown = shownRange(values, order > 0);
  const [low, high] = shown;
  const most = Math.max(2, Math.floor((bottom - top) / (perTick * letterPx)));
  const ticks = multiples(roundStep(high - low, most), low, high);
  // first over the range, then into the picture: the difference of two huge numbers may be more than a number can hold
  const y = (value: number) => bottom - (value / (high - low) - low / (high - low)) * (bottom - top);
  return { order, top, bottom, ticks, values, shown, y };
}

function pathOf(
  curve: Curve,
  { order, top, bottom, values, shown, y }: PlotFrame,
  at: readonly number[],
  x: (value: number) => number,
): string {
  const valueAt = (place: number) => curve.valueAt(order, place);
  let path = '';
  let isBroken = true;
  at.forEach((place, k) => {
    const value = values[k];
    if (!isBroken && isJump(valueAt, at[k - 1], place, shown[1] - shown[0])) isBroken = true;
    if (!Number.isNaN(value)) path += `${isBroken ? 'M' : 'L'}${x(place).toFixed(1)} ${drawn(y(value), top, bottom)}`;
    isBroken = Number.isNaN(value);
  });
  return path;
}

/** Far beyond the picture a number is as good as any; drawing programs stumble over huge ones. */
function drawn(y: number, top: number, bottom: number): string {
  return Math.min(Math.max(y, top - 1e4), bottom + 1e4).toFixed(1);
}

/** A curve whose outer parts are so many times as high as the rest leaves the picture, as at a pole. */
const farOut = 12;

/** All values and a little room; but for the sake of a pole the rest must not become a flat line. */
function shownRange(values: readonly number[], hasZero: boolean): Range {
  const sorted = Float64Array.from(values.filter((value) => !Number.isNaN(value))).sort();
  if (sorted.length === 0) return [0, 1];
  const share = (part: number) => sorted[Math.round(part * (sorted.length - 1))];
  const middle = share(0.9) - share(0.1);
  const isFarOut = share(1) - share(0) > farOut * middle && middle > 0;
  const [least, largest] = isFarOut
    ? [Math.max(share(0), share(0.1) - middle), Math.min(share(1), share(0.9) + middle)]
    : [share(0), share(1)];
  const low = hasZero ? Math.min(least, 0) : least;
  const high = hasZero ? Math.max(largest, 0) : largest;
  const size = Math.max(Math.abs(low), Math.abs(high));
  // so small a difference is what rounding has left
  const spare = high - low > 1e-9 * size ? 0.08 * high - 0.08 * low : size / 2 || 1;
  return [Math.max(low - spare, -Number.MAX_VALUE / 4), Math.min(high + spare, Number.MAX_VALUE / 4)];
}

const suspicious = 0.1;
const halvings = 40;

/** Whether a curve does not rise between two neighbours, but leaps: halved again and again, the difference stays. */
function isJump(valueAt: (x: number) => number, from: number, to: number, shown: number): boolean {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [valueAt(low), valueAt(high)];
  const whole = Math.abs(atHigh - atLow);
  if (!(whole > suspicious * shown)) return false;
  for (let k = 0; k < halvings; k++) {
    const middle = (low + high) / 2;
    const value = valueAt(middle);
    // a gap between them is a gap in the drawing
    if (Number.isNaN(value)) return true;
    if (Math.abs(value - atLow) > Math.abs(atHigh - value)) [high, atHigh] = [middle, value];
    else [low, atLow] = [middle, value];
  }
  return Math.abs(atHigh - atLow) > whole / 4;
}
