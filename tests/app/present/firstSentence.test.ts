import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentenceOf } from '../../../src/app/present/firstSentence.ts';

const first = (text: string) => firstSentenceOf({ en: text }).en;

test.each([
  ['The slope is steep. It falls.', 'The slope is steep.'],
  ['Is it steep? It is.', 'Is it steep?'],
  ['At `x = 0.5` it is flat. Then', 'At `x = 0.5` it is flat.'],
  ['A rate of 0.02 arrives. Then', 'A rate of 0.02 arrives.'],
  ['Ein Tal, z. B. dieses, ist flach. Dann', 'Ein Tal, z. B. dieses, ist flach.'],
  ['*It is steep.* It falls.', '*It is steep.*'],
  ['Over two\nlines. Then', 'Over two lines.'],
  ['A heading\n\nA text.', 'A heading'],
  ['No end', 'No end'],
  ['', ''],
])('of %j is %j', (text, sentence) => {
  expect(first(text)).toBe(sentence);
});

test('begins whatever text there is, and is its own first sentence', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9.!?` ]{0,40}$/), (text) => {
      const sentence = first(text) ?? '';
      expect(text.trim().replace(/\s+/g, ' ').startsWith(sentence)).toBe(true);
      expect(first(sentence)).toBe(sentence);
    }),
  );
});

test('stands in the languages that the text stands in', () => {
  expect(firstSentenceOf({ de: 'Ja. Nein.' })).toEqual({ de: 'Ja.' });
  expect(firstSentenceOf({ en: 'Yes. No.', de: 'Ja. Nein.' })).toEqual({ en: 'Yes.', de: 'Ja.' });
});
