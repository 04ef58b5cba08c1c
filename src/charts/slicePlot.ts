import type { Slice } from '../core/slices.ts';

/** A slice laid out in pixels: paths of the ground, its tangent and its parabola, and where the hiker stands. */
export interface SlicePlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ground: string;
  readonly tangent: string;
  readonly parabola: string | null;
  readonly hiker: { readonly x: number; readonly y: number };
  /** The ends of the axis of heights. */
  readonly low: number;
  readonly high: number;
  x(coordinate: number): number;
  y(height: number): number;
}

const room = { left: 52, right: 10, top: 8, bottom: 20 };

/** `parabola` is the height of the quadratic model this far along the axis from the hiker; null where none is asked for. */
export function slicePlot(
  slice: Slice,
  parabola: ((distance: number) => number) | null,
  width: number,
  height: number,
): SlicePlot {
  const { at, here, level, slope } = slice;
  const left = room.left;
  const right = Math.max(left + 1, width - room.right);
  const top = room.top;
  const bottom = Math.max(top + 1, height - room.bottom);
  const [from, to] = [at[0], at[at.length - 1]];
  const [low, high] = rangeOf(slice);
  const x = (coordinate: number) => left + ((coordinate - from) / (to - from)) * (right - left);
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top);
  // far beyond the picture a number is as good as any; drawing programs stumble over huge ones
  const drawnY = (value: number) => Math.min(Math.max(y(value), top - 1e4), bottom + 1e4).toFixed(1);

  function path(heightAt: (k: number) => number): string {
    let drawn = '';
    let isBroken = true;
    for (let k = 0; k < at.length; k++) {
      const value = heightAt(k);
      if (Number.isFinite(value)) drawn += `${isBroken ? 'M' : 'L'}${x(at[k]).toFixed(1)} ${drawnY(value)}`;
      isBroken = !Number.isFinite(value);
    }
    return drawn;
  }

  return {
    left,
    right,
    top,
    bottom,
    ground: path((k) => slice.height[k]),
    tangent: path((k) => level + slope * (at[k] - here)),
    parabola: parabola && path((k) => parabola(at[k] - here)),
    hiker: { x: x(here), y: y(level) },
    low,
    high,
    x,
    y,
  };
}

/** All heights of the slice, the hiker's among them, and a little room. */
function rangeOf({ height, level }: Slice): [low: number, high: number] {
  const heights = [...height, level].filter(Number.isFinite);
  const low = Math.min(...heights);
  const high = Math.max(...heights);
  if (!Number.isFinite(low)) return [0, 1];
  const spare = 0.06 * (high - low) || 0.5;
  return [low - spare, high + spare];
}
