import { useTextsOf } from '../../i18n/language.tsx';
import { network as german } from '../../i18n/network.de.ts';
import { network as english } from '../../i18n/network.en.ts';

const catalogue = { en: english, de: german };

/** What is said of networks and their trainings. */
export function useNetworkTexts() {
  return useTextsOf(catalogue);
}
