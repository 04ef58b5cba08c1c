import { useStore } from 'zustand';
import { type Sweeping, sweepingOf } from './sweeping.ts';
import { useThalwegStore } from './useThalweg.tsx';

/** The sweeps of this session; the component renders again with each cell that is found. */
export function useSweeping(): Sweeping {
  return useStore(sweepingOf(useThalwegStore()));
}
