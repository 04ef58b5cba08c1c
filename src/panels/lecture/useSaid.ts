import { useCallback } from 'react';
import type { Said } from '../../chapters/course.ts';
import { type Language, languages, useLanguage } from '../../i18n/language.tsx';

/** A text of a course, and the language that it is in. */
interface SaidText {
  readonly text: string;
  readonly language: Language;
}

/** A text in the language that is wanted; where it has not been written in it, in another. */
export function saidIn(said: Said, wanted: Language): SaidText {
  const language = [wanted, ...languages].find((each) => said[each] !== undefined) ?? wanted;
  return { text: said[language] ?? '', language };
}

/** Texts of a course as the reader can best read them. */
export function useSaid(): (said: Said) => string {
  const language = useLanguage();
  return useCallback((said) => saidIn(said, language).text, [language]);
}
