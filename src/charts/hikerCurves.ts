import { type Axis, beyond, stepsAlong } from './progress.ts';
import type { Readings } from './readings.ts';

/** A height at each of some places of the axis; null where there is none to show. */
export type Curve = (number | null)[];

/** Where curves are drawn: at these places of the axis, at the heights that values are shown at. */
export interface Sheet {
  readonly axis: Axis;
  readonly places: readonly number[];
  /** Null for what is out of the picture. */
  show(value: number): number | null;
}

/** The curve of one hiker, as far as it has come. */
export function lineOf({ track, value, from }: Readings, { axis, places, show }: Sheet): Curve {
  const steps = stepsAlong(track, axis, places);
  return Array.from(steps, (step) => (step === beyond || step < from ? null : show(value[step])));
}

/** Curves of the values that a share of the hikers does not exceed, up to the place that is known of all. */
export function quantilesOf(hikers: readonly Readings[], known: number, on: Sheet): (share: number) => Curve {
  const steps = hikers.map(({ track }) => stepsAlong(track, on.axis, on.places));
  const sorted = on.places.map((_, k) => Float64Array.from(hikers, (hiker, h) => valueAt(hiker, steps[h][k])).sort());
  return (share) => sorted.map((values, k) => (on.places[k] > known ? null : on.show(quantileOf(values, share))));
}

function valueAt({ track, value }: Readings, step: number): number {
  if (step !== beyond) return value[step];
  return track.stopped?.reason === 'diverged' ? Number.POSITIVE_INFINITY : value[track.reached];
}

/** Of values in order; between two of them in proportion, unless one is infinite. */
function quantileOf(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.ceil(at);
  if (sorted[above] === sorted[below]) return sorted[below];
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
