import { type Domain, widthOf } from './surface.ts';

/** A hiker further from the middle of the domain than this many of its widths is lost. */
const lostBeyondWidths = 1e6;

/** How far hikers may go before they count as lost. */
export interface Reach {
  readonly middleX: number;
  readonly middleY: number;
  readonly x: number;
  readonly y: number;
}

export function reachOf({ x, y }: Domain): Reach {
  return {
    middleX: (x[0] + x[1]) / 2,
    middleY: (y[0] + y[1]) / 2,
    x: lostBeyondWidths * widthOf(x),
    y: lostBeyondWidths * widthOf(y),
  };
}

/**
 * The first hiker from `from` on who is out of reach, or whose place or height is not a finite number; the number of
 * hikers where there is none. It goes over everybody at every step, and almost always finds nobody.
 */
export function firstLost(reach: Reach, x: Float64Array, y: Float64Array, loss: Float64Array, from: number): number {
  const { middleX, middleY, x: reachX, y: reachY } = reach;
  for (let hiker = from; hiker < loss.length; hiker++) {
    // a comparison with NaN is false, and ∞ − ∞ is NaN
    const isNear = Math.abs(x[hiker] - middleX) <= reachX && Math.abs(y[hiker] - middleY) <= reachY;
    if (!(isNear && loss[hiker] - loss[hiker] === 0)) return hiker;
  }
  return loss.length;
}
