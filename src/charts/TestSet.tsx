import type { Pace } from '../core/learning/pace.ts';
import type { Metric } from '../core/learning/task.ts';
import { useNumbers, useTextsOf } from '../i18n/language.tsx';
import { learn as german } from '../i18n/learn.de.ts';
import { learn as english } from '../i18n/learn.en.ts';
import { metricText } from '../i18n/metricText.ts';
import { useThalweg, useThalwegStore } from '../store/useThalweg.tsx';
import styles from './Epochs.module.css';
import { epochText } from './epochNotes.ts';
import type { TestResult } from './testResult.ts';
import { useEpochTexts } from './useEpochTexts.ts';

const catalogue = { en: english, de: german };

interface Props {
  /** How many there are. */
  readonly rows: number;
  readonly kind: Metric['kind'];
  readonly pace: Pace;
  /** Null as long as it is not known, or of several hikers. */
  readonly result: TestResult | null;
  readonly isOneLookedAt: boolean;
}

/** The rows for the very end: closed until somebody opens them, and then one result. */
export function TestSet({ rows, kind, pace, result, isOneLookedAt }: Props) {
  const { test } = useTextsOf(catalogue);
  const texts = useEpochTexts();
  const numbers = useNumbers();
  const store = useThalwegStore();
  const isOpen = useThalweg((state) => state.isTestOpen);
  if (rows === 0) return <p className={styles.note}>{test.none}</p>;
  if (!isOpen) {
    return (
      <div className={styles.closed}>
        <Lock />
        <p className={styles.note}>{test.closed(numbers.count(rows))}</p>
        <button type="button" className={styles.open} onClick={() => store.getState().openTest()}>
          {test.open}
        </button>
      </div>
    );
  }
  if (!isOneLookedAt) return <p className={styles.note}>{texts.test.ofOne}</p>;
  if (result === null) return null;
  const epoch = epochText(pace.epochsAt(result.step), numbers);
  const which = result.isBest ? texts.test.ofBest(epoch) : texts.test.ofEnd(epoch);
  const metric = texts.metricValues[kind](metricText(kind, result.metric, numbers));
  return (
    <p className={styles.note} role="status">
      <strong>{texts.test.result(which, numbers.number(result.loss), metric)}</strong>{' '}
      {test.opened(numbers.count(rows))}
    </p>
  );
}

/** A padlock that is shut. */
function Lock() {
  return (
    <svg className={styles.lock} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" fill="none" stroke="currentcolor" strokeWidth="1.5" />
      <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentcolor" />
    </svg>
  );
}
