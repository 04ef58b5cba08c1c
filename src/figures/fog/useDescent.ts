import type { Track } from '../../core/run.ts';
import { useThalweg } from '../../store/useThalweg.tsx';

/** What the scenario's first optimizer did from a start: another object as more of it becomes known. Null where nobody knows. */
export function useDescent(start: number | undefined): Track | null {
  const run = useThalweg((state) => state.run);
  const isBehind = useThalweg((state) => state.isRunBehind);
  // the tracks of a run grow in place
  useThalweg((state) => state.reached);
  if (isBehind) return null;
  return run.tracks.find((track) => track.start === start && track.optimizer === 0) ?? null;
}
