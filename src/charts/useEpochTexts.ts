import { epochs as german } from '../i18n/epochs.de.ts';
import { epochs as english } from '../i18n/epochs.en.ts';
import { useTextsOf } from '../i18n/language.tsx';

const catalogue = { en: english, de: german };

/** The texts of loss and metric, epoch by epoch, which are loaded with them. */
export function useEpochTexts(): typeof english {
  return useTextsOf(catalogue);
}
