import type { Pinned } from '../store/consequences.ts';
import type { State } from '../store/store.ts';
import { isEndWithheld } from './guessing.ts';

/**
 * The pinned run, if its ground is the one that is shown, be it walked in other batches; not as long as it might tell what is
 * still to be guessed.
 */
export function pinnedHere(state: Pick<State, 'pinned' | 'surface' | 'guesses' | 'isEndSecret'>): Pinned | null {
  return state.pinned?.surface === state.surface && !isEndWithheld(state) ? state.pinned : null;
}
