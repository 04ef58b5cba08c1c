import { GraduationCap, Moon, PanelRight, Sun } from 'lucide-react';
import type { RefObject } from 'react';
import { useTexts } from '../i18n/language.tsx';
import { CopyLink } from '../panels/CopyLink.tsx';
import { History } from '../panels/History.tsx';
import toolbar from '../panels/toolbar.module.css';
import styles from './App.module.css';
import type { PageSettings } from './pageSettings.ts';

interface Props {
  readonly page: PageSettings;
  readonly linkNow: () => { href: string; complete: boolean };
  readonly isPanelOpen: boolean;
  readonly onTogglePanel: () => void;
  readonly isLectureOpen: boolean;
  readonly onToggleLecture: () => void;
  /** Where the focus goes when the lecture is closed. */
  readonly lectureButton: RefObject<HTMLButtonElement | null>;
}

/** Name, lecture, undo and redo, link, language, day or night. */
export function TopBar(props: Props) {
  const { page, linkNow, isPanelOpen, onTogglePanel, isLectureOpen, onToggleLecture, lectureButton } = props;
  const { shell } = useTexts().panels;
  const { theme, setTheme, language, setLanguage, isLanguageMissing } = page;
  const toTheme = theme === 'dark' ? shell.toDay : shell.toNight;
  const panelText = isPanelOpen ? shell.hideSettings : shell.showSettings;
  return (
    <header className={styles.top}>
      <div className={styles.title}>
        <h1 className={styles.name}>Thalweg</h1>
        <button
          ref={lectureButton}
          type="button"
          className={`${toolbar.button} ${styles.lectureToggle}`}
          title={isLectureOpen ? shell.closeLecture : shell.openLecture}
          aria-pressed={isLectureOpen}
          onClick={onToggleLecture}
        >
          <GraduationCap aria-hidden="true" />
          <span>{shell.lecture}</span>
        </button>
      </div>
      <div className={styles.tools}>
        <History />
        <CopyLink linkNow={linkNow} />
        {language === 'de' ? (
          <button type="button" className={toolbar.button} lang="en" title="English" onClick={() => setLanguage('en')}>
            EN
          </button>
        ) : (
          <button type="button" className={toolbar.button} lang="de" title="Deutsch" onClick={() => setLanguage('de')}>
            DE
          </button>
        )}
        {isLanguageMissing && <p role="alert">{shell.languageMissing}</p>}
        <button
          type="button"
          className={toolbar.button}
          aria-label={toTheme}
          title={toTheme}
          onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          {theme === 'dark' ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
        </button>
        <button
          type="button"
          className={`${toolbar.button} ${styles.panelToggle}`}
          aria-label={panelText}
          title={panelText}
          aria-expanded={isPanelOpen}
          aria-controls="settings"
          onClick={onTogglePanel}
        >
          <PanelRight aria-hidden="true" />
        </button>
      </div>
    </header>
  );
}
