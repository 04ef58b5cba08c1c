import type { Guesses, State } from '../store/store.ts';

/** Whether flags may still be put down and moved. */
export function areGuessesOpen(guesses: Guesses | null): guesses is Guesses {
  return guesses !== null && !guesses.areLocked;
}

/** Whether nothing in the landscape may tell where hikers end, for that is asked. */
export function isEndWithheld({ guesses, isEndSecret }: Pick<State, 'guesses' | 'isEndSecret'>): boolean {
  return isEndSecret || areGuessesOpen(guesses);
}

/**
 * The start whose flag a tap on the ground puts down: the selected one, else the first that has none. Null where all flags
 * stand: a tap must not move one that was put down with care.
 */
export function nextToFlag({
  guesses,
  starts,
  selected,
}: Pick<State, 'guesses' | 'starts' | 'selected'>): number | null {
  if (guesses === null) return null;
  const waiting = guesses.of.filter((start) => starts.id.includes(start) && !guesses.placed.some(isOf(start)));
  if (selected !== null && waiting.includes(selected)) return selected;
  return waiting.at(0) ?? null;
}

function isOf(start: number) {
  return (flag: Guesses['placed'][number]) => flag.start === start;
}
