import styles from './ModelView.module.css';

/** The cross around a wrong row, for a legend: the mark inside is whatever the row is. */
export function WrongMark() {
  return (
    <svg className={styles.wrongMark} viewBox="-8 -8 16 16" aria-hidden="true">
      <circle r={3} />
      <path d="M-2.5 -2.5L-5.5 -5.5M2.5 -2.5L5.5 -5.5M2.5 2.5L5.5 5.5M-2.5 2.5L-5.5 5.5" />
    </svg>
  );
}
