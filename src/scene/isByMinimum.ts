import type { State } from '../store/store.ts';
import { areGuessesOpen } from './guessing.ts';

/** Whether hikers have the look of the minimum they reach: not as long as that is still to be guessed. */
export function isByMinimum({ scenario, guesses }: Pick<State, 'scenario' | 'guesses'>): boolean {
  return scenario.view.colors === 'minimum' && !areGuessesOpen(guesses);
}
