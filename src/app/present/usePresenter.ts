import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useLectureStore } from '../../store/useLecture.tsx';
import { chapterNumbered, typedOn } from './chapterNumber.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen, onFullScreen } from './fullScreen.ts';
import { listenToPresenter } from './listenToPresenter.ts';
import { isDigit, type PresenterDeed } from './presenterKeys.ts';
import { useNotesWindow } from './useNotesWindow.ts';

/** What did not go as it was wanted. */
export type PresenterNotice = 'noFullScreen' | 'leftForNotes' | 'noNotes';

/** The page that the audience sees, or the window with the notes. */
export type Stage = 'page' | 'notes';

/** What a presenter has in hand beside the lecture itself. */
export interface Presenter {
  readonly isBlack: boolean;
  readonly hasPointer: boolean;
  readonly isFullScreen: boolean;
  readonly notes: Window | null;
  /** Where the list of the keys is open. */
  readonly help: Stage | null;
  /** The digits of a chapter's number so far. */
  readonly typed: string;
  /** A number that no chapter has. */
  readonly missing: string | null;
  readonly notice: PresenterNotice | null;
  perform(deed: PresenterDeed, from?: Stage): void;
  toggleFullScreen(): void;
  closeHelp(): void;
  forgetNumber(): void;
  dismissNotice(): void;
}

/** How long the browser takes at most to leave full screen for another window. */
const leavingMs = 1000;

/** Goes full screen, listens to the keys, and leaves everything as it was. */
export function usePresenter(onEnd: () => void): Presenter {
  const lecture = useLectureStore();
  const isFull = useSyncExternalStore(onFullScreen, isFullScreen);
  const [isBlack, setBlack] = useState(false);
  const [hasPointer, setPointer] = useState(false);
  const [help, setHelp] = useState<Stage | null>(null);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const [notice, setNotice] = useState<PresenterNotice | null>(null);
  const { notes, open: openNotes, close: closeNotes } = useNotesWindow();

  function perform(deed: PresenterDeed, from: Stage = 'page'): void {
    if (isDigit(deed)) {
      setMissing(null);
      setTyped(typedOn(typed, deed));
      return;
    }
    const deeds: Readonly<Record<typeof deed, () => void>> = {
      next: () => (isBlack ? setBlack(false) : lecture.getState().next()),
      back: () => (isBlack ? setBlack(false) : lecture.getState().back()),
      black: () => setBlack(!isBlack),
      light: () => setBlack(false),
      freeze: toggleFreeze,
      notes: toggleNotes,
      pointer: () => setPointer(!hasPointer),
      help: () => setHelp(help === null ? from : null),
      go: goToNumber,
      forget: () => setTyped(''),
      end: () => (isFullScreen() ? quit() : onEnd()),
    };
    deeds[deed]();
  }

  function toggleFreeze(): void {
    const { ahead, freeze, thaw } = lecture.getState();
    (ahead === null ? freeze : thaw)();
  }

  function goToNumber(): void {
    const { course, go } = lecture.getState();
    const place = chapterNumbered(course, typed);
    setTyped('');
    if (place === null) setMissing(typed);
    else go(place);
  }

  function toggleNotes(): void {
    if (notes !== null) {
      closeNotes();
      return;
    }
    const wasFull = isFullScreen();
    if (!openNotes()) setNotice('noNotes');
    else if (wasFull) tellOfLeaving();
  }

  /** Browsers leave full screen when a page opens a window, and want a hand on the page to enter it again. */
  function tellOfLeaving(): void {
    const options = { once: true, signal: AbortSignal.timeout(leavingMs) };
    document.addEventListener('fullscreenchange', () => !isFullScreen() && setNotice('leftForNotes'), options);
  }

  function enter(): void {
    setNotice(null);
    enterFullScreen().then(
      (isEntered) => !isEntered && setNotice('noFullScreen'),
      () => undefined,
    );
  }

  const begin = useEffectEvent(enter);
  useEffect(() => {
    if (!isFullScreen()) begin();
    return () => {
      quit();
      // whoever reads on sees where they are
      lecture.getState().thaw();
    };
  }, [lecture]);

  const performed = useEffectEvent((deed: PresenterDeed) => perform(deed));
  const surroundings = useEffectEvent(() => ({
    isBlack,
    hasNumber: typed !== '',
    // the black screen is a dialog, too, and has its keys in any case
    dialog: isBlack ? null : help === 'page' ? ('help' as const) : hasDialog() ? ('other' as const) : null,
    isNotes: false,
  }));
  useEffect(
    () =>
      listenToPresenter(
        document,
        () => surroundings(),
        (deed) => performed(deed),
      ),
    [],
  );

  return {
    isBlack,
    hasPointer,
    isFullScreen: isFull,
    notes,
    help,
    typed,
    missing,
    // whoever has it needs no sentence about it
    notice: isFull && notice !== 'noNotes' ? null : notice,
    perform,
    toggleFullScreen: () => (isFullScreen() ? quit() : enter()),
    closeHelp: () => setHelp(null),
    forgetNumber() {
      setTyped('');
      setMissing(null);
    },
    dismissNotice: () => setNotice(null),
  };
}

function quit(): void {
  leaveFullScreen().catch(() => undefined);
}

function hasDialog(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
