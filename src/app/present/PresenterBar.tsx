import {
  ChevronLeft,
  ChevronRight,
  CircleDot,
  CircleQuestionMark,
  LogOut,
  Maximize,
  Minimize,
  MonitorOff,
  Moon,
  NotebookText,
  Projector,
  Snowflake,
  Sun,
  X,
} from 'lucide-react';
import { useRef } from 'react';
import { useTextsOf } from '../../i18n/language.tsx';
import { useLecture } from '../../store/useLecture.tsx';
import type { PageSettings } from '../pageSettings.ts';
import { themes } from '../theme.ts';
import { ChapterSelect } from './ChapterSelect.tsx';
import { numberOf } from './chapterNumber.ts';
import { DeedButton } from './DeedButton.tsx';
import styles from './PresenterBar.module.css';
import { catalogue } from './presentTexts.ts';
import type { Presenter } from './usePresenter.ts';
import { useWay } from './useWay.ts';

interface Props {
  readonly page: PageSettings;
  readonly presenter: Presenter;
  readonly onEnd: () => void;
}

const paletteIcons = { light: Sun, projector: Projector, dark: Moon };

/** Everything that the keys of presenting do, for a hand on the mouse or on the screen. */
export function PresenterBar({ page: { theme, setTheme }, presenter, onEnd }: Props) {
  const { bar, deeds, keys, palette, notices, dismiss } = useTextsOf(catalogue);
  const { isBlack, hasPointer, isFullScreen, notes, help, notice, perform, toggleFullScreen, dismissNotice } =
    presenter;
  const at = useLecture((lecture) => lecture.at);
  const ahead = useLecture((lecture) => lecture.ahead);
  const { isFirst, after } = useWay();
  const next = useRef<HTMLButtonElement>(null);
  const nextTheme = themes[(themes.indexOf(theme) + 1) % themes.length];
  const PaletteIcon = paletteIcons[theme];
  const fullScreen = isFullScreen ? deeds.noFullScreen : deeds.fullScreen;

  function closeNotice(): void {
    dismissNotice();
    // its own button goes, and the focus must be somewhere
    next.current?.focus();
  }

  return (
    <section className={styles.bar} aria-label={bar}>
      <div className={styles.notice}>
        <p role="status">{notice !== null && notices[notice]}</p>
        {notice !== null && (
          <DeedButton name={dismiss} onClick={closeNotice}>
            <X />
          </DeedButton>
        )}
      </div>
      <div className={styles.group}>
        <DeedButton name={deeds.back} keyName={keys.pageUp} isOff={isFirst} onClick={() => perform('back')}>
          <ChevronLeft />
        </DeedButton>
        <DeedButton
          ref={next}
          name={deeds.next}
          keyName={keys.pageDown}
          isOff={after === null}
          onClick={() => perform('next')}
        >
          <ChevronRight />
        </DeedButton>
        <ChapterSelect />
        <span className={styles.place}>
          {numberOf(at)}
          {ahead !== null && ` → ${numberOf(ahead)}`}
        </span>
      </div>
      <div className={styles.group}>
        <DeedButton name={deeds.black} keyName="B" isPressed={isBlack} onClick={() => perform('black')}>
          <MonitorOff />
        </DeedButton>
        <DeedButton name={deeds.pointer} keyName="P" isPressed={hasPointer} onClick={() => perform('pointer')}>
          <CircleDot />
        </DeedButton>
        <DeedButton
          name={deeds.freeze}
          keyName="F"
          says={ahead === null ? deeds.freeze : deeds.thaw(numberOf(ahead))}
          isPressed={ahead !== null}
          onClick={() => perform('freeze')}
        >
          <Snowflake />
        </DeedButton>
        <DeedButton name={deeds.notes} keyName="N" isPressed={notes !== null} onClick={() => perform('notes')}>
          <NotebookText />
        </DeedButton>
        <DeedButton name={palette.next(palette[theme], palette.names[nextTheme])} onClick={() => setTheme(nextTheme)}>
          <PaletteIcon />
        </DeedButton>
        <DeedButton name={fullScreen} onClick={toggleFullScreen}>
          {isFullScreen ? <Minimize /> : <Maximize />}
        </DeedButton>
        <DeedButton name={deeds.help} keyName="H" isPressed={help === 'page'} onClick={() => perform('help')}>
          <CircleQuestionMark />
        </DeedButton>
        <DeedButton name={deeds.end} keyName="Esc" onClick={onEnd}>
          <LogOut />
        </DeedButton>
      </div>
    </section>
  );
}
