import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { en, type Texts } from './en.ts';
import { type NumberFormat, numberFormat } from './numbers.ts';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** English is always there; the other language is brought when somebody wants it. */
const texts: Partial<Record<Language, Texts>> & { readonly en: Texts } = { en };

/** Loads a language. Rejects where it cannot be had, as without a network. */
export async function bringTexts(language: Language): Promise<void> {
  if (language === 'de') texts.de ??= (await import('./de.ts')).de;
}

const LanguageContext = createContext<Language>('en');

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  return texts[useLanguage()] ?? en;
}

/** The texts of a part of the page that is loaded later and brings its own. */
export function useTextsOf<Part>(catalogue: Readonly<Record<Language, Part>>): Part {
  return catalogue[useLanguage()];
}

/** Numbers as the language writes them. */
export function useNumbers(): NumberFormat {
  const language = useLanguage();
  return useMemo(() => numberFormat(language), [language]);
}
