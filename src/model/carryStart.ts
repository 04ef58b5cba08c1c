import { moveStart } from '../scenario/editStarts.ts';
import type { ThalwegStore } from '../store/store.ts';
import type { ModelHiker } from './modelHiker.ts';
import { isFinitePlace } from './modelScene.ts';
import type { Place } from './placeOnWay.ts';

/** Whoever takes a model in hand takes its hiker: it is selected, and about to begin anew. */
export function takeInHand(store: ThalwegStore, { id, isSelected }: ModelHiker): void {
  const { select, pause, seek } = store.getState();
  if (!isSelected) select(id);
  pause();
  seek(0);
}

/** Puts the start of a hiker where its model has these parameters, or as near as the landscape allows; waits for `settle`. */
export function carryStart(store: ThalwegStore, id: number, model: Place): void {
  const { starts, preview } = store.getState();
  if (!isFinitePlace(model) || !starts.id.includes(id)) return;
  preview((scenario) => moveStart(scenario, id, model.x, model.y));
}
