import type { Pace } from '../core/learning/pace.ts';
import type { EpochsShown } from './epochsShown.ts';
import type { Curve } from './hikerCurves.ts';
import { placesUpTo } from './placesUpTo.ts';

/** What a line of the chart stands for. */
export type EpochLine = 'batch' | 'train' | 'validation' | 'metric';

/** Curves over the epochs, ready to be drawn; on a logarithmic scale heights are log₁₀ of the values. */
export interface EpochPlot {
  readonly scale: 'linear' | 'logarithmic';
  /** Epochs, parts of them too where there is something between two. */
  readonly places: readonly number[];
  readonly end: number;
  /** From back to front. */
  readonly lines: readonly { readonly kind: EpochLine; readonly data: Curve }[];
  readonly marks: readonly EpochMark[];
  /** Heights that a rule waits for, and the value each stands for. */
  readonly levels: readonly { readonly at: number; readonly value: number }[];
  readonly low: number;
  readonly high: number;
  /** Whether a curve leaves the picture at the top. */
  readonly isCut: boolean;
}

interface EpochMark {
  readonly kind: 'best' | 'end';
  readonly at: number;
  readonly height: number;
}

const mostPoints = 2000;

/** Losses may rise so many times as high as they were at the start and still be in the picture. */
const roomAbove = { linear: 2, logarithmic: 1000 };

/** The loss on the training and the validation rows, with that of the batches behind. `end` is where the axis ends, in epochs. */
export function lossPlot(shown: EpochsShown, pace: Pace, end: number, wanted: EpochPlot['scale']): EpochPlot {
  const { step, train, validation, best } = shown;
  const seen = [...train, ...validation].filter(Number.isFinite);
  // no logarithm shows a loss of 0 throughout
  const scale = seen.some((value) => value > 0) ? wanted : 'linear';
  const show = heights(scale, extremes(seen.filter((value) => value > 0)).low);
  const top = roomAbove[scale] * Math.max(...[train[0], validation[0]].filter(Number.isFinite));
  const inside = seen.filter((value) => value <= top);
  const batches = batchCurve(shown.batchLoss, pace);
  const entries = entriesOf(shown, pace);
  const places = [...new Set([...entries.keys(), ...batches.keys()])].sort((a, b) => a - b);
  const at = (values: Float64Array, entry: number | undefined) => (entry === undefined ? null : show(values[entry]));
  const ofEpochs = (values: Float64Array) => places.map((place) => at(values, entries.get(place)));
  return {
    scale,
    places,
    end,
    lines: [
      ...(batches.size === 0
        ? []
        : [{ kind: 'batch' as const, data: places.map((place) => show(batches.get(place) ?? Number.NaN)) }]),
      { kind: 'train', data: ofEpochs(train) },
      ...(validation.every(Number.isNaN) ? [] : [{ kind: 'validation' as const, data: ofEpochs(validation) }]),
    ],
    marks: marksAt([
      ['end', shown.end && pace.epochsAt(shown.end.step), shown.end && show(shown.end.loss)],
      ['best', best < 0 ? null : pace.epochsAt(step[best]), best < 0 ? null : show(validation[best])],
    ]),
    levels: [],
    ...frame(inside.map((value) => show(value) ?? 0)),
    isCut: seen.some((value) => value > top) || shown.end?.reason === 'diverged',
  };
}

/** The metric on the validation rows, in its unit times `factor`; `atLeast` is what a rule waits for. */
export function metricPlot(
  shown: EpochsShown,
  pace: Pace,
  end: number,
  factor: number,
  atLeast: number | undefined,
): EpochPlot {
  const { step, metric, best } = shown;
  const show = (value: number) => (Number.isFinite(value) ? factor * value : null);
  const entries = entriesOf(shown, pace);
  const data = Array.from(entries.values(), (entry) => show(metric[entry]));
  const level = atLeast === undefined ? [] : [{ at: factor * atLeast, value: atLeast }];
  return {
    scale: 'linear',
    places: [...entries.keys()],
    end,
    lines: [{ kind: 'metric', data }],
    marks: marksAt([['best', best < 0 ? null : pace.epochsAt(step[best]), best < 0 ? null : show(metric[best])]]),
    levels: level,
    ...frame([...data.filter((value) => value !== null), ...level.map(({ at }) => at)]),
    isCut: false,
  };
}

function heights(scale: EpochPlot['scale'], lowest: number): (value: number) => number | null {
  if (scale === 'linear') return (value) => (Number.isFinite(value) ? value : null);
  // a loss of exactly 0 leaves the picture at the bottom
  return (value) => (Number.isFinite(value) ? Math.log10(Math.max(value, lowest / 10)) : null);
}

/** Numbers of entries by how many epochs they come after, not all of them where they are many. */
function entriesOf({ step }: EpochsShown, pace: Pace): ReadonlyMap<number, number> {
  return new Map(placesUpTo(step.length - 1, mostPoints).map((entry) => [pace.epochsAt(step[entry]), entry]));
}

/** The loss of the batches by where their steps begin, not all of them where they are many. */
function batchCurve(batchLoss: Float64Array | null, pace: Pace): ReadonlyMap<number, number> {
  if (batchLoss === null || batchLoss.length === 0 || pace.stepsAnEpoch === 1) return new Map();
  const steps = placesUpTo(batchLoss.length - 1, mostPoints);
  return new Map(steps.map((step) => [pace.epochsAt(step), batchLoss[step]]));
}

function marksAt(
  marks: readonly (readonly [EpochMark['kind'], at: number | null, height: number | null])[],
): EpochMark[] {
  return marks.flatMap(([kind, at, height]) => (at === null || height === null ? [] : [{ kind, at, height }]));
}

/** A little room below and above; some where all is level, or there is nothing. */
function frame(shown: readonly number[]): Pick<EpochPlot, 'low' | 'high'> {
  if (shown.length === 0) return { low: 0, high: 1 };
  const { low, high } = extremes(shown);
  const room = 0.06 * (high - low) || Math.abs(high) / 10 || 0.5;
  return { low: low - room, high: high + room };
}

/** Of many numbers: more than a call takes arguments. */
function extremes(values: readonly number[]): { low: number; high: number } {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
