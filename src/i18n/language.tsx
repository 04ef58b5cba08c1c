import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { type NumberFormat, numberFormat } from './numbers.ts';

export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

const texts: Readonly<Record<Language, Texts>> = { en, de };

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

function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  return texts[useLanguage()];
}

/** Numbers as the language writes them. */
export function useNumbers(): NumberFormat {
  const language = useLanguage();
  return useMemo(() => numberFormat(language), [language]);
}
