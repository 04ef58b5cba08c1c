import { expect, it } from 'vitest';
import { numberFormat } from '../../../src/i18n/numbers.ts';
import { sweepDe } from '../../../src/i18n/sweep.de.ts';
import { sweepEn } from '../../../src/i18n/sweep.en.ts';
import { tunedSentence } from '../../../src/panels/compare/tunedSentence.ts';

const english = (changed: number, hopeless: number, tried: number) =>
  tunedSentence({ changed, hopeless }, tried, sweepEn, numberFormat('en'));
const german = (changed: number, hopeless: number, tried: number) =>
  tunedSentence({ changed, hopeless }, tried, sweepDe, numberFormat('de'));

it('the sentence after tuning counts what has changed, and promises to undo nothing else', () => {
  expect(english(2, 0, 3)).toMatch(/2 optimizers.*Undo/);
  expect(english(1, 0, 3)).toMatch(/one learning rate.*Undo/);
  expect(german(2, 0, 3)).toMatch(/2 Verfahren.*Rückgängig/);
  for (const sentence of [english(0, 0, 3), english(0, 2, 3), english(0, 3, 3), german(0, 0, 3), german(0, 1, 1)]) {
    expect(sentence).not.toMatch(/Undo|Rückgängig/);
  }
});

it('the sentence after tuning says for how many no rate is any good', () => {
  expect(english(0, 3, 3)).toMatch(/diverges at every rate/);
  expect(english(0, 3, 3)).not.toMatch(/optimizers/);
  expect(english(1, 2, 3)).toMatch(/With 2 optimizers/);
  expect(german(1, 1, 3)).toMatch(/Mit einem Verfahren/);
  expect(english(0, 0, 3)).not.toMatch(/diverges/);
});
