import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { bringTexts, type Language, LanguageProvider, useTexts } from '../i18n/language.tsx';
import type { ThalwegStore } from '../store/store.ts';
import { StoreProvider } from '../store/useThalweg.tsx';
import { App } from './App.tsx';
import { browserAddressBar } from './browser.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { linkInAddressBar, linkOf, type PagePreferences } from './linkInAddressBar.ts';
import { isInPassage, lectureInLink, type OpenedLecture, useOpenedLecture } from './openedLecture.ts';
import type { PageSettings } from './pageSettings.ts';
import { Sorry } from './Sorry.tsx';
import { useStage } from './stage.ts';
import { onSystemTheme, systemTheme, type Theme } from './theme.ts';

interface Props {
  readonly store: ThalwegStore;
  readonly language: Language;
  /** Null leaves it to the reader's system. */
  readonly theme: Theme | null;
  /** What stands in the link already. */
  readonly preferences: PagePreferences;
  /** The course that the link asks for; 'missing' where it could not be loaded. */
  readonly lecture: OpenedLecture | 'missing' | null;
}

/**
 * The app as a whole page: it has the title, the language of the document, the colours and the address bar to itself.
 */
export function Page({ store, language: firstLanguage, theme: firstTheme, preferences: first, lecture }: Props) {
  const asked = lecture === 'missing' ? null : lecture;
  const [language, setLanguage] = useState(firstLanguage);
  const [isLanguageMissing, setIsLanguageMissing] = useState(false);
  const [theme, setTheme] = useState(firstTheme);
  const [preferences, setPreferences] = useState(first);
  const themeOfSystem = useSyncExternalStore(onSystemTheme, systemTheme);
  const { opened, hands } = useOpenedLecture(store, asked, lecture === 'missing');
  const stage = useStage(hands.store);
  const [place] = useState(stage?.name);
  const isAsOpened = useRef(true);

  useEffect(() => {
    // what was opened need not be written; a page that was opened bare stays so until something is changed
    isAsOpened.current &&= preferences === first && opened === asked && stage?.name === place && !asked?.standIn;
    const written = isAsOpened.current ? store.getState().scenario : null;
    const inLink = { ...preferences, ...lectureInLink(opened) };
    return linkInAddressBar(store, inLink, written, browserAddressBar, () => isInPassage(opened));
  }, [store, preferences, first, opened, asked, stage?.name, place]);

  useEffect(() => {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);

  const page: PageSettings = {
    language,
    theme: theme ?? themeOfSystem,
    isLanguageMissing,
    setLanguage(next) {
      bringTexts(next).then(
        () => {
          setLanguage(next);
          setIsLanguageMissing(false);
          setPreferences((others) => ({ ...others, lang: next }));
        },
        () => setIsLanguageMissing(true),
      );
    },
    setTheme(next) {
      setTheme(next);
      setPreferences((others) => ({ ...others, theme: next }));
    },
  };

  function linkNow() {
    const scenario = isInPassage(opened) ? null : store.getState().scenario;
    const { link, complete } = linkOf(scenario, { ...preferences, ...lectureInLink(opened) });
    return { href: `${location.origin}${location.pathname}${link}`, complete };
  }

  return (
    <LanguageProvider language={language}>
      <DocumentLanguage language={language} />
      <ErrorBoundary sorry={<Sorry />}>
        <StoreProvider store={store}>
          <App page={page} linkNow={linkNow} lecture={hands} />
        </StoreProvider>
      </ErrorBoundary>
    </LanguageProvider>
  );
}

function DocumentLanguage({ language }: { readonly language: Language }) {
  const { shell } = useTexts().panels;
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = shell.title;
  }, [language, shell]);
  return null;
}
