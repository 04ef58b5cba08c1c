import { useCallback, useSyncExternalStore } from 'react';
import type { Passage, Show } from '../chapters/course.ts';
import { nameOf, type Place, passageAt } from '../chapters/place.ts';
import { sceneOf } from '../chapters/sceneOf.ts';
import type { LectureStore } from '../store/lecture.ts';

/** What stands on the screen beside a text. */
export interface Stage {
  /** Which passage it is, by name. */
  readonly name: string;
  readonly place: Place;
  readonly passage: Passage;
  /** How its scene comes into view. */
  readonly show: Show;
  /** Whether it asks something that has not been answered: curves would give the answer away. */
  readonly isAsking: boolean;
}

/** The passage that is on the screen; null without a lecture. */
export function useStage(lecture: LectureStore | null): Stage | null {
  const subscribe = useCallback((listener: () => void) => lecture?.subscribe(listener) ?? (() => {}), [lecture]);
  const state = useSyncExternalStore(subscribe, () => lecture?.getState() ?? null);
  if (state === null) return null;
  const { course, at, answers } = state;
  const name = nameOf(course, at);
  const passage = passageAt(course, at);
  const show = sceneOf(course, at)?.show ?? passage.show ?? {};
  return {
    name,
    place: at,
    passage,
    show,
    isAsking: passage.question !== undefined && answers[name]?.stage !== 'revealed',
  };
}
