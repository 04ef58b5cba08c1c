import type { Track } from '../core/run.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import type { StopRules } from '../scenario/scenario.ts';
import { type CurveHeights, curveHeights } from './curveHeights.ts';
import { type Curve, lineOf, quantilesOf, type Sheet } from './hikerCurves.ts';
import { placesUpTo } from './placesUpTo.ts';
import { endOf, knownUpTo, type Progress, placeOf } from './progress.ts';
import { type Quantity, type Readings, readings } from './readings.ts';
import { isMarked, type RuleLine, rulesSeen } from './rulesSeen.ts';

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

/** What is drawn of an optimizer of the pinned run. */
interface GhostMedian {
  readonly rival: number;
  readonly median: Curve;
}

/** What the chart shows, ready to be drawn: on a logarithmic scale the heights are log₁₀(value − floor). */
export interface LossSeries extends Pick<CurveHeights, 'floor' | 'floorIs' | 'cut'> {
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
  readonly pinned: readonly GhostMedian[];
  readonly rules: readonly (RuleLine & { readonly at: number })[];
  /** Rules whose line would lie above or below the picture. */
  readonly rulesOutside: readonly RuleLine[];
  /** The quantities in whose curves other rules can be seen. */
  readonly rulesElsewhere: readonly Quantity[];
  readonly stops: readonly StopMark[];
  readonly low: number;
  readonly high: number;
}

/** Up to so many hikers each have a line. */
export const mostLines = 100;
const mostPoints = 48_000;
const mostStepsOfBands = 400;

/**
 * A quantity against the step, or against what was spent. A hiker that has arrived stays as high as it is; one that has
 * diverged counts as infinitely high, so that median and percentiles are those of all hikers, and where they are infinite
 * the curve ends.
 */
export function lossSeries(shown: Shown): LossSeries {
  const { quantity, scale, stop } = shown;
  const hikers = hikersOf(shown);
  const { progress, places, known, end, ...axis } = axisOf(shown, hikers);
  const heights = curveHeights(shown, hikers.everyone);
  const on: Sheet = { progress, places, show: heights.show };

  const rivals = shown.rivals.map((rival) => rivalSeries(rival, hikers, known, axis.isMany, on));
  const pinned = ghostMedians(shown, hikers.ghosts, axis.knownOfGhosts, on);
  const selected = hikers.way && { rival: hikers.way.track.optimizer, curve: lineOf(hikers.way, on) };
  const drawn = [
    ...rivals.flatMap(({ lines, bands, median }) => [...lines, ...(bands === null ? [] : [bands.p5]), median]),
    ...pinned.map(({ median }) => median),
    ...(selected === null ? [] : [selected.curve]),
  ];

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
    ...frameOf(rulesSeen(stop, quantity, progress), lowestOf(drawn), heights, end),
    stops: hikers.everyone.flatMap((each) => stopMark(each, on, hikers.way)),
    floor: heights.floor,
    floorIs: heights.floorIs,
    cut: heights.cut,
  };
}

/** The hikers whose curves are drawn. */
interface Hikers {
  readonly hikers: readonly Readings[];
  /** The selected one. */
  readonly way: Readings | null;
  /** All, with the selected one, which need not be among those that have a track. */
  readonly everyone: readonly Readings[];
  /** Those of the pinned run. */
  readonly ghosts: readonly Readings[];
}

function hikersOf({ quantity, surface, stop, rivals, tracks, way, pinned }: Shown): Hikers {
  const readOn = (ground: Surface) => (track: Track) => readings(track, quantity, ground, stop.lossChangeSteps);
  const isOf = (drawn: readonly number[]) => (track: Track) => drawn.includes(track.optimizer);
  const hikers = tracks.filter(isOf(rivals)).map(readOn(surface));
  const own = way !== null && isOf(rivals)(way) ? (hikers.find(({ track }) => track === way) ?? null) : null;
  const alone = own === null && way !== null && isOf(rivals)(way) ? readOn(surface)(way) : null;
  return {
    hikers,
    way: own ?? alone,
    everyone: alone === null ? hikers : [...hikers, alone],
    ghosts: pinned === null ? [] : pinned.tracks.filter(isOf(pinned.rivals)).map(readOn(pinned.surface)),
  };
}

/** The axis below: what it counts, how far it is known and goes, and at which places curves are drawn. */
function axisOf({ stop, reached, lastStep, pinned }: Shown, { hikers, ghosts }: Hikers) {
  const progress: Progress = stop.maxEvaluations > 0 ? 'evaluations' : 'steps';
  const tracks = hikers.map(({ track }) => track);
  const known = knownUpTo(tracks, progress, reached);
  const knownOfGhosts =
    pinned === null
      ? 0
      : knownUpTo(
          ghosts.map(({ track }) => track),
          progress,
          pinned.reached,
        );
  const end = endOf(tracks, progress, lastStep, stop.maxEvaluations);
  const isMany = tracks.length > mostLines;
  const places = placesUpTo(
    Math.max(known, Math.min(knownOfGhosts, end)),
    isMany ? mostStepsOfBands : mostPoints / Math.max(1, tracks.length),
  );
  return { progress, known, knownOfGhosts, end, isMany, places };
}

function rivalSeries(rival: number, { hikers }: Hikers, known: number, isMany: boolean, on: Sheet): RivalSeries {
  const own = hikers.filter(({ track }) => track.optimizer === rival);
  const quantile = quantilesOf(own, known, on);
  const quartiles = { lower: quantile(0.25), upper: quantile(0.75) };
  return {
    rival,
    lines: isMany ? [] : own.map((hiker) => lineOf(hiker, on)),
    bands: isMany ? { p5: quantile(0.05), p25: quartiles.lower, p75: quartiles.upper, p95: quantile(0.95) } : null,
    quartiles,
    median: quantile(0.5),
  };
}

function ghostMedians({ pinned }: Shown, ghosts: readonly Readings[], known: number, on: Sheet): GhostMedian[] {
  return (pinned?.rivals ?? []).map((rival) => {
    const own = ghosts.filter(({ track }) => track.optimizer === rival);
    return { rival, median: quantilesOf(own, known, on)(0.5) };
  });
}

/** How high the picture is, and which of the rules lie in it. */
function frameOf(
  seen: ReturnType<typeof rulesSeen>,
  lowest: number,
  { show, top, deepest }: CurveHeights,
  end: number,
): Pick<LossSeries, 'rules' | 'rulesOutside' | 'rulesElsewhere' | 'low' | 'high'> {
  const lines = seen.lines.map((line) => ({ ...line, at: line.stands === 'upright' ? line.value : show(line.value) }));
  const bottom = Math.min(Math.max(lowest, deepest), top);
  // a threshold just below the curves belongs into the picture; one far below would flatten them
  const deepestRule = deepest === Number.NEGATIVE_INFINITY ? bottom - (top - bottom) : deepest;
  const level = lines.filter(({ stands, at }) => stands === 'level' && at !== null && at >= deepestRule);
  const [low, high] = widened(Math.min(bottom, ...level.map(({ at }) => at ?? bottom)), top);
  const isInside = ({ stands, at }: (typeof lines)[number]) =>
    at !== null && (stands === 'upright' ? at <= end : at >= low && at <= high);
  return {
    rules: lines.filter(isInside).map((line) => ({ ...line, at: line.at ?? 0 })),
    rulesOutside: lines.filter((line) => line.stands === 'level' && !isInside(line)),
    rulesElsewhere: seen.elsewhere,
    low,
    high,
  };
}

/** The value that a point of a curve stands for; infinite where the curve has left the picture. */
export function lossOf({ scale, floor }: LossSeries, at: number | null): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  return scale === 'linear' ? at : floor + 10 ** at;
}

function stopMark({ track, value }: Readings, { progress, show }: Sheet, way: Readings | null): StopMark[] {
  const { stopped, optimizer: rival } = track;
  if (stopped === undefined || !isMarked(stopped.reason)) return [];
  const height = show(value[stopped.step]);
  return height === null
    ? []
    : [{ at: placeOf(track, progress, stopped.step), height, rival, isSelected: track === way?.track }];
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
