import type { Track } from '../core/run.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a hiker is at the playhead; between two steps it is on its way, as in the landscape. */
export function placeOnWay({ x, y, reached }: Pick<Track, 'x' | 'y' | 'reached'>, at: number): Place {
  const place = Math.min(at, reached);
  const step = Math.floor(place);
  const part = place - step;
  // who stands still stays where it is, though what comes next be no number
  if (part === 0) return { x: x[step], y: y[step] };
  return { x: x[step] + part * (x[step + 1] - x[step]), y: y[step] + part * (y[step + 1] - y[step]) };
}
