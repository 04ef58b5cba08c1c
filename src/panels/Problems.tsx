import { X } from 'lucide-react';
import { useNumbers, useTexts } from '../i18n/language.tsx';
import { useThalweg } from '../store/useThalweg.tsx';
import styles from './Notice.module.css';
import { problemSentence } from './problemSentence.ts';
import { useProblemTexts } from './useProblemTexts.ts';

/** What could not be taken, sentence by sentence. */
export function Problems() {
  const { panels } = useTexts();
  const texts = { problems: useProblemTexts(), formula: panels.formula };
  const numbers = useNumbers();
  const problems = useThalweg((state) => state.problems);
  const dismiss = useThalweg((state) => state.dismissProblems);
  const sentences = [...new Set(problems.map((problem) => problemSentence(problem, texts, numbers)))];
  return (
    <section className={styles.notice} role="alert">
      <div className={styles.text}>
        <p className={styles.title}>{panels.notice.title}</p>
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <button type="button" aria-label={panels.notice.dismiss} title={panels.notice.dismiss} onClick={dismiss}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
