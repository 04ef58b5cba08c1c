import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chapterNumbered, numberOf, typedOn } from '../../../src/app/present/chapterNumber.ts';
import type { Course } from '../../../src/chapters/course.ts';

function courseOf(chapters: number): Course {
  const passages = [{ id: 'only', text: { en: 'Only.' } }];
  return {
    version: 1,
    id: 'course',
    title: { en: 'Course' },
    chapters: Array.from({ length: chapters }, (_, k) => ({ id: `c${k}`, title: { en: `${k}` }, passages })),
  };
}

const typed = (number: number) => [...`${number}`].reduce(typedOn, '');

test('every chapter is reached by typing its number, at its first thought', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (number, chapters) => {
      const place = chapterNumbered(courseOf(chapters), typed(number));
      expect(place).toEqual(number > chapters ? null : { chapter: number - 1, passage: 0 });
      if (place !== null) expect(numberOf(place)).toBe(`${number}.1`);
    }),
  );
});

test('there is no chapter 0, 00 or nothing', () => {
  for (const none of ['0', '00', '']) expect(chapterNumbered(courseOf(3), none)).toBeNull();
});

test('a digit too many begins a new number', () => {
  expect([...'123'].reduce(typedOn, '')).toBe('3');
});
