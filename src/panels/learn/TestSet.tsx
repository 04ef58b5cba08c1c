import { Lock, LockOpen } from 'lucide-react';
import { useId } from 'react';
import { rowsOfParts } from '../../core/learning/split.ts';
import { useNumbers } from '../../i18n/language.tsx';
import { rowsOf } from '../../scenario/trainingRowsOf.ts';
import { useThalweg, useThalwegStore } from '../../store/useThalweg.tsx';
import controls from '../controls.module.css';
import styles from './learn.module.css';
import { learnerOf } from './taskField.ts';
import { useLearnTexts } from './useLearnTexts.ts';

/** The rows that nobody looks at before the end, and the way to open them. */
export function TestSet() {
  const id = useId();
  const { test: texts } = useLearnTexts();
  const { count } = useNumbers();
  const store = useThalwegStore();
  const isOpen = useThalweg(({ isTestOpen }) => isTestOpen);
  const rows = useThalweg(({ scenario }) => {
    const learner = learnerOf(scenario);
    return rowsOfParts(learner.split, rowsOf(learner)).test;
  });
  const isClosed = rows > 0 && !isOpen;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.subtitle}>
        {isClosed ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
        {texts.title}
      </h3>
      <p className={controls.hint} role="status">
        {rows === 0 ? texts.none : isOpen ? texts.opened(count(rows)) : texts.closed(count(rows))}
      </p>
      {isClosed && (
        <button type="button" className={controls.wideButton} onClick={() => store.getState().openTest()}>
          {texts.open}
        </button>
      )}
    </section>
  );
}
