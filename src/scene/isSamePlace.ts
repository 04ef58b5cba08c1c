import type { Range } from '../core/surface.ts';
import type { SurfaceChoice } from '../scenario/scenario.ts';
import type { State } from '../store/store.ts';

type Shown = Pick<State, 'of' | 'surface'>;

/**
 * Whether the ground is still that of the same place, so that whoever has come near to a part of it stays there. Other rows of
 * the same data make another ground in the same place.
 */
export function isSamePlace(before: Shown, now: Shown): boolean {
  const [from, to] = [before.surface.domain, now.surface.domain];
  if (from === to) return true;
  const task = taskOf(before.of.surface);
  return task !== null && task === taskOf(now.of.surface) && isSameRange(from.x, to.x) && isSameRange(from.y, to.y);
}

function taskOf(choice: SurfaceChoice): string | null {
  return 'task' in choice ? choice.task : null;
}

function isSameRange(a: Range, b: Range): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
