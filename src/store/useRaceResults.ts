import { useEffect, useState } from 'react';
import type { OptimizerChoice } from '../scenario/scenario.ts';
import { type RaceResults, watchResults } from './raceResults.ts';
import { useThalweg, useThalwegStore } from './useThalweg.tsx';

/** The results of a race, and who raced, in the same order. */
export interface RaceFound extends RaceResults {
  readonly rivals: readonly OptimizerChoice[];
}

/**
 * The results of the present run as far as it is known, computed in slices between the pictures; null until there are any.
 * Until the first of a new run are there, those of the run before are given, with the optimizers that they belong to.
 */
export function useRaceResults(): RaceFound | null {
  const store = useThalwegStore();
  const run = useThalweg((state) => state.run);
  const [found, setFound] = useState<RaceFound | null>(null);
  const ground = useThalweg((state) => state.ground);

  useEffect(() => {
    if (ground === null) return;
    const control = new AbortController();
    const { signal } = control;
    const rivals = store.getState().of.optimizers;
    const tell = (results: RaceResults) => setFound({ ...results, rivals });
    watchResults(run, rivals.length, ground, tell, signal).catch((error: unknown) => {
      // a new run, or nobody looks any more: the next effect begins anew
      if (!signal.aborted) throw error;
    });
    return () => control.abort();
  }, [store, run, ground]);

  return found;
}
