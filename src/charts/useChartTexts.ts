import { charts as german } from '../i18n/charts.de.ts';
import { charts as english } from '../i18n/charts.en.ts';
import { useTextsOf } from '../i18n/language.tsx';

const catalogue = { en: english, de: german };

/** The texts of the curves, which come after the first picture and bring them along. */
export function useChartTexts() {
  return useTextsOf(catalogue);
}
