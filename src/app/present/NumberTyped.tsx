import { useEffect, useEffectEvent } from 'react';
import { useNumbers, useTextsOf } from '../../i18n/language.tsx';
import controls from '../../panels/controls.module.css';
import { useLecture } from '../../store/useLecture.tsx';
import styles from './Over.module.css';
import { catalogue } from './presentTexts.ts';
import type { Presenter } from './usePresenter.ts';

/** So long a number waits for Enter, and so long it is said that no chapter has it. */
const shownMs = 2000;
const missingMs = 4000;

/** The digits of a chapter's number while they are typed. */
export function NumberTyped({ presenter }: { readonly presenter: Presenter }) {
  const { typed, missing } = presenter;
  const texts = useTextsOf(catalogue);
  const numbers = useNumbers();
  const last = useLecture(({ course }) => course.chapters.length);
  const forget = useEffectEvent(presenter.forgetNumber);

  useEffect(() => {
    if (typed === '' && missing === null) return;
    const timer = setTimeout(() => forget(), missing === null ? shownMs : missingMs);
    return () => clearTimeout(timer);
  }, [typed, missing]);

  return (
    <div role="status" className={styles.number}>
      {typed !== '' && (
        <>
          <span className={styles.digits} aria-hidden="true">
            {typed}
          </span>
          <span className={controls.onlyHeard}>{texts.goTo(typed)}</span>
        </>
      )}
      {missing !== null && <span className={styles.missing}>{texts.noChapter(missing, numbers.count(last))}</span>}
    </div>
  );
}
