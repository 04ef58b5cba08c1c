import { useEffect, useState } from 'react';
import { inSlices } from '../compute/inSlices.ts';

/** What a work has found, and whether that is the present work or still the one before. */
interface FoundInSlices<Found> {
  readonly found: Found;
  readonly isPresent: boolean;
}

/**
 * What a long work finds, computed in slices after the picture; null until the first is known. While another work is under
 * way what the former one found stays, so that nothing jumps. Hand in the same function as long as the work is the same.
 */
export function useFoundInSlices<Found>(work: () => Iterable<Found | null>): FoundInSlices<Found> | null {
  const [known, setKnown] = useState<{ readonly by: typeof work; readonly found: Found } | null>(null);

  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const keep = (parts: readonly Found[]) => {
      for (const found of parts) setKnown({ by: work, found });
    };
    inSlices(work(), keep, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
    return () => control.abort();
  }, [work]);

  return known === null ? null : { found: known.found, isPresent: known.by === work };
}
