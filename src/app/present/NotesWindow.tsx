import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { createPortal } from 'react-dom';
import { useTextsOf } from '../../i18n/language.tsx';
import type { PageSettings } from '../pageSettings.ts';
import { listenToPresenter } from './listenToPresenter.ts';
import { mirrorStyles } from './mirrorStyles.ts';
import type { PresenterDeed } from './presenterKeys.ts';
import { catalogue } from './presentTexts.ts';
import type { Presenter } from './usePresenter.ts';

interface Props {
  readonly notes: Window;
  readonly page: PageSettings;
  readonly presenter: Presenter;
  readonly children: ReactNode;
}

/** Draws into another window, which so is one and the same app: it cannot fall behind, and loads nothing. */
export function NotesWindow({ notes, page, presenter, children }: Props) {
  const { notes: texts } = useTextsOf(catalogue);
  const { document: its } = notes;

  useEffect(() => mirrorStyles(document, its), [its]);

  useEffect(() => {
    its.title = texts.title;
    its.documentElement.lang = page.language;
    its.documentElement.dataset.theme = page.theme;
  }, [its, texts, page.language, page.theme]);

  const perform = useEffectEvent((deed: PresenterDeed) => presenter.perform(deed, 'notes'));
  const surroundings = useEffectEvent(() => ({
    isBlack: presenter.isBlack,
    hasNumber: presenter.typed !== '',
    dialog: presenter.help === 'notes' ? ('help' as const) : null,
    isNotes: true,
  }));
  useEffect(
    () =>
      listenToPresenter(
        its,
        () => surroundings(),
        (deed) => perform(deed),
      ),
    [its],
  );

  return createPortal(children, its.body);
}
