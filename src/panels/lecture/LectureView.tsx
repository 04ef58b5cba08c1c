import { lazy, Suspense, useRef, useState } from 'react';
import type { Course } from '../../chapters/course.ts';
import type { CourseProblem } from '../../chapters/courseProblem.ts';
import { Contents } from './Contents.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import styles from './LectureView.module.css';
import { Passages } from './Passages.tsx';

// nobody opens a course of their own before they have seen this one
const OpenCourse = lazy(async () => ({ default: (await import('./OpenCourse.tsx')).OpenCourse }));

interface Props {
  /** Turns the lecture into a presentation. */
  readonly onPresent: () => void;
  readonly onClose: () => void;
  /** Throws dice for a new seed. */
  readonly drawSeed: () => number;
  /** With what could not be taken of it. */
  readonly onOpenCourse: (course: Course, problems: readonly CourseProblem[]) => void;
}

/** The reading column: the text of a chapter beside its landscape, and the way through the lecture. It fills the box it is given. */
export function LectureView({ onPresent, onClose, drawSeed, onOpenCourse }: Props) {
  const [hasContents, setHasContents] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);

  function leaveContents(): void {
    setHasContents(false);
    // what had the focus goes away
    toggle.current?.focus();
  }

  return (
    <div className={styles.column}>
      <Head
        toggle={toggle}
        hasContents={hasContents}
        onToggleContents={() => setHasContents(!hasContents)}
        onPresent={onPresent}
        onClose={onClose}
      />
      <div className={styles.page} hidden={hasContents}>
        <Passages drawSeed={drawSeed} />
        <Foot />
      </div>
      {hasContents && (
        <Contents onLeave={leaveContents}>
          <Suspense>
            <OpenCourse onOpen={onOpenCourse} />
          </Suspense>
        </Contents>
      )}
    </div>
  );
}
