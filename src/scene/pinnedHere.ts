import type { Pinned } from '../store/consequences.ts';
import type { State } from '../store/store.ts';

/** The pinned run, if its ground is the one that is shown. */
export function pinnedHere({ pinned, of }: Pick<State, 'pinned' | 'of'>): Pinned | null {
  if (pinned === null || pinned.of.surface === of.surface) return pinned;
  return JSON.stringify(pinned.of.surface) === JSON.stringify(of.surface) ? pinned : null;
}
