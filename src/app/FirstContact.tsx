import { useTexts } from '../i18n/language.tsx';
import { useThalweg } from '../store/useThalweg.tsx';
import styles from './App.module.css';

/** One sentence that says what to touch, until something has been touched. */
export function FirstContact() {
  const { shell } = useTexts().panels;
  const isTouched = useThalweg((state) => state.isTouched);
  // the landscape of a network has nothing to drag until hikers are let loose in it
  const isForHands = useThalweg((state) => state.starts.id.length > 0);
  return (
    <aside className={styles.firstContact} data-is-gone={isTouched || !isForHands} aria-label={shell.firstSteps}>
      {shell.firstContact}
    </aside>
  );
}
