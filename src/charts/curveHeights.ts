import type { Track } from '../core/run.ts';
import type { Minimum } from '../core/surface.ts';
import type { Quantity, Readings } from './readings.ts';

/** How values become heights of a chart: themselves, or log₁₀(value − floor). */
export interface CurveHeights {
  /** What is taken off every value to have a logarithm; 0 on a linear scale. */
  readonly floor: number;
  readonly floorIs: 'nothing' | 'lowest-minimum' | 'lowest-seen';
  /** The highest height that belongs into the picture, and the lowest that may. */
  readonly top: number;
  readonly deepest: number;
  /** How many curves leave the picture at the top. */
  readonly cut: number;
  /** The height at which a value is shown; null for what is not in the picture. */
  show(value: number): number | null;
}

interface Measured {
  readonly quantity: Quantity;
  readonly scale: 'linear' | 'logarithmic';
  readonly minima: readonly Minimum[];
}

/** A double knows no more decades than this below the highest loss. */
const mostDecades = 16;

/** Curves that rise above their highest start belong into the picture up to this many times it; higher ones would flatten the rest. */
const roomAbove = 2;
const roomAboveLogarithmic = 1000;

/** The heights for curves of these hikers. */
export function curveHeights(measured: Measured, hikers: readonly Readings[]): CurveHeights {
  const isLinear = measured.scale === 'linear';
  const { highest, cut } = topOf(hikers, isLinear ? roomAbove : roomAboveLogarithmic);
  const { floor, floorIs, lowestShown } = floorFor(measured, hikers);
  const top = isLinear ? highest : Math.log10(Math.max(highest - floor, Number.MIN_VALUE));
  const deepest = isLinear ? Number.NEGATIVE_INFINITY : top - mostDecades;
  // what is deeper, or exactly at the floor, leaves the picture at the bottom
  const heightOf = (value: number) => (isLinear ? value : Math.log10(Math.max(value - floor, 10 ** (deepest - 1))));
  return {
    floor,
    floorIs,
    top,
    deepest,
    cut,
    // who is below the lowest ground of the map has left it, and the picture with it
    show: (value) => (Number.isFinite(value) && value >= lowestShown ? heightOf(value) : null),
  };
}

/** The highest value that belongs into the picture, and how many curves go beyond it. */
function topOf(hikers: readonly Readings[], roomAbove: number): { highest: number; cut: number } {
  const starts = Math.max(...hikers.map(({ value, from }) => value[from]).filter(Number.isFinite));
  const lowest = Math.min(...hikers.map(({ track, value }) => value[track.reached]).filter(Number.isFinite));
  const room = starts + (roomAbove - 1) * Math.max(0, starts - lowest);
  let highest = starts;
  let cut = 0;
  for (const hiker of hikers) {
    const peak = peakOf(hiker);
    if (hiker.track.stopped?.reason === 'diverged' || peak > room) cut++;
    else if (peak > highest) highest = peak;
  }
  return { highest: Number.isFinite(highest) ? highest : 1, cut };
}

function peakOf({ track, value, from }: Readings): number {
  let peak = value[from];
  for (let step = from + 1; step <= track.reached; step++) if (value[step] > peak) peak = value[step];
  return peak;
}

/** What is taken off for a logarithm. Only a loss may be negative: lengths and spreads are measured from 0. */
function floorFor({ scale, quantity, minima }: Measured, hikers: readonly Readings[]) {
  if (scale === 'linear') return { floor: 0, floorIs: 'nothing' as const, lowestShown: Number.NEGATIVE_INFINITY };
  if (quantity !== 'loss') return { floor: 0, floorIs: 'nothing' as const, lowestShown: 0 };
  const tracks = hikers.map(({ track }) => track);
  const floor = floorOf(tracks, minima);
  const isKnown = minima.length > 0 && floor === minima[0].value;
  return {
    floor,
    floorIs: floor === 0 ? ('nothing' as const) : isKnown ? ('lowest-minimum' as const) : ('lowest-seen' as const),
    lowestShown: floor - roundingOf(tracks, minima),
  };
}

/**
 * The lowest known minimum; the lowest loss seen where none is known, or where half of the hikers end lower still, beside
 * the map. A few who do leave the picture at the bottom.
 */
function floorOf(tracks: readonly Track[], minima: readonly Minimum[]): number {
  if (minima.length === 0) return lowestSeen(tracks);
  const known = minima[0].value;
  const rounding = roundingOf(tracks, minima);
  const lower = tracks.filter(({ loss, reached }) => loss[reached] < known - rounding);
  if (2 * lower.length >= tracks.length) return lowestSeen(tracks);
  return Math.abs(known) < rounding / 1000 ? 0 : known;
}

function lowestSeen(tracks: readonly Track[]): number {
  let seen = Number.POSITIVE_INFINITY;
  for (const { loss, reached } of tracks) {
    for (let step = 0; step <= reached; step++) if (loss[step] < seen) seen = loss[step];
  }
  return Number.isFinite(seen) ? seen : 0;
}

/** A minimum is known to rounding only, and who gets to it may be lower by that much. */
function roundingOf(tracks: readonly Track[], minima: readonly Minimum[]): number {
  let range = 0;
  for (const { loss } of tracks) if (Number.isFinite(loss[0])) range = Math.max(range, Math.abs(loss[0]));
  return 1e-9 * (range + Math.abs(minima[0]?.value ?? 0));
}
