import type { Part } from '../core/learning/task.ts';

/** The parts whose rows may be seen: nobody looks at the test rows before they are opened. */
export function shownParts(isTestOpen: boolean): readonly Part[] {
  return isTestOpen ? ['train', 'validation', 'test'] : ['train', 'validation'];
}
