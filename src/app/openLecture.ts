import type { Course } from '../chapters/course.ts';
import { lecture } from '../chapters/lecture/lecture.ts';
import { chapterAt, nameOf, type Place, placeNamed } from '../chapters/place.ts';
import type { CourseRead } from '../chapters/readCourse.ts';
import { type Scene, sceneOf } from '../chapters/sceneOf.ts';
import { fetchCourse } from '../panels/lecture/fetchCourse.ts';
import { createLectureStore, type LectureStore } from '../store/lecture.ts';
import type { ThalwegStore } from '../store/store.ts';
import { prefersReducedMotion } from './browser.ts';
import { keptProgress } from './keptProgress.ts';
import type { PagePreferences } from './linkInAddressBar.ts';

/** A course that a link asks for. */
interface AskedLecture {
  /** The lecture of the house in the place of one that cannot be had. */
  readonly course: Course;
  /** What became of a course that was asked for by its address; null where none was. */
  readonly read: CourseRead | null;
  readonly link: Pick<PagePreferences, 'course'>;
  readonly place: Place;
  /** Whether the link names a passage that the course does not have. */
  readonly isMisnamed: boolean;
  /** What stands beside that place; null for a figure alone. */
  readonly scene: Scene | null;
}

/** The course that a link names by its address, or the lecture of the house, at the passage it names or where the reader was last. */
export async function askedLecture(query: URLSearchParams): Promise<AskedLecture> {
  const address = query.get('course');
  const read = address === null ? null : await fetchCourse(address, document.baseURI);
  const course = read?.course ?? lecture;
  const name = query.get('chapter') ?? '';
  const named = placeNamed(course, name);
  const place = named ?? lastPlace(course) ?? { chapter: 0, passage: 0 };
  return {
    course,
    read,
    isMisnamed: name !== '' && (named === null || !isNameOf(course, named, name)),
    link: address === null || course === lecture ? {} : { course: address },
    place,
    scene: sceneOf(course, place),
  };
}

/** A chapter's name alone stands for its first passage. */
function isNameOf(course: Course, place: Place, name: string): boolean {
  return [nameOf(course, place), chapterAt(course, place).id].includes(name);
}

function lastPlace(course: Course): Place | null {
  const last = keeper.load(course.id)?.last ?? null;
  return last === null ? null : placeNamed(course, last);
}

const keeper = keptProgress(() => localStorage);

interface Opening {
  /** The lecture of the house when missing. */
  readonly course?: Course;
  /** Where the reader was last when missing. */
  readonly place?: Place;
  /** Whether the scenario on the screen is to stay, though the passage there would bring another. */
  readonly isAway?: boolean;
}

/** Opens a course beside the landscape. */
export function openLecture(thalweg: ThalwegStore, { course = lecture, place, isAway = false }: Opening): LectureStore {
  return createLectureStore({ course, thalweg, keeper, isStill: prefersReducedMotion, isAway }, place ?? null);
}
