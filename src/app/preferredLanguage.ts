import { type Language, languages } from '../i18n/language.tsx';

/** The language that the link asks for, else the first of the reader's languages that we speak, else English. */
export function preferredLanguage(query: URLSearchParams, readers: readonly string[]): Language {
  const asked = [query.get('lang') ?? '', ...readers].map((tag) => tag.toLowerCase().split('-')[0]);
  return (
    asked.map((tag) => languages.find((language) => language === tag)).find((language) => language !== undefined) ??
    'en'
  );
}
