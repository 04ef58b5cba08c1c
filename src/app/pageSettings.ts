import type { Language } from '../i18n/language.tsx';
import type { Theme } from './theme.ts';

/** What belongs to the page and not to the scenario. */
export interface PageSettings {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether the language that was asked for last could not be loaded. */
  readonly isLanguageMissing: boolean;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
}
