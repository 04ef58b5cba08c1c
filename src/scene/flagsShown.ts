import type { State } from '../store/store.ts';

/** A flag that is asked for, and where it stands. */
export interface FlagShown {
  readonly start: number;
  /** As starts are counted everywhere, from 1. */
  readonly number: number;
  /** Its foot: the reader's guess, or its own start as long as there is none. */
  readonly x: number;
  readonly y: number;
  readonly isPlaced: boolean;
}

/** The flags of all starts that still are there, in the order in which they are asked for. */
export function flagsShown({ guesses, starts }: Pick<State, 'guesses' | 'starts'>): FlagShown[] {
  return (guesses?.of ?? []).flatMap((start) => {
    const index = starts.id.indexOf(start);
    if (index === -1) return [];
    const placed = guesses?.placed.find((flag) => flag.start === start);
    const { x, y } = placed ?? { x: starts.x[index], y: starts.y[index] };
    return [{ start, number: index + 1, x, y, isPlaced: placed !== undefined }];
  });
}
