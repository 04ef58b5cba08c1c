import { expect, test } from 'vitest';
import type { Chapter } from '../../../src/chapters/course.ts';
import { taskStates } from '../../../src/panels/lecture/taskStates.ts';

test('a passage is done, to be done, or only to be read', () => {
  const hands = { text: {}, done: [{ kind: 'played' as const }] };
  const chapter: Chapter = {
    id: 'a',
    title: {},
    passages: [
      { id: 'read', text: {} },
      { id: 'one', text: {}, hands },
      { id: 'two', text: {}, hands },
    ],
  };
  expect(taskStates(chapter, ['a/two', 'b/one'])).toEqual(['none', 'to-do', 'done']);
});
