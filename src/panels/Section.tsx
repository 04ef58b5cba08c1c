import { type ReactNode, useId } from 'react';
import styles from './controls.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the settings that is always in view. */
export function Section({ title, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** What a beginner need not see: one tap away. */
export function Fold({ title, children }: Props) {
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      <div className={styles.folded}>{children}</div>
    </details>
  );
}
