import { useTextsOf } from '../i18n/language.tsx';
import { problems as german } from '../i18n/problems.de.ts';
import { problems as english } from '../i18n/problems.en.ts';

const catalogue = { en: english, de: german };

/** What is said of problems, and what the fields of a scenario are called. */
export function useProblemTexts() {
  return useTextsOf(catalogue);
}
