import { chain as german } from '../../i18n/chain.de.ts';
import { chain as english } from '../../i18n/chain.en.ts';
import { useTextsOf } from '../../i18n/language.tsx';

const catalogue = { en: english, de: german };

/** The sentences of this figure, in the reader's language. */
export function useChainTexts() {
  return useTextsOf(catalogue);
}
