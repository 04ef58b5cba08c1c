import { useTextsOf } from '../../i18n/language.tsx';
import { learn as german } from '../../i18n/learn.de.ts';
import { learn as english } from '../../i18n/learn.en.ts';

const catalogue = { en: english, de: german };

/** What is said of landscapes that are made of data. */
export function useLearnTexts() {
  return useTextsOf(catalogue);
}
