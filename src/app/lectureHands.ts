import type { Course } from '../chapters/course.ts';
import type { CourseProblem } from '../chapters/courseProblem.ts';
import type { Place } from '../chapters/place.ts';
import type { CourseRead } from '../chapters/readCourse.ts';
import type { LectureStore } from '../store/lecture.ts';

/** The lecture beside the landscape, and what opens and closes it. */
export interface LectureHands {
  /** Null while it is closed. */
  readonly store: LectureStore | null;
  /** Whether it was asked for and could not be loaded. */
  readonly isMissing: boolean;
  /** The lecture of the house, where the reader was last. */
  open(): void;
  close(): void;
  /** Somebody's own course, with what could not be taken of it. */
  openCourse(course: Course, problems: readonly CourseProblem[]): void;
  /** How a course from outside was read. */
  readonly read: CourseRead | null;
  /** The place it began at, where the link had named one that does not exist. */
  readonly standIn: Place | null;
  dismissProblems(): void;
}
