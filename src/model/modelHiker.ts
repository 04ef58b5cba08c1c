import type { Track } from '../core/run.ts';
import type { State } from '../store/store.ts';

/** A hiker whose model is shown. */
export interface ModelHiker {
  /** The id of its start, by which it draws its batches. */
  readonly id: number;
  readonly way: Track;
  /** Whether it was chosen; else it stands in for all of them. */
  readonly isSelected: boolean;
}

type Walk = Pick<State, 'selected' | 'way' | 'run' | 'rival' | 'starts'>;

/** The selected hiker; where nobody is selected, the first one whose way is kept. Null where there are no hikers. */
export function modelHiker({ selected, way, run, rival, starts }: Walk): ModelHiker | null {
  if (selected !== null && way !== null) return { id: selected, way, isSelected: true };
  const first = run.tracks.find(({ optimizer }) => optimizer === rival) ?? run.tracks.at(0);
  return first === undefined ? null : { id: starts.id[first.start], way: first, isSelected: false };
}
