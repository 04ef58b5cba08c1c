import { useRef, useState } from 'react';
import { nameOf, type Place } from '../chapters/place.ts';
import type { CourseRead } from '../chapters/readCourse.ts';
import type { LectureStore } from '../store/lecture.ts';
import type { ThalwegStore } from '../store/store.ts';
import type { LectureHands } from './lectureHands.ts';
import type { PagePreferences } from './linkInAddressBar.ts';

/** A lecture that is open, and how a link names its course. */
export interface OpenedLecture {
  readonly store: LectureStore;
  /** Nothing for the lecture of the house; null for a course from somebody's disk, which no link can name. */
  readonly link: Pick<PagePreferences, 'course'> | null;
  /** How its course was read, where it came from outside. */
  readonly read: CourseRead | null;
  /** The place it began at, where the link had named one that does not exist. */
  readonly standIn: Place | null;
}

/** What is open, and the hands that open and close it. */
export function useOpenedLecture(thalweg: ThalwegStore, first: OpenedLecture | null, isFirstMissing: boolean) {
  const [opened, setOpened] = useState(first);
  const [isMissing, setIsMissing] = useState(isFirstMissing);
  /** The one that lives now, whatever has been rendered yet. */
  const living = useRef(first);
  /** One that is asked for later overtakes those on their way. */
  const asked = useRef(0);

  function begin(link: OpenedLecture['link'], read: CourseRead | null): void {
    setIsMissing(false);
    const turn = ++asked.current;
    import('./openLecture.ts').then(
      ({ openLecture }) => {
        if (turn !== asked.current) return;
        living.current?.store.end();
        const course = read?.course ?? null;
        put({ store: openLecture(thalweg, course === null ? {} : { course }), link, read, standIn: null });
      },
      () => setIsMissing(true),
    );
  }

  function close(): void {
    asked.current++;
    living.current?.store.end();
    put(null);
  }

  function put(next: OpenedLecture | null): void {
    living.current = next;
    setOpened(next);
  }

  const hands: LectureHands = {
    store: opened?.store ?? null,
    isMissing,
    open: () => begin({}, null),
    close,
    openCourse: (course, problems) => begin(null, { course, problems }),
    read: opened?.read ?? null,
    standIn: opened?.standIn ?? null,
    dismissProblems: () => put(opened && { ...opened, read: null }),
  };
  return { opened, hands };
}

/** How a link names the passage that is on the screen; nothing where it cannot. */
export function lectureInLink(opened: OpenedLecture | null): Pick<PagePreferences, 'course' | 'chapter'> {
  if (opened === null || opened.link === null) return {};
  const { course, at } = opened.store.getState();
  return { ...opened.link, chapter: nameOf(course, at) };
}

/** Whether the scenario on the screen is the one that a link to the passage brings. */
export function isInPassage(opened: OpenedLecture | null): boolean {
  return opened !== null && opened.link !== null && !opened.store.getState().isAway;
}
