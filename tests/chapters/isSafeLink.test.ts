import { expect, test } from 'vitest';
import { isSafeLink } from '../../src/chapters/isSafeLink.ts';

test('a link leads to the web or to another page of this site', () => {
  for (const address of ['https://doi.org/10.5446/65501', 'http://a.example', '?chapter=stride', 'page.html#there'])
    expect(isSafeLink(address), address).toBe(true);
});

test('a link that would run code, or that cannot be read, is none', () => {
  const addresses = [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc',
    'https://',
  ];
  for (const address of addresses) expect(isSafeLink(address), address).toBe(false);
});

test('behind the "#" there is no place of the text', () => {
  for (const address of ['#', '#there', ' #there', '\n#surface=himmelblau'])
    expect(isSafeLink(address), address).toBe(false);
});
