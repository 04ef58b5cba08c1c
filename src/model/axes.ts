import type { Range } from '../core/surface.ts';
import { multiples, roundStep } from '../look/roundStep.ts';
import type { Pixel } from './grip.ts';

/** The two ranges that a plot goes over. */
export interface Frame {
  readonly across: Range;
  readonly up: Range;
}

/** A plot laid out in pixels, from numbers to places and back. */
export interface Axes extends Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(value: number): number;
  y(value: number): number;
  acrossAt(px: number): number;
  upAt(py: number): number;
  /** The nearest place inside of the plot. */
  inside(place: Pixel): Pixel;
}

const room = { left: 44, right: 12, top: 26, bottom: 38 };

/** Lays a plot out; it may keep more room than usual for the numbers on its left. */
export function axes({ across, up }: Frame, width: number, height: number, leftRoom = room.left): Axes {
  const left = Math.max(leftRoom, room.left);
  const right = Math.max(left + 1, width - room.right);
  const top = room.top;
  const bottom = Math.max(top + 1, height - room.bottom);
  const perAcross = (right - left) / (across[1] - across[0]);
  const perUp = (bottom - top) / (up[1] - up[0]);
  return {
    across,
    up,
    left,
    right,
    top,
    bottom,
    x: (value) => left + (value - across[0]) * perAcross,
    y: (value) => bottom - (value - up[0]) * perUp,
    acrossAt: (px) => across[0] + (px - left) / perAcross,
    upAt: (py) => up[0] + (bottom - py) / perUp,
    inside: ({ x, y }) => ({ x: between(x, left, right), y: between(y, top, bottom) }),
  };
}

/** From the least to the largest of these numbers with some room on both sides; a range of its own where all are equal. */
export function rangeOf(values: Iterable<number>, spare: number): Range {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!(low <= high)) return [0, 1];
  const width = high - low;
  // so small a difference is what rounding has left, and no axis can show it
  const beside = width > 1e-9 * Math.max(Math.abs(low), Math.abs(high)) ? spare * width : Math.abs(low) / 10 || 1;
  return [low - beside, high + beside];
}

/** The numbers that stand at an axis of so many pixels. */
export function ticksOf([low, high]: Range, pixels: number, pixelsPerTick: number): readonly number[] {
  return multiples(roundStep(high - low, Math.max(1, Math.floor(pixels / pixelsPerTick))), low, high);
}

function between(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
