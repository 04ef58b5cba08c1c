import type { Keeper, Progress } from '../store/lecture.ts';

const keyOf = (courseId: string) => `thalweg.progress.${courseId}`;

/**
 * Keeps on this device how far a reader has come in a course, and nowhere else. Where storage is forbidden or full, it lasts as
 * long as the page does.
 */
export function keptProgress(storage: () => Storage): Keeper {
  return {
    load(courseId) {
      try {
        return progressIn(JSON.parse(storage().getItem(keyOf(courseId)) ?? 'null'));
      } catch {
        return null;
      }
    },
    save(courseId, progress) {
      try {
        storage().setItem(keyOf(courseId), JSON.stringify(progress));
      } catch {
        // the reader goes on all the same, and begins anew another day
      }
    },
  };
}

/** Whatever another version, or another hand, has left there. */
function progressIn(kept: unknown): Progress | null {
  if (typeof kept !== 'object' || kept === null || !('done' in kept) || !Array.isArray(kept.done)) return null;
  const last = 'last' in kept && typeof kept.last === 'string' ? kept.last : null;
  return { done: kept.done.filter((each): each is string => typeof each === 'string'), last };
}
