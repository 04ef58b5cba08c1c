import type { Course } from '../../chapters/course.ts';
import type { Place } from '../../chapters/place.ts';

/** No course has a chapter of more digits than this. */
const mostDigits = 2;

/** The digits typed so far and one more; one too many begins anew. */
export function typedOn(typed: string, digit: string): string {
  return typed.length === mostDigits ? digit : `${typed}${digit}`;
}

/** The beginning of the chapter that has this number, counted from 1; null where there is none. */
export function chapterNumbered({ chapters }: Course, typed: string): Place | null {
  const chapter = Number(typed) - 1;
  return chapter in chapters ? { chapter, passage: 0 } : null;
}

/** A place as it is called out in a lecture: chapter and thought, both counted from 1. */
export function numberOf({ chapter, passage }: Place): string {
  return `${chapter + 1}.${passage + 1}`;
}
