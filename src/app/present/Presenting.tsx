import { useLayoutEffect, useState } from 'react';
import type { PageSettings } from '../pageSettings.ts';
import { BlackScreen } from './BlackScreen.tsx';
import { KeysHelp } from './KeysHelp.tsx';
import { NotesWindow } from './NotesWindow.tsx';
import { NumberTyped } from './NumberTyped.tsx';
import { Pointer } from './Pointer.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import { ThoughtShown } from './ThoughtShown.tsx';
import { usePresenter } from './usePresenter.ts';

interface Props {
  readonly page: PageSettings;
  readonly onEnd: () => void;
}

/**
 * A lecture before an audience: one thought at a time, in the grid areas `thought` and `bar` of what is around it. What else a
 * lecturer needs lies over the page or in a window of its own.
 */
export function Presenting({ page, onEnd }: Props) {
  const presenter = usePresenter(onEnd);
  const { notes, help, isBlack, hasPointer, perform, closeHelp } = presenter;
  const [sinceMs, setSinceMs] = useState(() => performance.now());
  useLargeType();

  return (
    <>
      <ThoughtShown />
      <PresenterBar page={page} presenter={presenter} onEnd={onEnd} />
      <NumberTyped presenter={presenter} />
      <KeysHelp isOpen={help === 'page'} onClose={closeHelp} />
      <BlackScreen isBlack={isBlack} onLight={() => perform('light')} />
      <Pointer isShown={hasPointer && !isBlack} />
      {notes !== null && (
        <NotesWindow notes={notes} page={page} presenter={presenter}>
          <SpeakerNotes presenter={presenter} sinceMs={sinceMs} onReset={() => setSinceMs(performance.now())} />
        </NotesWindow>
      )}
    </>
  );
}

/** Everything on the page is measured in rem; `data-presenting` makes that larger. */
function useLargeType(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.presenting = '';
    return () => {
      delete dataset.presenting;
    };
  }, []);
}
