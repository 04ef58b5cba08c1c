import { useEffect, useMemo, useState } from 'react';
import { inSlices } from '../compute/inSlices.ts';
import { criticalPointsOf } from '../core/criticalPoint.ts';
import type { KnownGround, RivalResult } from '../core/results.ts';
import type { OptimizerChoice } from '../scenario/scenario.ts';
import { raceResults } from './raceResults.ts';
import { useThalweg, useThalwegStore } from './useThalweg.tsx';

/** The results of a race up to a step. */
export interface RaceResults {
  readonly upTo: number;
  readonly isFinal: boolean;
  /** Who raced, … */
  readonly rivals: readonly OptimizerChoice[];
  /** … and what became of them, in the same order. */
  readonly results: readonly RivalResult[];
}

/** While the run grows its results are looked at again after so long. */
const pauseMs = 300;

/**
 * The results of the present run as far as it is known, computed in slices between the pictures; null until there are any.
 * Until the first of a new run are there, those of the run before are given, with the optimizers that they belong to.
 */
export function useRaceResults(): RaceResults | null {
  const store = useThalwegStore();
  const run = useThalweg((state) => state.run);
  const surface = useThalweg((state) => state.surface);
  const minima = useThalweg((state) => state.minima);
  const [found, setFound] = useState<RaceResults | null>(null);
  const ground = useMemo<KnownGround>(() => {
    const pointAt = criticalPointsOf(surface, minima);
    return { minima, domain: surface.domain, isSaddle: (x, y) => pointAt(x, y).kind === 'saddle' };
  }, [surface, minima]);

  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const rivals = store.getState().of.optimizers;
    let timer: number | undefined;

    async function look(): Promise<void> {
      const upTo = run.reached;
      const isFinal = run.isComplete;
      await inSlices(
        raceResults(run, rivals.length, ground),
        ([results]) => setFound({ upTo, isFinal, rivals, results }),
        signal,
      );
      if (!isFinal) timer = window.setTimeout(again, pauseMs);
    }

    function again(): void {
      // a new run, or nobody looks any more: the next effect begins anew
      look().catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    }

    again();
    return () => {
      control.abort();
      window.clearTimeout(timer);
    };
  }, [store, run, ground]);

  return found;
}
