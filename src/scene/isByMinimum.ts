import type { State } from '../store/store.ts';
import { isEndWithheld } from './guessing.ts';

/** Whether hikers have the look of the minimum they reach: not as long as that is still to be guessed. */
export function isByMinimum(state: Pick<State, 'scenario' | 'guesses' | 'isEndSecret'>): boolean {
  return state.scenario.view.colors === 'minimum' && !isEndWithheld(state);
}
