import type { Pace } from '../core/learning/pace.ts';
import type { Track } from '../core/run.ts';
import type { Minimum, Surface } from '../core/surface.ts';
import type { StopRules, View } from '../scenario/scenario.ts';
import { type CurveHeights, curveHeights } from './curveHeights.ts';
import { type Curve, lineOf, quantilesOf, type Sheet } from './hikerCurves.ts';
import { type Axis, endOf, knownUpTo, placeOf, placeOfAll, placesOf } from './progress.ts';
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
  /** What the axis is wished to count, where there are epochs. */
  readonly axis: View['axis'];
  /** How steps, rows and epochs go together; null where there are no epochs. */
  readonly pace: Pace | null;
  /** A run to compare with. */
  readonly pinned: Pick<Shown, 'surface' | 'tracks' | 'rivals' | 'reached' | 'pace'> | null;
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
  readonly axis: Axis;
  /** Places on the axis, rising. */
  readonly places: number[];
  /** Up to here the run is known; only a pinned run may go on. */
  readonly known: number;
  /** Where the run ends, and where the axis does: by epochs and rows a pinned run may come farther. */
  readonly ownEnd: number;
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
 * A quantity against the step, or against what was spent or seen. A hiker that has arrived stays as high as it is; one that has
 * diverged counts as infinitely high, so that median and percentiles are those of all hikers, and where they are infinite
 * the curve ends.
 */
export function lossSeries(shown: Shown): LossSeries {
  const { quantity, scale } = shown;
  const hikers = hikersOf(shown);
  const { axis, places, known, ownEnd, end, isMany, ghosts } = extentOf(shown, hikers);
  const heights = curveHeights(shown, hikers.everyone);
  const on: Sheet = { axis, places, show: heights.show };

  const rivals = shown.rivals.map((rival) => rivalSeries(rival, hikers, known, isMany, on));
  const pinned = ghosts === null ? [] : ghostMedians(shown, hikers.ghosts, ghosts.known, { ...on, axis: ghosts.axis });
  const selected = hikers.way && { rival: hikers.way.track.optimizer, curve: lineOf(hikers.way, on) };
  const drawn = [
    ...rivals.flatMap(({ lines, bands, median }) => [...lines, ...(bands === null ? [] : [bands.p5]), median]),
    ...pinned.map(({ median }) => median),
    ...(selected === null ? [] : [selected.curve]),
  ];

  return {
    quantity,
    scale,
    axis,
    places,
    known,
    ownEnd,
    end,
    rivals,
    selected,
    pinned,
    ...frameOf(ruleLines(shown, axis, heights.show), lowestOf(drawn), heights, end),
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

/** The axis below, how far it is known and goes, at which places curves are drawn, and how the ghosts stand on it. */
function extentOf(shown: Shown, { hikers, ghosts }: Hikers) {
  const { stop, reached, lastStep } = shown;
  const axis = axisOf(shown);
  const tracks = hikers.map(({ track }) => track);
  const isMany = tracks.length > mostLines;
  const most = isMany ? mostStepsOfBands : mostPoints / Math.max(1, tracks.length);
  const known = knownUpTo(tracks, axis, reached);
  const ownEnd = endOf(tracks, axis, lastStep, stop.maxEvaluations);
  const ghostly = extentOfGhosts(shown, axis, ghosts);
  const end = 'pace' in axis ? Math.max(ownEnd, ghostly?.known ?? 0) : ownEnd;
  const drawn = [{ axis, known }, ...(ghostly === null ? [] : [{ ...ghostly, known: Math.min(ghostly.known, end) }])];
  return { axis, places: placesOfBoth(drawn, most), known, ownEnd, end, isMany, ghosts: ghostly };
}

/** Two runs with batches of different sizes have their steps at different places. */
function placesOfBoth(drawn: readonly { axis: Axis; known: number }[], most: number): number[] {
  const [{ axis }] = drawn;
  if (!('pace' in axis)) return placesOf(axis, Math.max(...drawn.map(({ known }) => known)), most);
  const places = drawn.flatMap((each) => placesOf(each.axis, each.known, most));
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Epochs and rows are counted where there are some, whatever the budget is counted in. */
function axisOf({ axis, pace, stop }: Shown): Axis {
  if (axis !== 'steps' && pace !== null) return { progress: axis, pace };
  return { progress: stop.maxEvaluations > 0 ? 'evaluations' : 'steps' };
}

/** Null where no run is pinned, or nothing can be counted of it that this axis counts. */
function extentOfGhosts({ pinned }: Shown, axis: Axis, ghosts: readonly Readings[]) {
  if (pinned === null || ('pace' in axis && pinned.pace === null)) return null;
  const own: Axis = 'pace' in axis && pinned.pace !== null ? { ...axis, pace: pinned.pace } : axis;
  const tracks = ghosts.map(({ track }) => track);
  return { axis: own, known: knownUpTo(tracks, own, pinned.reached) };
}

/** The thresholds and budgets in force, each with where it lies: a height, or a place on the axis; null for neither. */
function ruleLines({ stop, quantity, tracks, rivals }: Shown, axis: Axis, show: CurveHeights['show']) {
  const { lines, elsewhere } = rulesSeen(stop, quantity, axis.progress);
  const drawn = tracks.filter(({ optimizer }) => rivals.includes(optimizer));
  function at({ rule, stands, value }: RuleLine): number | null {
    if (stands === 'level') return show(value);
    return rule === 'max-steps' ? placeOfAll(drawn, axis, value) : value;
  }
  return { lines: lines.map((line) => ({ ...line, at: at(line) })), elsewhere };
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
  { lines, elsewhere }: ReturnType<typeof ruleLines>,
  lowest: number,
  { top, deepest }: CurveHeights,
  end: number,
): Pick<LossSeries, 'rules' | 'rulesOutside' | 'rulesElsewhere' | 'low' | 'high'> {
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
    rulesElsewhere: elsewhere,
    low,
    high,
  };
}

/** The value that a point of a curve stands for; infinite where the curve has left the picture. */
export function lossOf({ scale, floor }: LossSeries, at: number | null): number {
  if (at === null) return Number.POSITIVE_INFINITY;
  return scale === 'linear' ? at : floor + 10 ** at;
}

function stopMark({ track, value }: Readings, { axis, show }: Sheet, way: Readings | null): StopMark[] {
  const { stopped, optimizer: rival } = track;
  if (stopped === undefined || !isMarked(stopped.reason)) return [];
  const height = show(value[stopped.step]);
  return height === null
    ? []
    : [{ at: placeOf(track, axis, stopped.step), height, rival, isSelected: track === way?.track }];
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
