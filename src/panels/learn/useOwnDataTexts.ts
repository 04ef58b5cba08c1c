import { useTextsOf } from '../../i18n/language.tsx';
import { ownData as german } from '../../i18n/ownData.de.ts';
import { ownData as english } from '../../i18n/ownData.en.ts';

const catalogue = { en: english, de: german };

/** What is said where a user brings a table. */
export function useOwnDataTexts() {
  return useTextsOf(catalogue);
}
