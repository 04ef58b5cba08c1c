import type { Pinned } from '../store/consequences.ts';
import type { State } from '../store/store.ts';
import { areGuessesOpen } from './guessing.ts';

/**
 * The pinned run, if its ground is the one that is shown, be it walked in other batches; not as long as it might tell what is
 * still to be guessed.
 */
export function pinnedHere({ pinned, surface, guesses }: Pick<State, 'pinned' | 'surface' | 'guesses'>): Pinned | null {
  return pinned?.surface === surface && !areGuessesOpen(guesses) ? pinned : null;
}
