import type { Track } from '../core/run.ts';
import type { State } from '../store/store.ts';
import { isShown } from './isShown.ts';

/** The tracks that begin at the selected start with optimizers that are shown but not followed; none while the run is behind. */
export function siblingTracks({ run, scenario, starts, selected, rival, isRunBehind }: State): readonly Track[] {
  const index = selected === null ? -1 : starts.id.indexOf(selected);
  if (index === -1 || isRunBehind) return [];
  return run.tracks.filter(
    ({ start, optimizer }) => start === index && optimizer !== rival && isShown(scenario, optimizer),
  );
}
