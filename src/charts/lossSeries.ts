import type { Track } from '../core/run.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import type { StopRules } from '../scenario/scenario.ts';
import { beyond, endOf, knownUpTo, type Progress, placeOf, stepsAlong } from './progress.ts';
import { type Quantity, type Readings, readings } from './readings.ts';
import { isMarked, type RuleLine, rulesSeen } from './rulesSeen.ts';

/** A height at each of some places of the axis; null where there is none to show. */
export type Curve = (number | null)[];

/** What is to be shown. */
export interface Shown {
  readonly quantity: Quantity;
  readonly scale: 'linear' | 'logarithmic';
  readonly surface: Surface;
  readonly minima: readonly Minimum[];
  readonly stop: StopRules;
  readonly tracks: readonly Track[];
  /** The optimizers, by their numbers, whose hikers are drawn. */
  readonly rivals: readonly number[];
  readonly reached: number;
  readonly lastStep: number;
  /** The selected hiker's track. */
  readonly way: Track | null;
  /** A run to compare with. */
  readonly pinned: Pick<Shown, 'surface' | 'tracks' | 'rivals' | 'reached'> | null;
}

/** The hikers of one optimizer. */
export interface RivalSeries {
  readonly rival: number;
  /** One for each hiker while they are few; else empty, and there are bands. */
  readonly lines: readonly Curve[];
  /** From the 5th to the 95th and from the 25th to the 75th percentile, when the hikers are many. */
  readonly bands: { readonly p5: Curve; readonly p25: Curve; readonly p75: Curve; readonly p95: Curve } | null;
  readonly quartiles: { readonly lower: Curve; readonly upper: Curve };
  readonly median: Curve;
}

/** Where a hiker stopped, because a rule or its optimizer said so. */
interface StopMark {
  readonly at: number;
  readonly height: number;
  readonly rival: number;
  readonly isSelected: boolean;
}

/** What the chart shows, ready to be drawn: on a logarithmic scale the heights are log₁₀(value − floor). */
export interface LossSeries {
  readonly quantity: Quantity;
  readonly scale: 'linear' | 'logarithmic';
  readonly progress: Progress;
  /** Places on the axis, rising: steps, or evaluations of the gradient. */
  readonly places: number[];
  /** Up to here the run is known; only a pinned run may go on. */
  readonly known: number;
  readonly end: number;
  readonly rivals: readonly RivalSeries[];
  readonly selected: { readonly rival: number; readonly curve: Curve } | null;
  readonly pinned: readonly { readonly rival: number; readonly median: Curve }[];
  readonly rules: readonly (RuleLine & { readonly at: number })[];
  /** Rules whose line would lie above or below the picture. */
  readonly rulesOutside: readonly RuleLine[];
  /** The quantities in whose curves other rules can be seen. */
  readonly rulesElsewhere: readonly Quantity[];
  readonly stops: readonly StopMark[];
  readonly low: number;
  readonly high: number;
  /** What was taken off every value to have a logarithm; 0 on a linear scale. */
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
 * A quantity against the step, or against what was spent. A hiker that has arrived stays as high as it is; one that has
 * diverged counts as infinitely high, so that median and percentiles are those of all hikers, and where they are infinite
 * the curve ends.
 */
export function lossSeries(shown: Shown): LossSeries {
  const { quantity, scale, surface, stop } = shown;
  const progress: Progress = stop.maxEvaluations > 0 ? 'evaluations' : 'steps';
  const isDrawn = ({ optimizer }: Track) => shown.rivals.includes(optimizer);
  const tracks = shown.tracks.filter(isDrawn);
  const way = shown.way !== null && isDrawn(shown.way) ? shown.way : null;
  const known = knownUpTo(tracks, progress, shown.reached);
  const end = endOf(tracks, progress, shown.lastStep, stop.maxEvaluations);
  const ghosts = shown.pinned?.tracks.filter(({ optimizer }) => shown.pinned?.rivals.includes(optimizer)) ?? [];
  const knownOfGhosts = shown.pinned === null ? 0 : knownUpTo(ghosts, progress, shown.pinned.reached);

  const isMany = tracks.length > mostLines;
  const places = placesUpTo(
    Math.max(known, Math.min(knownOfGhosts, end)),
    isMany ? mostStepsOfBands : mostPoints / Math.max(1, tracks.length),
  );
  const read = (track: Track) => readings(track, quantity, surface, stop.lossChangeSteps);
  const everyone = (way === null || tracks.includes(way) ? tracks : [...tracks, way]).map(read);

  const isLinear = scale === 'linear';
  const { highest, cut } = topOf(everyone, isLinear ? roomAbove : roomAboveLogarithmic);
  const { floor, floorIs, lowestShown } = floorFor(shown, everyone);
  const top = isLinear ? highest : Math.log10(Math.max(highest - floor, Number.MIN_VALUE));
  const deepest = isLinear ? Number.NEGATIVE_INFINITY : top - mostDecades;
  // what is deeper, or exactly at the floor, leaves the picture at the bottom
  const heightOf = (value: number) => (isLinear ? value : Math.log10(Math.max(value - floor, 10 ** (deepest - 1))));
  // who is below the lowest ground of the map has left it, and the picture with it
  const show = (value: number) => (Number.isFinite(value) && value >= lowestShown ? heightOf(value) : null);

  const rivalOf = (rival: number): RivalSeries => {
    const own = tracks.filter(({ optimizer }) => optimizer === rival).map(read);
    const quantile = quantilesOf(own, progress, places, known, show);
    const quartiles = { lower: quantile(0.25), upper: quantile(0.75) };
    return {
      rival,
      lines: isMany ? [] : own.map(lineOf),
      bands: isMany ? { p5: quantile(0.05), p25: quartiles.lower, p75: quartiles.upper, p95: quantile(0.95) } : null,
      quartiles,
      median: quantile(0.5),
    };
  };

  function lineOf({ track, value, from }: Readings): Curve {
    const steps = stepsAlong(track, progress, places);
    return Array.from(steps, (step) => (step === beyond || step < from ? null : show(value[step])));
  }

  const ghostOf = (rival: number) => {
    const own = ghosts
      .filter(({ optimizer }) => optimizer === rival)
      .map((track) => readings(track, quantity, shown.pinned?.surface ?? surface, stop.lossChangeSteps));
    return { rival, median: quantilesOf(own, progress, places, knownOfGhosts, show)(0.5) };
  };

  const rivals = shown.rivals.map(rivalOf);
  const pinned = shown.pinned?.rivals.map(ghostOf) ?? [];
  const selected = way === null ? null : { rival: way.optimizer, curve: lineOf(read(way)) };
  const lowest = lowestOf([
    ...rivals.flatMap(({ lines, bands, median }) => [...lines, ...(bands === null ? [] : [bands.p5]), median]),
    ...pinned.map(({ median }) => median),
    ...(selected === null ? [] : [selected.curve]),
  ]);

  const seen = rulesSeen(stop, quantity, progress);
  const lines = seen.lines.map((line) => ({ ...line, at: line.stands === 'upright' ? line.value : show(line.value) }));
  const bottom = Math.min(Math.max(lowest, deepest), top);
  // a threshold just below the curves belongs into the picture; one far below would flatten them
  const deepestRule = isLinear ? bottom - (top - bottom) : deepest;
  const level = lines.filter(({ stands, at }) => stands === 'level' && at !== null && at >= deepestRule);
  const [low, high] = widened(Math.min(bottom, ...level.map(({ at }) => at ?? bottom)), top);
  const isInside = ({ stands, at }: (typeof lines)[number]) =>
    at !== null && (stands === 'upright' ? at <= end : at >= low && at <= high);

  return {
    quantity,
    scale,
    progress,
    places,
    known,
    end,
    rivals,
    selected,
    pinned,
    rules: lines.filter(isInside).map((line) => ({ ...line, at: line.at ?? 0 })),
    rulesOutside: lines.filter((line) => line.stands === 'level' && !isInside(line)),
    rulesElsewhere: seen.elsewhere,
    stops: everyone.flatMap((each) => stopMark(each, progress, show, way)),
    low,
    high,
    floor,
    floorIs,
    cut,
  };
}

/** The value that a point of a curve stands for; infinite where the curve has left the picture. */
export function lossOf({ scale, floor }: LossSeries, at: number | null): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  return scale === 'linear' ? at : floor + 10 ** at;
}

/** All places where they are few enough, else every third, fifth …: an even stride would hide a zigzag, whose period is two. */
function placesUpTo(last: number, most: number): number[] {
  const least = Math.ceil((last + 1) / most);
  const stride = least + (least % 2 === 0 ? 1 : 0);
  const places = Array.from({ length: Math.floor(last / stride) + 1 }, (_, k) => k * stride);
  if (places[places.length - 1] !== last) places.push(last);
  return places;
}

/** Curves of the values that a share of the hikers does not exceed. */
function quantilesOf(
  hikers: readonly Readings[],
  progress: Progress,
  places: readonly number[],
  known: number,
  show: (value: number) => number | null,
): (share: number) => Curve {
  const steps = hikers.map(({ track }) => stepsAlong(track, progress, places));
  const sorted = places.map((_, k) => Float64Array.from(hikers, (hiker, h) => valueAt(hiker, steps[h][k])).sort());
  return (share) => sorted.map((values, k) => (places[k] > known ? null : show(quantileOf(values, share))));
}

function valueAt({ track, value }: Readings, step: number): number {
  if (step !== beyond) return value[step];
  return track.stopped?.reason === 'diverged' ? Number.POSITIVE_INFINITY : value[track.reached];
}

function stopMark(
  { track, value }: Readings,
  progress: Progress,
  show: (value: number) => number | null,
  way: Track | null,
): StopMark[] {
  const { stopped, optimizer: rival } = track;
  if (stopped === undefined || !isMarked(stopped.reason)) return [];
  const height = show(value[stopped.step]);
  return height === null
    ? []
    : [{ at: placeOf(track, progress, stopped.step), height, rival, isSelected: track === way }];
}

/** Of values in order; between two of them in proportion, unless one is infinite. */
function quantileOf(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.ceil(at);
  if (sorted[above] === sorted[below]) return sorted[below];
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
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
function floorFor({ scale, quantity, minima }: Shown, hikers: readonly Readings[]) {
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
