import { hiker as de } from '../../i18n/hiker.de.ts';
import { hiker as en } from '../../i18n/hiker.en.ts';
import { useTextsOf } from '../../i18n/language.tsx';

const catalogue = { en, de };

/** The texts of one hiker looked at closely, which are loaded with it. */
export function useHikerTexts(): typeof en {
  return useTextsOf(catalogue);
}
