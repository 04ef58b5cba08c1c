import { expect, test } from 'vitest';
import { safeLink } from '../../../src/panels/lecture/safeLink.ts';

test('a link leads to the web or to another place of this page', () => {
  for (const href of ['https://doi.org/10.5446/65501', 'http://a.example', '?chapter=stride', '#there', 'page.html'])
    expect(safeLink(href)).toBe(href);
});

test('a link that would run code, or that cannot be read, is none', () => {
  const hrefs = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'https://',
  ];
  for (const href of hrefs) expect(safeLink(href)).toBeNull();
});
