import type { Chapter, Course, Passage } from './course.ts';

/** A passage of a course, both counted from 0. */
export interface Place {
  readonly chapter: number;
  readonly passage: number;
}

/** The name a place has in links and in what is kept: "chapter/passage". */
export function nameOf(course: Course, { chapter, passage }: Place): string {
  const { id, passages } = demanded(course.chapters[chapter], chapter);
  return `${id}/${demanded(passages[passage], passage).id}`;
}

/** The place of that name; a chapter's name alone, or one whose passage is not known, is its beginning. Null for no known chapter. */
export function placeNamed(course: Course, name: string): Place | null {
  const [chapterId, passageId] = name.split('/');
  const chapter = course.chapters.findIndex(({ id }) => id === chapterId);
  if (chapter === -1) return null;
  const passage = course.chapters[chapter].passages.findIndex(({ id }) => id === passageId);
  return { chapter, passage: Math.max(0, passage) };
}

export function chapterAt(course: Course, { chapter }: Place): Chapter {
  return demanded(course.chapters[chapter], chapter);
}

export function passageAt(course: Course, place: Place): Passage {
  return demanded(chapterAt(course, place).passages[place.passage], place.passage);
}

/** One thought on, over the end of a chapter into the next; null behind the last. */
export function placeAfter({ chapters }: Course, { chapter, passage }: Place): Place | null {
  if (passage + 1 < chapters[chapter].passages.length) return { chapter, passage: passage + 1 };
  return chapter + 1 < chapters.length ? { chapter: chapter + 1, passage: 0 } : null;
}

/** One thought back; null before the first. */
export function placeBefore({ chapters }: Course, { chapter, passage }: Place): Place | null {
  if (passage > 0) return { chapter, passage: passage - 1 };
  return chapter > 0 ? { chapter: chapter - 1, passage: chapters[chapter - 1].passages.length - 1 } : null;
}

function demanded<Part>(part: Part | undefined, at: number): Part {
  if (part === undefined) throw new RangeError(`Expected a place of the course, got ${at}.`);
  return part;
}
