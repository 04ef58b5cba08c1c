import { useTextsOf } from '../i18n/language.tsx';
import { model as german } from '../i18n/model.de.ts';
import { model as english } from '../i18n/model.en.ts';

const catalogue = { en: english, de: german };

export type ModelTexts = typeof english;

/** The texts of the model view, which is loaded late and brings them along. */
export function useModelTexts(): ModelTexts {
  return useTextsOf(catalogue);
}
