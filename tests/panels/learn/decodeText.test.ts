import { expect, test } from 'vitest';
import { decodeText } from '../../../src/panels/learn/decodeText.ts';

const text = 'Größe;Masse';

test.each([
  ['UTF-8', [...new TextEncoder().encode(text)]],
  ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]],
  ['UTF-16, low bytes first', [0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]],
  ['UTF-16, high bytes first', [0xfe, 0xff, ...[...text].flatMap((c) => [0, c.charCodeAt(0)])]],
  ['Windows-1252', [...text].map((c) => c.charCodeAt(0))],
])('umlauts are read from %s', (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toBe('');
});
