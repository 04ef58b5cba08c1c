import { useEffect, useRef } from 'react';
import { useTextsOf } from '../../i18n/language.tsx';
import controls from '../../panels/controls.module.css';
import styles from './Over.module.css';
import { catalogue } from './presentTexts.ts';

interface Props {
  readonly isBlack: boolean;
  readonly onLight: () => void;
}

/** Nothing to be seen, over everything: the audience looks at the lecturer. */
export function BlackScreen({ isBlack, onLight }: Props) {
  const texts = useTextsOf(catalogue);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (isBlack) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isBlack]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of presenting light it
    <dialog ref={dialog} className={styles.black} aria-label={texts.deeds.black} onClick={onLight} onClose={onLight}>
      <p role="status" className={controls.onlyHeard}>
        {isBlack && texts.isBlack}
      </p>
    </dialog>
  );
}
