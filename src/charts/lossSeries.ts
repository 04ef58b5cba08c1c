import type { Track } from '../core/run.ts';
import type { Minimum } from '../core/surface.ts';

/** A height at each of some steps; null where there is none to show. */
export type Curve = (number | null)[];

/** What the curve of losses shows, ready to be drawn: on a logarithmic scale the curves are log₁₀(loss − floor). */
export interface LossSeries {
  readonly scale: 'linear' | 'logarithmic';
  readonly steps: number[];
  /** One for each hiker while they are few; else empty, and there are bands. */
  readonly lines: readonly Curve[];
  /** From the 5th to the 95th and from the 25th to the 75th percentile, when the hikers are many. */
  readonly bands: { readonly p5: Curve; readonly p25: Curve; readonly p75: Curve; readonly p95: Curve } | null;
  readonly quartiles: { readonly lower: Curve; readonly upper: Curve };
  readonly median: Curve;
  readonly selected: Curve | null;
  readonly low: number;
  readonly high: number;
  /** What was taken off every loss to have a logarithm; 0 on a linear scale. */
  readonly floor: number;
  readonly floorIs: 'nothing' | 'lowest-minimum' | 'lowest-seen';
  /** How many curves leave the picture at the top. */
  readonly cut: number;
}

/** Up to so many hikers each have a line. */
export const mostLines = 100;
const mostPoints = 48_000;
const mostStepsOfBands = 400;

/** A double knows no more decades than this below the highest loss. */
const mostDecades = 16;

/** Curves that rise above their highest start belong into the picture up to this many times it; higher ones would flatten the rest. */
const roomAbove = 2;
const roomAboveLogarithmic = 1000;

/**
 * Loss against step. A hiker that has arrived stays as high as it is; one that has diverged counts as infinitely high, so
 * that median and percentiles are those of all hikers, and where they are infinite the curve ends.
 */
export function lossSeries(
  tracks: readonly Track[],
  reached: number,
  way: Track | null,
  minima: readonly Minimum[],
  scale: LossSeries['scale'],
): LossSeries {
  const isMany = tracks.length > mostLines;
  const steps = stepsUpTo(reached, isMany ? mostStepsOfBands : mostPoints / Math.max(1, tracks.length));
  const everyone = way === null || tracks.includes(way) ? tracks : [...tracks, way];
  const { highest, cut } = topOf(everyone, scale === 'linear' ? roomAbove : roomAboveLogarithmic);
  const floor = scale === 'linear' ? 0 : floorOf(everyone, minima);
  const lowestShown = scale === 'linear' ? Number.NEGATIVE_INFINITY : floor - roundingOf(everyone, minima);
  const isFloorKnown = minima.length > 0 && floor === minima[0].value;

  const isLinear = scale === 'linear';
  const top = isLinear ? highest : Math.log10(Math.max(highest - floor, Number.MIN_VALUE));
  const deepest = isLinear ? Number.NEGATIVE_INFINITY : top - mostDecades;
  // what is deeper, or exactly at the floor, leaves the picture at the bottom
  const shown = (loss: number) => (isLinear ? loss : Math.log10(Math.max(loss - floor, 10 ** (deepest - 1))));
  // who is below the lowest ground of the map has left it, and the picture with it
  const show = (loss: number) => (Number.isFinite(loss) && loss >= lowestShown ? shown(loss) : null);

  const sorted = steps.map((step) => Float64Array.from(tracks, (track) => lossAt(track, step)).sort());
  const quantile = (share: number): Curve => sorted.map((losses) => show(quantileOf(losses, share)));
  const lineOf = (track: Track): Curve => steps.map((step) => (step <= track.reached ? show(track.loss[step]) : null));

  const lines = isMany ? [] : tracks.map(lineOf);
  const quartiles = { lower: quantile(0.25), upper: quantile(0.75) };
  const bands = isMany ? { p5: quantile(0.05), p25: quartiles.lower, p75: quartiles.upper, p95: quantile(0.95) } : null;
  const median = quantile(0.5);
  const selected = way === null ? null : lineOf(way);
  const lowest = lowestOf([
    ...lines,
    ...(bands === null ? [] : [bands.p5]),
    median,
    ...(selected === null ? [] : [selected]),
  ]);
  const [low, high] = widened(Math.min(Math.max(lowest, deepest), top), top);
  return {
    scale,
    steps,
    lines,
    bands,
    quartiles,
    median,
    selected,
    low,
    high,
    floor,
    floorIs: floor === 0 ? 'nothing' : isFloorKnown ? 'lowest-minimum' : 'lowest-seen',
    cut,
  };
}

/** The loss that a point of a curve stands for; infinite where the curve has left the picture. */
export function lossOf({ scale, floor }: LossSeries, at: number | null): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  return scale === 'linear' ? at : floor + 10 ** at;
}

/** All steps where they are few enough, else every third, fifth …: an even stride would hide a zigzag, whose period is two. */
function stepsUpTo(reached: number, most: number): number[] {
  const least = Math.ceil((reached + 1) / most);
  const stride = least + (least % 2 === 0 ? 1 : 0);
  const steps = Array.from({ length: Math.floor(reached / stride) + 1 }, (_, k) => k * stride);
  if (steps[steps.length - 1] !== reached) steps.push(reached);
  return steps;
}

function lossAt({ loss, reached, stopped }: Track, step: number): number {
  if (step <= reached) return loss[step];
  return stopped?.reason === 'diverged' ? Number.POSITIVE_INFINITY : loss[reached];
}

/** Of losses in order; between two of them in proportion, unless one is infinite. */
function quantileOf(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.ceil(at);
  if (sorted[above] === sorted[below]) return sorted[below];
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

/** The highest loss that belongs into the picture, and how many curves go beyond it. */
function topOf(tracks: readonly Track[], roomAbove: number): { highest: number; cut: number } {
  const starts = Math.max(...tracks.map(({ loss }) => loss[0]).filter(Number.isFinite));
  const lowest = Math.min(...tracks.map(({ loss, reached }) => loss[reached]).filter(Number.isFinite));
  const room = starts + (roomAbove - 1) * Math.max(0, starts - lowest);
  let highest = starts;
  let cut = 0;
  for (const track of tracks) {
    const peak = peakOf(track);
    if (track.stopped?.reason === 'diverged' || peak > room) cut++;
    else if (peak > highest) highest = peak;
  }
  return { highest: Number.isFinite(highest) ? highest : 1, cut };
}

function peakOf({ loss, reached }: Track): number {
  let peak = loss[0];
  for (let step = 1; step <= reached; step++) if (loss[step] > peak) peak = loss[step];
  return peak;
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

function lowestOf(curves: readonly Curve[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const curve of curves) for (const value of curve) if (value !== null && value < lowest) lowest = value;
  return lowest;
}

/** A little room below and above; some where all is level. */
function widened(low: number, high: number): [low: number, high: number] {
  const room = 0.04 * (high - low) || 0.5;
  return [low - room, high + room];
}
