import type { Pinned } from '../store/consequences.ts';
import type { State } from '../store/store.ts';

/** The pinned run, if its ground is the one that is shown, be it walked in other batches. */
export function pinnedHere({ pinned, surface }: Pick<State, 'pinned' | 'surface'>): Pinned | null {
  return pinned?.surface === surface ? pinned : null;
}
