import { describe, expect, it } from 'vitest';
import { checklistChapter, checklistItems } from '../../../src/chapters/lecture/checklist.ts';
import { lecture } from '../../../src/chapters/lecture/lecture.ts';
import { rowsOfParts } from '../../../src/core/learning/split.ts';
import { besideOf, claims, given, plain, testTexts } from './claims.ts';

claims(checklistChapter, {
  test: {
    '154': ({ scenario: { surface } }) => ('split' in surface ? rowsOfParts(surface.split, 342).test : Number.NaN),
  },
  'looking-back': {
    '60': given('scenario.starts.count'),
    '2 parameters are x and y': plain,
    '1000000 stands for many': plain,
  },
});

describe('the checklist', () => {
  it('ticks each item by something that can be done', () => {
    const doable = lecture.chapters.flatMap(({ id, passages }) =>
      passages
        .filter(({ hands, question }) => hands !== undefined || question !== undefined)
        .map((passage) => `${id}/${passage.id}`),
    );
    expect(checklistItems.map(({ at }) => at).filter((at) => !doable.includes(at))).toEqual([]);
  });

  for (const { at, text } of checklistItems) {
    const [chapter] = lecture.chapters.filter(({ id }) => at.startsWith(`${id}/`));
    const [passage] = chapter.passages.filter(({ id }) => at === `${chapter.id}/${id}`);
    describe(`in the line that leads to ${at}`, () => {
      testTexts([{ at, said: text }], besideOf(chapter, passage), {});
    });
  }

  it('ticks no two items by the same thing', () => {
    const places = checklistItems.map(({ at }) => at);
    expect(new Set(places).size).toBe(places.length);
  });
});
