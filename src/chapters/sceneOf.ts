import type { Parsed } from '../scenario/parseScenario.ts';
import type { Course, Show } from './course.ts';
import { parsedScenario } from './parsedScenario.ts';
import { chapterAt, type Place } from './place.ts';

/** What is to be seen beside a passage, complete and checked, and how it comes into view. */
export interface Scene extends Parsed {
  readonly show: Show;
}

/**
 * The scene of a passage: its own scenario or that of the nearest passage before it in its chapter; then it is shown as was last
 * said there. Null where the chapter has had none yet, but a figure. The same scenario is the same object again.
 */
export function sceneOf(course: Course, place: Place): Scene | null {
  const passages = chapterAt(course, place).passages.slice(0, place.passage + 1);
  const since = passages.findLastIndex(({ scenario }) => scenario !== undefined);
  const scenario = passages[since]?.scenario;
  if (scenario === undefined) return null;
  const show = passages.slice(since).findLast((passage) => passage.show !== undefined)?.show ?? {};
  return { ...parsedScenario(scenario), show };
}
