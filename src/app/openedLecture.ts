import { useState } from 'react';
import { nameOf } from '../chapters/place.ts';
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
}

/** What is open, and the hands that open and close it. */
export function useOpenedLecture(thalweg: ThalwegStore, first: OpenedLecture | null) {
  const [opened, setOpened] = useState(first);
  const [isMissing, setIsMissing] = useState(false);

  function begin(link: OpenedLecture['link'], read: CourseRead | null): void {
    setIsMissing(false);
    import('./openLecture.ts').then(
      ({ openLecture }) => {
        close();
        const course = read?.course ?? null;
        setOpened({ store: openLecture(thalweg, course === null ? {} : { course }), link, read });
      },
      () => setIsMissing(true),
    );
  }

  function close(): void {
    opened?.store.end();
    setOpened(null);
  }

  const hands: LectureHands = {
    store: opened?.store ?? null,
    isMissing,
    open: () => begin({}, null),
    close,
    openCourse: (course, problems) => begin(null, { course, problems }),
    read: opened?.read ?? null,
    dismissProblems: () => setOpened(opened && { ...opened, read: null }),
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
