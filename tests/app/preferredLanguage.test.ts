import { expect, test } from 'vitest';
import { preferredLanguage } from '../../src/app/preferredLanguage.ts';
import { themeOf } from '../../src/app/theme.ts';

test.each([
  ['', ['de-DE', 'en'], 'de'],
  ['', ['fr', 'de-AT', 'en'], 'de'],
  ['', ['fr', 'es'], 'en'],
  ['', [], 'en'],
  ['lang=de', ['en-GB'], 'de'],
  ['lang=EN', ['de'], 'en'],
  ['lang=constructor', ['de'], 'de'],
] as const)('"?%s" for a reader of %j is shown in %s', (query, readers, language) => {
  expect(preferredLanguage(new URLSearchParams(query), readers)).toBe(language);
});

test.each([
  ['theme=dark', 'dark'],
  ['theme=light', 'light'],
  ['theme=pink', null],
  ['', null],
])('"?%s" asks for the colours %s', (query, theme) => {
  expect(themeOf(new URLSearchParams(query))).toBe(theme);
});
