import { fog as german } from '../../i18n/fog.de.ts';
import { fog as english } from '../../i18n/fog.en.ts';
import { useTextsOf } from '../../i18n/language.tsx';

const catalogue = { en: english, de: german };

/** The sentences of this figure, in the reader's language. */
export function useFogTexts() {
  return useTextsOf(catalogue);
}
