import type { Track } from '../run.ts';
import type { Pace } from './pace.ts';

type Walk = Pick<Track, 'spent' | 'reached'>;

/**
 * Rows that a hiker has looked at after so many steps, as far as it is known. An optimizer that asks for the gradient several
 * times in a step looks at the rows of that step's batch each time.
 */
export function rowsSeenBy(way: Walk, pace: Pace): (step: number) => number {
  const { spent } = way;
  if (spent === null) return pace.rowsSeen;
  const seen = grown(spent, way.reached, pace);
  return (step) => seen[step];
}

interface Counted {
  readonly seen: Float64Array;
  readonly pace: Pace;
  known: number;
}

/** What was added up of a way, by what was spent on it; it goes when the way goes. */
const counted = new WeakMap<Float64Array, Counted>();

function grown(spent: Float64Array, reached: number, pace: Pace): Float64Array {
  const kept = counted.get(spent);
  const count = kept?.pace === pace ? kept : { seen: new Float64Array(spent.length), pace, known: 0 };
  counted.set(spent, count);
  const { seen } = count;
  for (let step = count.known; step < reached; step++) {
    const batch = pace.rowsSeen(step + 1) - pace.rowsSeen(step);
    seen[step + 1] = seen[step] + (spent[step + 1] - spent[step]) * batch;
  }
  count.known = Math.max(count.known, reached);
  return seen;
}
