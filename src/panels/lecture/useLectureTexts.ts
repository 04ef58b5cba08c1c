import { useTextsOf } from '../../i18n/language.tsx';
import { lecture as german } from '../../i18n/lecture.de.ts';
import { lecture as english } from '../../i18n/lecture.en.ts';

const catalogue = { en: english, de: german };

/** What the reading column says of itself; the lecture's own texts come from its course. */
export function useLectureTexts() {
  return useTextsOf(catalogue);
}
