import type { Chapter } from '../../chapters/course.ts';

export type TaskState = 'done' | 'to-do' | 'none';

/** Of each passage of a chapter whether it asks for something, and whether that has been done. */
export function taskStates({ id, passages }: Chapter, done: readonly string[]): TaskState[] {
  return passages.map((passage) => {
    if (passage.hands === undefined && passage.question === undefined) return 'none';
    return done.includes(`${id}/${passage.id}`) ? 'done' : 'to-do';
  });
}
