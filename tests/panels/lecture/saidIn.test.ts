import { expect, test } from 'vitest';
import { saidIn } from '../../../src/panels/lecture/useSaid.ts';

test('a text is told in the language that is wanted, else in the one it is in, which is named', () => {
  expect(saidIn({ en: 'slope', de: 'Steigung' }, 'de')).toEqual({ text: 'Steigung', language: 'de' });
  expect(saidIn({ en: 'slope' }, 'de')).toEqual({ text: 'slope', language: 'en' });
  expect(saidIn({ de: 'Steigung' }, 'en')).toEqual({ text: 'Steigung', language: 'de' });
  expect(saidIn({}, 'en')).toEqual({ text: '', language: 'en' });
});
